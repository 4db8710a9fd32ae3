import { openGraph } from "../src/graph.ts";
import { today } from "../src/today.ts";
import { dataOf } from "./answer.ts";
import type { Opened } from "./graphs.ts";
import { type Call, type Operation, questionOf, type Sampling } from "./operation.ts";
import { Random } from "./random.ts";
import { openRecorder, type Recorder } from "./recorder.ts";
import type { WrittenStatement } from "./wire.ts";

/** The same parameters in every run. */
const SEED = 4711;
const DEADLINE = 120_000;

/** An operation with its parameters and, for each, the statements that Hashi composes. */
export interface Sampled {
  readonly operation: Operation;
  readonly calls: readonly Call[];
  readonly statements: readonly (readonly WrittenStatement[])[];
}

/** Draws the parameters of all operations, and notes what Hashi asks the graph for each. */
export async function sampleAll(database: Opened, operations: readonly Operation[], count: number): Promise<Sampled[]> {
  const graph = openGraph(database, { deadline: DEADLINE });
  const recorder = await openRecorder(database);
  try {
    const sampled: Sampled[] = [];
    for (const operation of operations) {
      const sampling: Sampling = {
        random: new Random(SEED),
        day: today().iso,
        rows: (text) => graph.read({ text, parameters: {}, name: `bench/${operation.name}` }),
        ask: async (query, variables) => dataOf(await recorder.ask(query, variables), query),
      };
      const calls = await operation.sample(sampling, count);
      sampled.push({ operation, calls, statements: await statementsOf(recorder, operation, calls) });
    }
    return sampled;
  } finally {
    await recorder.close();
    await graph.close();
  }
}

async function statementsOf(
  recorder: Recorder,
  operation: Operation,
  calls: readonly Call[],
): Promise<WrittenStatement[][]> {
  const query = questionOf(operation, "hashi");
  const known = new Map<string, WrittenStatement[]>();
  for (const call of calls) {
    const key = JSON.stringify(call);
    if (!known.has(key)) known.set(key, await recorder.statementsOf(query, call.hashi));
  }
  return calls.map((call) => known.get(JSON.stringify(call)) ?? []);
}
