import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { LINK_KEYS } from "../src/codegen/model/graph-model.ts";
import { NODE_KEYS } from "../src/codegen/model/page.ts";
import { readModel } from "../src/codegen/rings.ts";
import type { Row } from "../src/graph.ts";
import { openTestGraph } from "./door.ts";

const graph = openTestGraph();
after(() => graph.close());
const model = readModel();
const page = readFileSync(new URL("../docs/graph-model.md", import.meta.url), "utf8");

function ask(text: string): Promise<Row[]> {
  return graph.read({ text, parameters: {}, name: "graph-model.test" });
}

/** What only larger sources than the demo world write: the trial records, registers and MeSH; and what an analysis writes. */
const NOT_IN_DEMO = new Set([
  "MEASURES",
  "NetworkAnalysis",
  "PartnerRun",
  "COUNTS",
  "PARTNERED_WITH",
  "PLACED_IN",
  "RESEMBLES_PARTNERED_BY",
  "RESEMBLES_STUDIES_OF",
  "SHARES_CIRCLE_WITH",
  "POSSIBLY_AFFILIATED_WITH",
  "SAME_AS",
  "Hospital",
  "Investor",
  "Consultancy",
  "Regulator",
]);

test("every label and property of the live database is described, on its own label", async () => {
  const rows = await ask("MATCH (n) UNWIND keys(n) AS key WITH DISTINCT labels(n) AS labels, key RETURN labels, key");
  const unknown = rows.filter(({ labels, key }) => {
    const own = (Array.isArray(labels) ? labels.map(String) : []).filter((label) => label !== "Entity");
    return (
      own.length === 0 ||
      !own.every((label) => model.labels.has(label) && page.includes(`### :${label}\n`)) ||
      !own.some((label) => model.labels.get(label)?.keys.has(String(key)))
    );
  });
  assert.deepEqual(unknown, []);
});

test("every link of the live database is described, with its ends and properties", async () => {
  const text = `MATCH (from)-[link]->(to) WITH DISTINCT type(link) AS type, labels(from) AS start, labels(to) AS end, keys(link) AS keys
RETURN type, start, end, keys`;
  const unknown = (await ask(text)).filter(({ type, start, end, keys }) => {
    const link = model.links.get(String(type));
    const [from, to, own] = [start, end, keys].map((each) => (Array.isArray(each) ? each.map(String) : []));
    const joins = from?.some((one) => to?.some((other) => link?.ends.has(`${one}→${other}`)));
    return !joins || !own?.every((key) => link?.keys.has(key)) || !page.includes(`| \`${String(type)}\` |`);
  });
  assert.deepEqual(unknown, []);
});

test("every link and node of the live database has what each must have", async () => {
  const optional = ["since", "until", "record"];
  const links = LINK_KEYS.filter((key) => !optional.includes(key)).map((key) =>
    // What is derived has ends of its own only where an index holds them.
    ["startId", "endId"].includes(key)
      ? `link.${key} IS NULL AND link.id STARTS WITH type(link) + ':'`
      : `link.${key} IS NULL`,
  );
  assert.deepEqual(await ask(`MATCH ()-[link]->() WHERE ${links.join(" OR ")} RETURN DISTINCT type(link) AS type`), []);
  const nodes = NODE_KEYS.map((key) => `node.${key} IS NULL`).join(" OR ");
  const text = `MATCH (node) WHERE NOT node:Run AND (${nodes} OR NOT node:Entity) RETURN DISTINCT labels(node) AS labels`;
  assert.deepEqual(await ask(text), []);
});

test("what the page describes is in the demo world, except what only other sources write", async () => {
  const [row] = await ask(`CALL () { MATCH (n) UNWIND labels(n) AS label RETURN collect(DISTINCT label) AS labels }
CALL () { MATCH ()-[link]->() RETURN collect(DISTINCT type(link)) AS types } RETURN labels, types`);
  const found = new Set([row?.labels, row?.types].flat().map(String));
  const missing = [...model.labels.keys(), ...model.links.keys()].filter(
    (name) => !found.has(name) && !NOT_IN_DEMO.has(name),
  );
  assert.deepEqual(missing, []);
});

test("every index of the page stands in the database and serves", async () => {
  const rows = await ask(
    "SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties WHERE type <> 'LOOKUP' RETURN *",
  );
  assert.ok(rows.length > 20 && rows.every(({ state }) => state === "ONLINE"));
  for (const { type, name, labelsOrTypes, properties } of rows) {
    const written =
      type === "FULLTEXT" ? `\`${String(name)}\`` : `\`:${String(labelsOrTypes)}(${String(properties)})\``;
    assert.ok(page.includes(written), `docs/graph-model.md lacks ${written}; add it to cypher/constraints.cypher.`);
  }
});
