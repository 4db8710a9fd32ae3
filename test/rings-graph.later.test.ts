import assert from "node:assert/strict";
import { after, test } from "node:test";
import { bodies } from "../src/gen/bodies.ts";
import type { Cost } from "../src/profile/cost.ts";
import { hitsOf } from "../src/profile/operator.ts";
import { questionsOf } from "../src/profile/questions.ts";
import { createSchema } from "../src/schema.ts";
import { budgetProblems, idleBudgets } from "./budget-rules.ts";
import { STATEMENTS } from "./budgets.ts";
import { readExamples } from "./examples.ts";
import { exceptionsAt, planProblems } from "./plan-rules.ts";
import { openMeter, openTestPlanner } from "./plans.ts";
import { placeOf, smallestOperation } from "./smallest.ts";

const planner = openTestPlanner();
after(() => planner[Symbol.asyncDispose]());
const meter = openMeter(planner);
/** Statements planned at the same time; planning is the database's work. */
const TOGETHER = 3;
/** Coordinates in one statement: what is around them is planned once. */
const ASKED_TOGETHER = 30;
const costs: Cost[] = [];

for (const example of readExamples()) {
  test(`the example ${example.name} is planned without scans, and every body in it stays in its budget`, async () => {
    const measured = await meter.measure(example);
    assert.equal(measured.length, STATEMENTS[example.name], "statements; their number stands in test/budgets.ts");
    for (const { reading, costs: caused } of measured) {
      assert.deepEqual(planProblems(example.name, reading), []);
      assert.equal(sumOf(caused), hitsOf(reading.plan), "every hit belongs to a body or to the composer");
      costs.push(...caused);
      assert.deepEqual(budgetProblems(example.name, caused), []);
    }
  });
}

function sumOf(caused: readonly Cost[]): number {
  return caused.reduce((sum, { hits }) => sum + hits, 0);
}

test("every budget belongs to a body that an example reaches, and is not so high that it catches nothing", () => {
  const names = readExamples().map((example) => example.name);
  assert.deepEqual(Object.keys(STATEMENTS).sort(), names);
  assert.deepEqual(idleBudgets(costs), []);
});

/** Coordinates to be planned in one statement: of the same place, and with the same exceptions. */
function groupsOf(coordinates: readonly string[]): string[][] {
  const groups = Object.groupBy(coordinates, (each) => `${placeOf(each)} ${exceptionsAt(each)}`);
  return Object.values(groups).flatMap((group = []) =>
    Array.from({ length: Math.ceil(group.length / ASKED_TOGETHER) }, (_, at) =>
      group.slice(at * ASKED_TOGETHER, (at + 1) * ASKED_TOGETHER),
    ),
  );
}

test("every coordinate of cypher/ is planned without scans, products and remarks", async () => {
  const schema = createSchema();
  const waiting = groupsOf(Object.keys(bodies));
  const problems: string[] = [];
  const planSome = async (): Promise<void> => {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
      const name = group.join(", ");
      const questions = await questionsOf(schema, { query: smallestOperation(schema, group) }, "public");
      if (questions.length !== 1) problems.push(`${name}: expected one statement, got ${questions.length}.`);
      for (const question of questions) problems.push(...planProblems(name, await planner.read("EXPLAIN", question)));
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, planSome));
  assert.deepEqual(problems, []);
});

test("a plan that reads a whole label is refused, with what cures it", async () => {
  const question = { text: "MATCH (seed:Seed) WHERE seed.kind = 'LICENSABLE' RETURN seed", parameters: {} };
  const [problem = "", ...others] = planProblems("Query.example", await planner.read("EXPLAIN", question));
  assert.match(problem, /^Query\.example: NodeByLabelScan seed:Seed reads everything; start from an id/);
  assert.deepEqual(others, []);
});

test("a product of two lists is refused", async () => {
  const question = {
    text: "MATCH (seed:Seed), (hub:Hub) WHERE seed.id > '' AND hub.id > '' RETURN seed, hub",
    parameters: {},
  };
  const problems = planProblems("Query.example", await planner.read("EXPLAIN", question));
  assert.match(problems.join("\n"), /CartesianProduct .* reads everything/);
});
