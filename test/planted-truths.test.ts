import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { SYNTHETIC } from "./demo-files.ts";
import { openTestGraph } from "./door.ts";
import { at, listAt, Questions } from "./questions.ts";

const graph = openTestGraph();
after(() => graph.close());
const questions = new Questions(graph);
const truths: unknown = JSON.parse(readFileSync(join(SYNTHETIC, "truths.json"), "utf8"));
const text = (value: unknown, key: string): string => String(at(value, key));

test("the company that was made for a seed comes first, and the popular one never does", async () => {
  const [popular] = listAt(truths, "popularity");
  for (const truth of listAt(truths, "affinity")) {
    const source = `{ seed(id: "${text(truth, "seed")}") { licensees(first: 1) { nodes { company { id } } } } }`;
    const [first] = listAt(await questions.answer(source), "seed", "licensees", "nodes");
    assert.equal(at(first, "company", "id"), at(truth, "company"), text(truth, "seed"));
    assert.notEqual(at(first, "company", "id"), popular);
  }
});

test("a venture that fits a seed leads to an established company that holds the licence", async () => {
  for (const truth of listAt(truths, "bridges")) {
    const source = `{ organization(id: "${text(truth, "venture")}") { licences { totalCount } investors { nodes { id licences { nodes { kind } } } } } }`;
    const answer = await questions.answer(source);
    assert.equal(at(answer, "organization", "licences", "totalCount"), 0);
    assert.deepEqual(listAt(answer, "organization", "investors", "nodes"), [
      { id: at(truth, "established"), licences: { nodes: [{ kind: "REGENERATIVE" }] } },
    ]);
  }
});

test("the weakest two dimensions of a seed are those that were planted", async () => {
  for (const truth of listAt(truths, "gaps")) {
    const source = `{ seed(id: "${text(truth, "seed")}") { readiness(first: 1) { nodes { scores(first: 2) { nodes { id } } } } } }`;
    const [latest] = listAt(await questions.answer(source), "seed", "readiness", "nodes");
    const weakest = listAt(latest, "scores", "nodes").map((node) => text(node, "id"));
    assert.deepEqual(new Set(weakest), new Set(listAt(truth, "dimensions").map(String)));
  }
});
