import assert from "node:assert/strict";
import { test } from "node:test";
import { openGraph } from "../src/graph.ts";
import { hitsOf, type Operator, operatorsOf } from "../src/profile/operator.ts";
import { openPlanner, type Planner } from "../src/profile/planner.ts";
import { questionsOf } from "../src/profile/questions.ts";
import { createSchema } from "../src/schema.ts";
import { hubData } from "./hub-data.ts";
import { emptyImportWorld } from "./imports.ts";
import { at, listAt, Questions } from "./questions.ts";

/** Lists that may be as long as the graph is large: the record's type, the list, and the link type whose index it walks. */
const LISTS = [
  ["disease", "indications", "FOR"],
  ["disease", "pipeline", "FOR"],
  ["disease", "focusedBy", "FOCUSES_ON"],
  ["disease", "needs", "WANTS"],
  ["disease", "grants", "IN_FIELD"],
  ["modality", "seeds", "HAS_MODALITY"],
  ["modality", "pipeline", "HAS_MODALITY"],
  ["modality", "focusedBy", "FOCUSES_ON"],
  ["modality", "needs", "WANTS"],
  ["organization", "trials", "SPONSORED_BY"],
  ["organization", "pipeline", "DEVELOPS"],
  ["organization", "ledSeeds", "LED_BY"],
  ["organization", "originatedSeeds", "ORIGINATED_AT"],
  ["organization", "ownedSeeds", "OWNED_BY"],
  ["organization", "deals", "HAS_PARTY"],
  ["organization", "awards", "HAS_PARTICIPANT"],
  ["programme", "awards", "UNDER"],
  ["territory", "grants", "IN_TERRITORY"],
  ["hub", "seeds", "SUPPORTS"],
  ["scheme", "seeds", "OF_TYPE"],
  ["scheme", "awards", "UNDER_SCHEME"],
  ["obstacle", "seeds", "FACES"],
] as const;

type List = (typeof LISTS)[number];

const MANY = 150;
const FEW = 12;
const schema = createSchema();
/** Lists planned at the same time; planning is the database's work. */
const TOGETHER = 3;

test(`a page of a list costs the same with ${MANY} links at its record as with ${FEW}, wherever it stands`, async () => {
  const world = await emptyImportWorld();
  const done = await world.run(["demo", hubData(world.folder(), MANY, FEW)]);
  assert.equal(done.code, 0, done.messages);
  const graph = openGraph(world.connection, { deadline: 60_000 });
  const questions = new Questions(graph);
  await using planner = openPlanner(world.connection);
  const waiting: List[] = [...LISTS];
  const checkSome = async (): Promise<void> => {
    for (let list = waiting.shift(); list !== undefined; list = waiting.shift())
      await checkPages(planner, list, await middleOf(questions, list));
  };
  try {
    await Promise.all(Array.from({ length: TOGETHER }, checkSome));
  } finally {
    await graph.close();
  }
});

function pageOf([type, list]: List, hub: string, paging: string): string {
  const ofNode = type.charAt(0).toUpperCase() + type.slice(1);
  return `{ node(id: "${type}:${hub}") { ... on ${ofNode} { ${list}(${paging}) { nodes { id } pageInfo { endCursor } } } } }`;
}

/** Reads the first hundred rows, which must be in order and without doubles; gives the cursor of the last. */
async function middleOf(questions: Questions, list: List): Promise<string> {
  const data = await questions.answer(pageOf(list, "many", "first: 100"));
  const ids = listAt(data, "node", list[1], "nodes").map((node) => String(at(node, "id")));
  const isLatestFirst = list[0] === "organization" && list[1] === "pipeline";
  const ordered = isLatestFirst ? ids.toReversed() : ids;
  assert.deepEqual(ordered, [...new Set(ordered)].sort(), `${list} is in order`);
  assert.equal(ids.filter((id) => id.includes(":many-")).length, 100);
  return String(at(data, "node", list[1], "pageInfo", "endCursor"));
}

async function checkPages(planner: Planner, list: List, middle: string): Promise<void> {
  const few = await costOf(planner, pageOf(list, "few", "first: 2"));
  for (const paging of ["first: 2", `first: 2, after: "${middle}"`, "last: 2"]) {
    const { dbHits, seeks, plan } = await costOf(planner, pageOf(list, "many", paging));
    assert.match(
      seeks,
      new RegExp(`:${list[2]}\\(`),
      `${list}, ${paging}: walks its index, but was planned as\n${plan}`,
    );
    assert.ok(dbHits <= few.dbHits * 2, `${list}, ${paging}: ${dbHits} dbHits, of few links ${few.dbHits}`);
  }
}

/** What the statement of a question costs, and what the index seeks of links in its plan look for; the whole plan for a message. */
async function costOf(planner: Planner, query: string): Promise<{ dbHits: number; seeks: string; plan: string }> {
  const [question] = await questionsOf(schema, { query }, "public");
  assert.ok(question, query);
  const { plan } = await planner.read("PROFILE", question);
  const operators = operatorsOf(plan);
  const seeks = operators.filter(({ name }) => name.startsWith("DirectedRelationshipIndexSeek"));
  const written = (each: readonly Operator[]): string =>
    each.map(({ name, details }) => `${name} ${details}`).join("\n");
  return { dbHits: hitsOf(plan), seeks: written(seeks), plan: written(operators) };
}
