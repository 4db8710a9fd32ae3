import assert from "node:assert/strict";
import { after, test } from "node:test";
import { ARITHMETIC_ENTRIES } from "./checklist/arithmetic.ts";
import { CASE_ENTRIES } from "./checklist/cases.ts";
import { CHANGE_ENTRIES } from "./checklist/changes.ts";
import { HUB_ENTRIES } from "./checklist/hubs.ts";
import { PROGRAMME_ENTRIES } from "./checklist/programmes.ts";
import { openTestGraph } from "./door.ts";
import { Questions } from "./questions.ts";

const graph = openTestGraph();
after(() => graph.close());
const questions = new Questions(graph);
const entries = [...PROGRAMME_ENTRIES, ...CASE_ENTRIES, ...HUB_ENTRIES, ...CHANGE_ENTRIES, ...ARITHMETIC_ENTRIES];

test("every line of the report's checklist, S001 to S121, stands in the table once and in order", () => {
  const numbers = Array.from({ length: 121 }, (_, index) => `S${String(index + 1).padStart(3, "0")}`);
  assert.deepEqual(
    entries.map(({ number }) => number),
    numbers,
  );
});

for (const { number, says, query, answer } of entries)
  test(`${number} is in the graph and is answered: ${says}`, async () => {
    assert.deepEqual(await questions.answer(query), answer);
  });
