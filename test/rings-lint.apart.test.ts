import assert from "node:assert/strict";
import { test } from "node:test";
import { lintOne } from "../src/codegen/lint/lint-folder.ts";
import type { LintText } from "../src/codegen/lint/lint-text.ts";
import { lintCypher, readModel } from "../src/codegen/rings.ts";
import { MISUSES } from "./lint-misuses.ts";

const model = readModel();

/** Lints a body that sees a seed. */
function lint(text: string, more: Partial<LintText> = {}): string {
  const file = "cypher/Seed.example.cypher";
  return lintOne({ file, text, given: "MATCH (seed:Seed)", rest: "", answers: true, ...more }, model).join("\n");
}

test("every file of cypher/ reads, names only what something writes, and says current and visible", () => {
  assert.deepEqual(lintCypher("src/gen/lint.json"), []);
});

test("a body in order has nothing wrong", () => {
  const text = `MATCH (seed)<-[support:SUPPORTS]-(hub:Hub)
WHERE current(support) AND visible(hub)
RETURN hub, support.insideHub AS insideHub
ORDER BY support.from, hub.id`;
  assert.equal(lint(text), "");
});

test("what a subquery returns may be made visible after it", () => {
  const text = `CALL (seed) {
  MATCH (seed)<-[support:SUPPORTS]-(hub:Hub)
  WHERE current(support)
  RETURN hub
}
WITH hub
WHERE visible(hub)
RETURN hub`;
  assert.equal(lint(text), "");
});

for (const [name, text, message] of MISUSES)
  test(`${name} is refused, with what cures it`, () => assert.match(lint(text), message));

test("statements that write need neither word", () => {
  const text =
    "UNWIND $rows AS row MATCH (hub:Hub {id: row.hub}) SET hub.region = row.region RETURN row.position AS position";
  assert.equal(lint(text, { answers: false, given: "" }), "");
});

test("a signal of three steps is refused, with what cures it", () => {
  const text = `MATCH (seed:Seed)-[has:HAS_INDICATION]->(indication:SeedIndication)-[meant:FOR]->(disease:Disease)<-[active:ACTIVE_IN]-(company:Company)
WHERE current(has) AND current(meant) AND current(active) AND visible(seed) AND visible(indication) AND visible(disease)
  AND visible(company)
RETURN 1.0 AS strength, [disease.id] AS evidence, {} AS detail`;
  const found = lint(text, { file: "cypher/match/signals/example.cypher", given: "" });
  assert.match(found, /^cypher\/match\/signals\/example\.cypher:1: active is a third step .* let a job derive a link/);
});
