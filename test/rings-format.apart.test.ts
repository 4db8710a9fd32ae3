import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { formatCypher } from "../src/codegen/format-cypher.ts";
import { readStatements } from "../src/codegen/model/read-statements.ts";

const files = readStatements(join(import.meta.dirname, "../cypher"));

test("every body, signal and rule stands in the one format; npm run fix brings it there", () => {
  assert.ok(files.length > 150);
  const unformatted = files.filter(({ name, text }) => formatCypher(name, text) !== text);
  assert.deepEqual(
    unformatted.map(({ name }) => name),
    [],
  );
});

test("formatting keeps the words current, visible and signals", () => {
  const text = `// Seeds.
MATCH (seed)<-[support:SUPPORTS]-(hub:Hub) where current(support) and visible(hub)
CALL (seed) {
strengths()
}
RETURN hub order by hub.id`;
  const formatted = formatCypher("Seed.example", text);
  assert.match(
    formatted,
    /\nWHERE current\(support\) AND visible\(hub\)\nCALL \(seed\) \{\n {2}strengths\(\)\n\}\nRETURN hub/,
  );
});

test("files that hold an expression or write are left as they are", () => {
  for (const name of ["match/score", "visible", "Query.seeds.filters", "import/Seed", "jobs/derive/9-ties"])
    assert.equal(formatCypher(name, "a   =   b"), "a   =   b");
});
