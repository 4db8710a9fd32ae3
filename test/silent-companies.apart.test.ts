import assert from "node:assert/strict";
import { after, test } from "node:test";
import { type Graph, openGraph } from "../src/graph.ts";
import { studies } from "./imported-studies.ts";
import { at, listAt, Questions, textAt } from "./questions.ts";

let graph: Graph | undefined;
after(() => graph?.close());

const PAIR = "score coverage reasons { signal strength contribution }";

/** The company's own list of studies, and what `match` says of each. */
async function rowsAndMatches(questions: Questions, company: string) {
  const source = `query ($company: ID!) { organization(id: $company) { seeds(kind: RESEARCH_STUDY, first: 100) { nodes { seed { id } ${PAIR} } } } }`;
  const data = await questions.answer(source, { variables: { company } });
  const rows = listAt(data, "organization", "seeds", "nodes").map((row) => {
    const { seed, ...pair } = Object(row);
    return { id: textAt(seed, "id"), pair };
  });
  const fields = rows.map(({ id }, index) => `m${index}: match(seed: "${id}", company: "${company}") { ${PAIR} }`);
  const matches = await questions.answer(`{ ${fields.join(" ")} }`);
  return { rows, matches };
}

test("a company that says nothing of itself ranks its seeds as match does", async () => {
  const { world } = await studies();
  graph = openGraph(world.connection, { deadline: 200_000 });
  const [row] = await world.read(
    "MATCH (company:Company)-[:REACHES]->() RETURN company.id AS id, count(*) AS reached ORDER BY reached DESC, id LIMIT 1",
  );
  const company = String(row?.id);
  const questions = new Questions(graph);
  const before = await rowsAndMatches(questions, company);
  before.rows.forEach(({ pair }, index) => {
    assert.deepEqual(pair, at(before.matches, `m${index}`));
  });
  const silence = `MATCH (company:Company {id: '${company}'})
    REMOVE company.country, company.prefecture
    WITH company MATCH (company)-[link:WORKS_AT|HOLDS|WON|PURSUES|BRIDGES|FINDS_EARLY|COLLABORATED_WITH]-() DELETE link`;
  await graph.write({ text: silence, parameters: {}, name: "silence" });
  const { rows, matches } = await rowsAndMatches(questions, company);
  assert.ok(rows.length > 0);
  rows.forEach(({ pair }, index) => {
    assert.deepEqual(pair, at(matches, `m${index}`));
  });
  // Other files of tests want the studies as they were.
  await world.wipe();
});
