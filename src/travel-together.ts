import { availableParallelism } from "node:os";
import { MAXIMUM_ROWS } from "./compose/parameters.ts";
import { type Graph, GraphError } from "./graph.ts";
import { type Asked, type Travel, travelAlone, tripOf } from "./travel.ts";

/** The longest statement, in characters, whose calls travel together: the database has to plan it once more for that. */
const SHORT = 8000;
/** The most calls of one trip. */
const MAXIMUM_CALLS = 64;
/** How many trips with the same statement are under way at once: as many as there are processors to answer them. */
const TRIPS = Math.max(2, availableParallelism());

/** Who waits for the answers of calls. */
interface Traveller {
  readonly calls: readonly Asked[];
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answers: unknown[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Where those wait who may travel together. */
interface Stop {
  readonly trips: number;
  underWay: number;
  waiting: Traveller[];
}

/**
 * For a server: while trips with a statement are under way, what is asked meanwhile waits for the next one and shares it.
 * Calls that are the same in everything, the viewer among it, are asked once. No answer is older than its question: nobody
 * joins a trip that has begun. When a shared trip fails, each travels alone.
 */
export function travelTogether(graph: Pick<Graph, "read">): Travel {
  const alone = travelAlone(graph);
  const stops = new Map<string, Stop>();
  const depart = (key: string, stop: Stop): void => {
    while (stop.underWay < stop.trips && stop.waiting.length > 0) {
      const together = boarding(stop);
      stop.underWay += 1;
      void travel(alone, together).finally(() => {
        stop.underWay -= 1;
        depart(key, stop);
      });
    }
    if (stop.underWay === 0) stops.delete(key);
  };
  return (calls, signal) =>
    new Promise((resolve, reject) => {
      const { key, trips } = stopOf(calls);
      const stop = stops.get(key) ?? { trips, underWay: 0, waiting: [] };
      stops.set(key, stop);
      stop.waiting.push({ calls, signal, resolve, reject });
      depart(key, stop);
    });
}

/** Calls of a short statement wait for any trip with it; those of a long one only for one with the same parameters. */
function stopOf(calls: readonly Asked[]): { key: string; trips: number } {
  const [first] = calls;
  if (!first) return { key: "", trips: 1 };
  const key = tripOf(first);
  if (first.plan.gathered.onTwoDays.length <= SHORT) return { key, trips: TRIPS };
  return { key: `${key} ${calls.map(written).join()}`, trips: 1 };
}

/** Takes who fits into the next trip from those who wait. */
function boarding(stop: Stop): Traveller[] {
  let [calls, rows] = [0, 0];
  const end = stop.waiting.findIndex((traveller) => {
    calls += traveller.calls.length;
    rows += traveller.calls.reduce((sum, { prepared }) => sum + prepared.rows, 0);
    return calls > MAXIMUM_CALLS || rows > MAXIMUM_ROWS;
  });
  return stop.waiting.splice(0, end < 0 ? stop.waiting.length : Math.max(1, end));
}

async function travel(alone: Travel, together: readonly Traveller[]): Promise<void> {
  const [first, ...others] = together;
  if (!first) return;
  if (others.length === 0) return alone(first.calls, first.signal).then(first.resolve, first.reject);
  const calls = new Map<string, Asked>();
  const keys = together.map((each) =>
    each.calls.map((call) => {
      const key = written(call);
      calls.set(key, call);
      return key;
    }),
  );
  try {
    const answers = await alone([...calls.values()], allGone(together));
    const byKey = new Map([...calls.keys()].map((key, index) => [key, answers[index]]));
    together.forEach((each, index) => {
      each.resolve((keys[index] ?? []).map((key) => byKey.get(key)));
    });
  } catch (error) {
    await Promise.all(together.map((each) => afterFailure(alone, each, error)));
  }
}

/** What stopped a shared trip may be the fault of one call, or of all together; an absent database is nobody's. */
async function afterFailure(
  alone: Travel,
  { calls, signal, resolve, reject }: Traveller,
  error: unknown,
): Promise<void> {
  const isOfAll = error instanceof GraphError && error.code === "DATABASE_UNAVAILABLE";
  return isOfAll ? reject(error) : alone(calls, signal).then(resolve, reject);
}

/** Fires when nobody waits any more. */
function allGone(together: readonly Traveller[]): AbortSignal | undefined {
  const signals = together.flatMap(({ signal }) => signal ?? []);
  if (signals.length < together.length) return undefined;
  const gone = new AbortController();
  const check = (): void => {
    if (signals.every(({ aborted }) => aborted)) gone.abort(signals[0]?.reason);
  };
  for (const signal of signals) signal.addEventListener("abort", check, { once: true });
  check();
  return gone.signal;
}

/** Everything that a call hands to its statement, as a text. */
function written({ operation, prepared }: Asked): string {
  return JSON.stringify([operation, prepared.values], (_, value: unknown) =>
    typeof value === "bigint" ? `${value}n` : value,
  );
}
