import assert from "node:assert/strict";
import fc from "fast-check";
import { type ExecutionResult, parse, validate } from "graphql";
import { interpretedExecutor } from "../src/executor.ts";
import type { Graph } from "../src/graph.ts";
import { createSchema } from "../src/schema.ts";
import { bothExecutors } from "./both-executors.ts";
import { ask, comparable, type Operation, refusedFields, type Side } from "./compare.ts";
import { createNaiveSchema } from "./naive.ts";
import { Choices } from "./operations-choices.ts";
import { OperationWriter } from "./operations-generator.ts";
import { fillPool } from "./operations-pool.ts";

/** How many operations to compare, and from which seed; `seconds` ends earlier. */
export interface Runs {
  readonly count: number;
  readonly seed: number;
  readonly seconds: number;
  /** Whether each is asked by every viewer and on several days, instead of once. */
  readonly thorough?: boolean;
}

/** Days of asking when a run is thorough: each has seen other facts begin and end. */
const DAYS = ["2012-06-01", "2019-06-30", "2024-01-01"];

/** What a run saw. */
export interface Tally {
  operations: number;
  /** Root fields asked, and how many of them were refused or were an error. */
  fields: number;
  refused: number;
  errors: number;
  /** Objects and rows in the answers. */
  objects: number;
  statements: number;
  naiveStatements: number;
}

/** Compares random operations with the naive executor; throws with the operation, the seed and both answers where they differ. */
export async function compareRandomOperations(graph: Graph, runs: Runs): Promise<Tally> {
  const schema = createSchema();
  const naiveSchema = createNaiveSchema();
  const composed = { schema, executor: bothExecutors(schema) };
  const naive = { schema: naiveSchema, executor: interpretedExecutor(naiveSchema) };
  const pool = await fillPool(composed, graph);
  const tally = { operations: 0, fields: 0, refused: 0, errors: 0, objects: 0, statements: 0, naiveStatements: 0 };
  const property = fc.asyncProperty(fc.gen(), async (draw) => {
    const operation = new OperationWriter(new Choices(draw), schema, pool).write();
    const document = parse(operation.source);
    fc.pre(validate(schema, document).length === 0);
    const asked = runs.thorough ? variantsOf(operation) : [operation];
    for (const each of asked) await compareOnce({ graph, composed, naive, operation: each, tally });
  });
  await fc.assert(property, {
    numRuns: runs.count,
    seed: runs.seed,
    interruptAfterTimeLimit: runs.seconds * 1000,
    markInterruptAsFailure: false,
    endOnFailure: true,
    maxSkipsPerRun: 10,
    unbiased: true,
  });
  return tally;
}

/** The same operation by every viewer on every day: the statement is planned already, the answers differ. */
function variantsOf(operation: Operation): Operation[] {
  const viewers = ["public", "demo-staff"] as const;
  return viewers.flatMap((viewer) => [undefined, ...DAYS].map((today) => ({ ...operation, viewer, today })));
}

interface Comparison {
  readonly graph: Graph;
  readonly composed: Side;
  readonly naive: Side;
  readonly operation: Operation;
  readonly tally: Tally;
}

async function compareOnce({ graph, composed: side, naive, operation, tally }: Comparison): Promise<void> {
  const start = graph.statements;
  const composed = await ask(side, graph, operation);
  const middle = graph.statements;
  const expected = await ask(naive, graph, operation);
  const refused = refusedFields(composed);
  if (refused.size > 0 && composed.data === null) {
    tally.refused += refused.size;
    return;
  }
  const [given, wanted] = [comparable(composed, refused), comparable(expected, refused)];
  const text = `${operation.source}\n${JSON.stringify(operation.variables)}\nviewer ${operation.viewer}, ${operation.today ?? "today"}`;
  assert.deepEqual(given, wanted, `The composed answer (+) differs from the naive one (-) for\n${text}`);
  count(tally, composed, refused.size);
  tally.statements += middle - start;
  tally.naiveStatements += graph.statements - middle;
}

function count(tally: Tally, { data, errors }: ExecutionResult, refused: number): void {
  tally.operations += 1;
  tally.fields += Object.keys(data ?? {}).length;
  tally.refused += refused;
  tally.errors += errors?.length ?? 0;
  tally.objects += JSON.stringify(data ?? null).split("{").length - 1;
}
