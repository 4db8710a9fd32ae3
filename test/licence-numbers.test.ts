import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { openTestGraph } from "./door.ts";
import { at, listAt, Questions } from "./questions.ts";

const table: readonly Record<string, string>[] = parse(
  readFileSync(new URL("licence-numbers.csv", import.meta.url), "utf8"),
  { columns: true },
);

test("numbers of licences and notifications tell prefecture, product and class; others tell nothing", async () => {
  assert.ok(table.length >= 30);
  const graph = openTestGraph();
  const question = `query ($numbers: [String!]!) {
    licenceNumbers(numbers: $numbers) { number isUnderstood permit prefecture kind isNotification }
  }`;
  try {
    const answer = await new Questions(graph).answer(question, {
      variables: { numbers: table.map(({ number }) => number) },
    });
    const told = listAt(answer, "licenceNumbers").map((each) =>
      ["number", "permit", "prefecture", "kind", "isNotification"].map((key) => String(at(each, key) ?? "")),
    );
    assert.deepEqual(
      told,
      table.map((row) => Object.values(row)),
    );
  } finally {
    await graph.close();
  }
});
