import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkEqual } from "./check.ts";
import { coldStartOf } from "./cold-start.ts";
import { costOf, openCosts } from "./costs.ts";
import type { Opened } from "./graphs.ts";
import { measureOperation, type Pace, type Servers } from "./measure-operation.ts";
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
  const [first] = sampled;
  const coldStart = {
    hashi: first ? await coldStartOf(() => startHashi(database), first, "hashi") : Number.NaN,
    peer: first ? await coldStartOf(() => startPeer(database), first, "peer") : Number.NaN,
  };
  const costs = await openCosts(database);
  const before = memoryOf(servers);
  const done: OperationResult[] = [];
  const refused: { name: string; reason: string }[] = [];
  try {
    for (const { operation, calls, statements } of sampled) {
      const { name, title } = operation;
      const check = await checkEqual(operation, calls, servers).catch((error: unknown) => ({
        difference: String(error),
      }));
      if (check.difference !== undefined || !("compared" in check)) {
        refused.push({ name, reason: check.difference ?? "" });
        say(`  ${name}: not measured, the answers differ: ${check.difference}`);
        continue;
      }
      const cost = await costOf(costs, operation, {
        calls: calls.slice(0, PROFILED),
        statements: statements.slice(0, PROFILED),
      });
      const shown = await measureOperation({ operation, calls, servers, databasePid: database.pid, pace });
      done.push({ name, title, compared: check.compared, objects: check.objects, ...cost, ...shown });
      say(`  ${name}: ${inBrief(shown)}`);
    }
  } finally {
    await costs.close();
  }
  const memory = withAfter(before, memoryOf(servers));
  const databaseMemory = usageOf(database.pid).memory ?? Number.NaN;
  const { name, about } = database;
  return { name, about, operations: done, refused, coldStart, memory, databaseMemory };
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
