import assert from "node:assert/strict";
import { after, test } from "node:test";
import { bodies } from "../src/gen/bodies.ts";
import { createSchema } from "../src/schema.ts";
import { BUDGETS } from "./budgets.ts";
import { readExamples } from "./examples.ts";
import { planProblems } from "./plan-rules.ts";
import { openPlanner, record } from "./plans.ts";
import { smallestOperation } from "./smallest.ts";

const planner = openPlanner();
after(() => planner[Symbol.asyncDispose]());
/** Statements planned at the same time; planning is the database's work. */
const TOGETHER = 3;

for (const example of readExamples()) {
  test(`the example ${example.name} is planned without scans and stays in its budget`, async () => {
    const budget = BUDGETS[example.name];
    assert.ok(budget, `test/budgets.ts has no budget for ${example.name}; add one.`);
    const { questions, result } = await record(example);
    assert.deepEqual(result.errors, undefined);
    assert.equal(questions.length, budget.statements, "one statement for each root field");
    let dbHits = 0;
    for (const question of questions) {
      const reading = await planner.read("PROFILE", question);
      assert.deepEqual(planProblems(example.name, reading), []);
      dbHits += reading.dbHits;
    }
    const cure =
      "Look at the plan; when the question rightly costs more, raise its budget in test/budgets.ts and say why.";
    assert.ok(
      dbHits <= budget.dbHits,
      `${example.name} made ${dbHits} dbHits, its budget is ${budget.dbHits}. ${cure}`,
    );
    const low = "The budget no longer catches anything; lower it in test/budgets.ts.";
    assert.ok(dbHits * 4 >= budget.dbHits, `${example.name} made only ${dbHits} of ${budget.dbHits} dbHits. ${low}`);
  });
}

test("every budget belongs to an example", () => {
  const names = readExamples().map((example) => example.name);
  assert.deepEqual(Object.keys(BUDGETS).sort(), names);
});

test("every coordinate of cypher/ is planned without scans, products and remarks", async () => {
  const schema = createSchema();
  const waiting = Object.keys(bodies);
  const problems: string[] = [];
  const planSome = async (): Promise<void> => {
    for (let coordinate = waiting.shift(); coordinate !== undefined; coordinate = waiting.shift()) {
      const { questions, result } = await record({ query: smallestOperation(schema, coordinate) }, false);
      if (questions.length !== 1)
        problems.push(`${coordinate}: expected one statement, got ${questions.length}: ${result.errors}`);
      for (const question of questions)
        problems.push(...planProblems(coordinate, await planner.read("EXPLAIN", question)));
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
