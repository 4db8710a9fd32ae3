import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkEqual } from "./check.ts";
import { coldStartOf } from "./cold-start.ts";
import { type Costs, costOf, openCosts } from "./costs.ts";
import type { Opened } from "./graphs.ts";
import { measureOperation, type Pace, type Servers, warmUp } from "./measure-operation.ts";
import type { Operation } from "./operation.ts";
import type { GraphResult, OperationResult } from "./results.ts";
import { type Sampled, sampleAll } from "./sampling.ts";
import type { Say } from "./say.ts";
import { startHashi, startPeer, startRaw } from "./servers.ts";
import { usageOf } from "./usage.ts";

/** How many requests are profiled of each operation. */
const PROFILED = 5;

/** What to measure, where and how. */
export interface GraphMeasuring {
  readonly database: Opened;
  readonly operations: readonly Operation[];
  readonly pace: Pace;
  readonly say: Say;
}

/** Measures the operations on one graph: parameters, equal answers, costs, rounds. Starts and stops the servers. */
export async function measureGraph(request: GraphMeasuring): Promise<GraphResult> {
  const { database, operations, pace, say } = request;
  say(`${database.name} graph: ${database.about}`);
  say("  drawing parameters …");
  const sampled = await sampleAll(database, operations, pace.calls);
  const folder = mkdtempSync(join(tmpdir(), "hashi-bench-"));
  const file = join(folder, "statements.json");
  writeFileSync(
    file,
    JSON.stringify(Object.fromEntries(sampled.map((each) => [each.operation.name, each.statements]))),
  );
  const servers: Servers = {
    hashi: await startHashi(database),
    peer: await startPeer(database),
    raw: await startRaw(database, file),
  };
  try {
    return await measureAll(request, sampled, servers);
  } finally {
    for (const server of Object.values(servers)) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(
  { database, pace, say }: GraphMeasuring,
  sampled: readonly Sampled[],
  servers: Servers,
): Promise<GraphResult> {
  say("  starting the servers from nothing, twice each …");
  const coldStart = await coldStarts(database, sampled);
  const costs = await openCosts(database);
  const before = memoryOf(servers);
  const done: OperationResult[] = [];
  const refused: { name: string; reason: string }[] = [];
  try {
    say("  warming up …");
    for (let pass = 0; pass < pace.warmUps; pass++) {
      // Sixteen that ask for the first time would have the same statement planned sixteen times.
      const connections = pass === 0 ? 1 : 16;
      await warmUp(sampled, servers, { databasePid: database.pid, connections, milliseconds: pace.warmUp / 2 });
    }
    for (const each of sampled) {
      const shown = await measureOne({ each, costs, servers, database, pace }).catch(String);
      if (typeof shown === "string") refused.push({ name: each.operation.name, reason: shown });
      else done.push(shown);
      say(`  ${each.operation.name}: ${typeof shown === "string" ? `not measured: ${shown}` : inBrief(shown)}`);
    }
  } finally {
    await costs.close();
  }
  const memory = withAfter(before, memoryOf(servers));
  const databaseMemory = usageOf(database.pid).memory ?? Number.NaN;
  const { name, about } = database;
  return { name, about, operations: done, refused, coldStart, memory, databaseMemory };
}

interface One {
  readonly each: Sampled;
  readonly costs: Costs;
  readonly servers: Servers;
  readonly database: Opened;
  readonly pace: Pace;
}

/** One operation: equal answers first, then costs, then rounds. Gives the difference, in words, when answers are not equal. */
async function measureOne({ each, costs, servers, database, pace }: One): Promise<OperationResult | string> {
  const { operation, calls, statements } = each;
  const check = await checkEqual(operation, calls, servers);
  if (check.difference !== undefined) return `the answers differ: ${check.difference}`;
  const few = { calls: calls.slice(0, PROFILED), statements: statements.slice(0, PROFILED) };
  const cost = await costOf(costs, operation, few);
  const shown = await measureOperation({ operation, calls, servers, databasePid: database.pid, pace });
  const { name, title } = operation;
  return { name, title, compared: check.compared, objects: check.objects, ...cost, ...shown };
}

/** From nothing to the first answer; each server twice, for the second start finds the files in memory. */
async function coldStarts(database: Opened, [first]: readonly Sampled[]): Promise<GraphResult["coldStart"]> {
  if (first === undefined) return { hashi: Number.NaN, peer: Number.NaN };
  const of = (side: "hashi" | "peer") =>
    coldStartOf(() => (side === "hashi" ? startHashi : startPeer)(database), first, side);
  return { hashi: Math.min(await of("hashi"), await of("hashi")), peer: Math.min(await of("peer"), await of("peer")) };
}

function inBrief({ ratios }: Pick<OperationResult, "ratios">): string {
  return ratios
    .filter(({ connections }) => connections === 16)
    .map(({ to, ratio }) => `${ratio.median.toFixed(2)} × ${to}`)
    .join(", ");
}

type Memory = Record<"hashi" | "peer" | "raw", number>;

function memoryOf(servers: Servers): Memory {
  const of = (name: keyof Servers): number => usageOf(servers[name].pid).memory ?? Number.NaN;
  return { hashi: of("hashi"), peer: of("peer"), raw: of("raw") };
}

function withAfter(before: Memory, after: Memory): GraphResult["memory"] {
  const pair = (name: keyof Memory) => ({ before: before[name], after: after[name] });
  return { hashi: pair("hashi"), peer: pair("peer"), raw: pair("raw") };
}
