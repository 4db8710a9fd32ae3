import assert from "node:assert/strict";
import { after, test } from "node:test";
import { allRows } from "./all-rows.ts";
import { openTestGraph } from "./door.ts";
import { at, listAt, Questions, textAt } from "./questions.ts";

// Needs that match our open seeds, both ways: from the need, from the seed and from the hub the same pairs.
const graph = openTestGraph();
after(() => graph.close());
const questions = new Questions(graph);

const PAGE = "pageInfo { hasNextPage endCursor }";
const SEEDS = `query ($after: String) { seeds(first: 50, after: $after) { ${PAGE} nodes { id needsMet { id } } } }`;
const NEED = `query ($id: ID!, $after: String) { node(id: $id) { ... on Need { metBy(first: 50, after: $after) { ${PAGE} nodes { id } } } } }`;
const HUBS = "{ hubs(first: 50) { nodes { needsMet { need { id } seeds { id } } } } }";

const fromSeeds = (await allRows(questions, { source: SEEDS, path: ["seeds"] })).flatMap((seed) =>
  listAt(seed, "needsMet").map((need) => `${textAt(need, "id")} ${textAt(seed, "id")}`),
);
const needs = [...new Set(fromSeeds.map((pair) => pair.split(" ")[0] ?? ""))].sort();

test("a need gives the seeds that meet it, and each of them gives the need", async () => {
  assert.ok(needs.length > 0, "some need is met");
  const fromNeeds: string[] = [];
  for (const id of needs) {
    const data = await questions.answer(NEED, { variables: { id } });
    assert.equal(at(data, "node", "metBy", "pageInfo", "hasNextPage"), false);
    fromNeeds.push(...listAt(data, "node", "metBy", "nodes").map((seed) => `${id} ${textAt(seed, "id")}`));
  }
  assert.deepEqual(fromNeeds.sort(), [...fromSeeds].sort());
});

test("what a hub's portfolio meets is among them", async () => {
  const hubs = listAt(await questions.answer(HUBS), "hubs", "nodes");
  const pairs = hubs.flatMap((hub) =>
    listAt(hub, "needsMet").flatMap((met) =>
      listAt(met, "seeds").map((seed) => `${textAt(met, "need", "id")} ${textAt(seed, "id")}`),
    ),
  );
  assert.ok(pairs.length > 0);
  for (const pair of pairs) assert.ok(fromSeeds.includes(pair), pair);
});

test("a seed on which a grant runs is open to nobody's need", async () => {
  const source = `query ($after: String) { seeds(first: 50, after: $after) { ${PAGE} nodes { needsMet { id } status } } }`;
  const taken = (await allRows(questions, { source, path: ["seeds"] })).filter(
    (seed) => !["OPEN", "RETURNED"].includes(textAt(seed, "status")),
  );
  assert.ok(taken.length > 0);
  for (const seed of taken) assert.deepEqual(listAt(seed, "needsMet"), []);
});
