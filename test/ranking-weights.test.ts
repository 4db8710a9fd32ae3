import assert from "node:assert/strict";
import { after, test } from "node:test";
import { SIGNALS } from "../src/gen/match.ts";
import { openTestGraph } from "./door.ts";
import { listAt, Questions, textAt } from "./questions.ts";

const graph = openTestGraph();
const questions = new Questions(graph);
after(() => graph.close());

test("a signal of weight 0 is off: the ranking goes by the others alone, and no reason speaks of it", async () => {
  const weights = SIGNALS.filter((signal) => signal !== "sharedDiseases")
    .map((signal) => `{signal: ${signal}, weight: 0}`)
    .join(", ");
  const data = await questions.answer(
    `{ seeds(first: 12) { nodes { licensees(first: 5, weights: [${weights}]) { nodes { reasons { signal } } } } } }`,
  );
  const rows = listAt(data, "seeds", "nodes").flatMap((seed) => listAt(seed, "licensees", "nodes"));
  assert.ok(rows.length > 10, `expected companies that share a disease with a seed, given ${rows.length}`);
  for (const row of rows)
    assert.deepEqual(
      listAt(row, "reasons").map((reason) => textAt(reason, "signal")),
      ["sharedDiseases"],
    );
});

test("weights that cannot be summed, and a signal that is weighed twice, are refused with what is expected", async () => {
  const ask = (weights: string) =>
    questions.ask(`{ seed(id: "seed:collategene") { licensees(first: 1, weights: [${weights}]) { totalCount } } }`);
  const huge = await ask("{signal: pastTies, weight: 1e300}");
  assert.match(huge.errors[0]?.message ?? "", /weights: pastTies: expected a number from -1000 to 1000, given 1e\+300/);
  assert.match(String(huge.errors[0]?.extensions?.messageJa), /-1000から1000までの数/);
  const twice = await ask("{signal: pastTies, weight: 1}, {signal: pastTies, weight: 2}");
  assert.match(twice.errors[0]?.message ?? "", /expected each signal once, given pastTies twice/);
  assert.deepEqual(
    [huge, twice].flatMap(({ statements }) => statements),
    [],
  );
});
