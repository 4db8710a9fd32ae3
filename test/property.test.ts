import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { compareRandomOperations } from "./property.ts";

const graph = openTestGraph();
after(() => graph.close());

const SEED = 20_251_122;
const COUNT = 30;
/** Fewer operations are compared where the machine is slow and has other work; some must be. */
const SECONDS = 150;
const LEAST = 10;

test(`random operations (seed ${SEED}) are answered as by one statement for each object and field`, async (context) => {
  const tally = await compareRandomOperations(graph, { count: COUNT, seed: SEED, seconds: SECONDS });
  context.diagnostic(JSON.stringify(tally));
  assert.ok(
    tally.operations >= LEAST,
    `expected at least ${LEAST} operations in ${SECONDS} s, compared ${tally.operations}`,
  );
  assert.ok(tally.objects > tally.operations, "expected answers that hold something");
  assert.ok(
    tally.refused < tally.fields / 4,
    `expected few refusals, given ${tally.refused} of ${tally.fields} fields`,
  );
});
