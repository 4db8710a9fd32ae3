import { hashiHits } from "./costs.ts";
import { type Opened, openWorld } from "./graphs.ts";
import { load } from "./load.ts";
import { requestsOf } from "./measure-operation.ts";
import type { Operation } from "./operation.ts";
import { openProfiler } from "./profile.ts";
import { sampleAll } from "./sampling.ts";
import type { Say } from "./say.ts";
import { startHashi } from "./servers.ts";
import { percentile } from "./statistics.ts";

/** The sizes that are compared, in nodes. */
export const SIZES = [10_000, 100_000, 1_000_000] as const;

/** What one operation costs at each of the sizes. */
export interface Growth {
  readonly name: string;
  readonly title: string;
  /** Accesses to the store for one request, and milliseconds of one at a time (p50), in the order of the sizes. */
  readonly dbHits: readonly number[];
  readonly milliseconds: readonly number[];
}

const CALLS = 60;
const PROFILED = 20;
const WARM_UP = 1500;
const STRETCH = 2000;

/** Measures Hashi alone, with every operation, on worlds of the three sizes. */
export async function measureGrowth(operations: readonly Operation[], say: Say): Promise<Growth[]> {
  const found = new Map<string, { dbHits: number[]; milliseconds: number[] }>(
    operations.map(({ name }) => [name, { dbHits: [], milliseconds: [] }]),
  );
  for (const nodes of SIZES) {
    const database = await openWorld(nodes, say);
    try {
      await measureSize(database, operations, (name, dbHits, milliseconds) => {
        found.get(name)?.dbHits.push(dbHits);
        found.get(name)?.milliseconds.push(milliseconds);
        say(
          `  ${nodes.toLocaleString("en")} nodes, ${name}: ${dbHits.toLocaleString("en")} dbHits, ${milliseconds.toFixed(1)} ms`,
        );
      });
    } finally {
      await database.close();
    }
  }
  return operations.map(({ name, title }) => ({ name, title, dbHits: [], milliseconds: [], ...found.get(name) }));
}

async function measureSize(
  database: Opened,
  operations: readonly Operation[],
  tell: (name: string, dbHits: number, milliseconds: number) => void,
): Promise<void> {
  const sampled = await sampleAll(database, operations, CALLS);
  const server = await startHashi(database);
  const profiler = openProfiler(database);
  try {
    for (const { operation, calls, statements } of sampled) {
      const hits = await hashiHits(profiler, statements.slice(0, PROFILED));
      const requests = requestsOf(operation, calls).find(({ name }) => name === "hashi")?.requests ?? [];
      const loading = { port: server.port, requests, connections: 1 };
      await load({ ...loading, milliseconds: WARM_UP });
      const shown = await load({ ...loading, milliseconds: STRETCH });
      tell(operation.name, hits, percentile(shown.latencies, 0.5));
    }
  } finally {
    await profiler.close();
    await server.stop();
  }
}
