import { prepareRequest } from "./connection.ts";
import { type Call, type Operation, questionOf } from "./operation.ts";
import type { Figures, Name, OperationResult } from "./results.ts";
import { type Measured, measure, type Rounds } from "./rounds.ts";
import type { Server } from "./servers.ts";
import { median, spreadOf } from "./statistics.ts";

/** The three servers of a graph. */
export type Servers = Readonly<Record<Name, Server>>;

/** How long and how often to measure. */
export interface Pace {
  /** Numbers of connections that every operation is measured with. */
  readonly connections: readonly number[];
  readonly rounds: number;
  /** About how long a stretch of the slowest server takes. */
  readonly milliseconds: number;
  /** Milliseconds of load before the first round, for each server. */
  readonly warmUp: number;
  /** Milliseconds of load that the CPU of a request is read from, for each server. */
  readonly steady: number;
  /** How many different parameters to draw. */
  readonly calls: number;
  /** How often every operation is asked before the first is measured: Java compiles what was asked thousands of times. */
  readonly warmUps: number;
}

/** What is to be measured. */
export interface Measuring {
  readonly operation: Operation;
  readonly calls: readonly Call[];
  readonly servers: Servers;
  readonly databasePid: number;
  readonly pace: Pace;
}

/** Measures the three servers with one operation, after a warm-up. */
export async function measureOperation(measuring: Measuring): Promise<Pick<OperationResult, "figures" | "ratios">> {
  const { operation, calls, servers, databasePid, pace } = measuring;
  const contenders = requestsOf(operation, calls).map(({ name, requests }) => ({ server: servers[name], requests }));
  const shared = { contenders, databasePid };
  await measure({ ...shared, connections: 16, rounds: 1, milliseconds: pace.warmUp });
  const milliseconds = pace.milliseconds * PATIENCE;
  const figures: Record<Name, Figures[]> = { hashi: [], peer: [], raw: [] };
  const ratios: OperationResult["ratios"][number][] = [];
  for (const connections of pace.connections) {
    const requests = await fairNumber({ ...shared, connections, rounds: 1, milliseconds: pace.milliseconds });
    const found = await measure({ ...shared, connections, rounds: pace.rounds, milliseconds, requests });
    for (const [name, rounds] of found) figures[name].push({ connections, ...middle(rounds) });
    const ours = found.get("hashi") ?? [];
    for (const to of ["peer", "raw"] as const) {
      const theirs = found.get(to) ?? [];
      const each = ours.map((one, round) => one.requestsPerSecond / (theirs[round]?.requestsPerSecond ?? Number.NaN));
      ratios.push({ to, connections, ratio: spreadOf(each) });
    }
  }
  await readCpu({ ...shared, connections: 16, rounds: 1, milliseconds: pace.steady }, figures);
  return { figures, ratios };
}

/** The stretches of a round are too short to tell what a request costs in the long run: opening connections is in them. */
async function readCpu(steady: Rounds, figures: Record<Name, Figures[]>): Promise<void> {
  for (const [name, [shown]] of await measure(steady)) {
    const { serverCpu, databaseCpu } = shown ?? {};
    figures[name] = figures[name].map((each) =>
      each.connections === steady.connections ? { ...each, serverCpu, databaseCpu } : each,
    );
  }
}

/** A stretch may take so many times as long as planned until it is cut short. */
const PATIENCE = 8;

/** How many requests the slowest contender answers in that time; no fewer than two for each connection. */
async function fairNumber(rounds: Rounds): Promise<number> {
  const found = [...(await measure(rounds)).values()].flat();
  return Math.max(2 * rounds.connections, Math.min(...found.map(({ requests }) => requests)));
}

/** A little of every operation for every server, so that none is measured on a database that has just been started. */
export async function warmUp(
  sampled: readonly { readonly operation: Operation; readonly calls: readonly Call[] }[],
  servers: Servers,
  load: { databasePid: number; connections: number; milliseconds: number },
): Promise<void> {
  for (const { operation, calls } of sampled) {
    const contenders = requestsOf(operation, calls).map(({ name, requests }) => ({ server: servers[name], requests }));
    // What a server cannot answer is told when it is its turn to be measured.
    await measure({ ...load, contenders, rounds: 1 }).catch(() => {});
  }
}

/** The prepared requests of each server, in the same order of calls. */
export function requestsOf(operation: Operation, calls: readonly Call[]): { name: Name; requests: Buffer[] }[] {
  const asked = (side: "hashi" | "peer") => {
    const query = questionOf(operation, side);
    return calls.map((call) => prepareRequest("/graphql", { query, variables: call[side] }));
  };
  const raw = calls.map((_, call) => prepareRequest(`/${operation.name}`, { call }));
  return [
    { name: "hashi", requests: asked("hashi") },
    { name: "peer", requests: asked("peer") },
    { name: "raw", requests: raw },
  ];
}

function middle(rounds: readonly Measured[]): Measured {
  const of = (read: (one: Measured) => number | undefined): number | undefined => {
    const values = rounds.map(read).filter((value) => value !== undefined);
    return values.length === 0 ? undefined : median(values);
  };
  return {
    requests: of((one) => one.requests) ?? Number.NaN,
    requestsPerSecond: of((one) => one.requestsPerSecond) ?? Number.NaN,
    p50: of((one) => one.p50) ?? Number.NaN,
    p99: of((one) => one.p99) ?? Number.NaN,
    serverCpu: of((one) => one.serverCpu),
    databaseCpu: of((one) => one.databaseCpu),
  };
}
