import type { Opened } from "./graphs.ts";
import { liveHeap } from "./live-heap.ts";
import { load } from "./load.ts";
import { requestsOf } from "./measure-operation.ts";
import type { Operation } from "./operation.ts";
import { sampleAll } from "./sampling.ts";
import type { Say } from "./say.ts";
import { startHashi } from "./servers.ts";
import { usageOf } from "./usage.ts";

/** Memory of Hashi's process after some requests. */
export interface Mark {
  readonly requests: number;
  /** Resident bytes; NaN where the system does not tell. */
  readonly memory: number;
  /** Bytes of the heap that are in use after its garbage is collected: what would grow with a leak. */
  readonly live: number;
}

/** How often the memory is looked at. */
const MARKS = 10;
const CALLS = 100;

/** What to send, and where. */
export interface Soaking {
  readonly database: Opened;
  readonly operations: readonly Operation[];
  readonly requests: number;
  readonly say: Say;
}

/** Sends requests of all these operations in turn, at 16 connections, and looks at the memory of Hashi meanwhile. */
export async function soak({ database, operations, requests, say }: Soaking): Promise<Mark[]> {
  const sampled = await sampleAll(database, operations, CALLS);
  const mixed = shuffled(sampled.flatMap(({ operation, calls }) => requestsOf(operation, calls)[0]?.requests ?? []));
  const server = await startHashi(database, { inspected: true });
  const stretch = Math.ceil(requests / MARKS);
  const marks: Mark[] = [];
  try {
    for (let mark = 0; mark <= MARKS; mark++) {
      const most = mark === 0 ? mixed.length : stretch;
      const milliseconds = Number.POSITIVE_INFINITY;
      await load({ port: server.port, requests: mixed, connections: 16, most, milliseconds });
      const memory = usageOf(server.pid).memory ?? Number.NaN;
      const live = await liveHeap(server.inspector ?? "");
      marks.push({ requests: mark * stretch, memory, live });
      say(`  after ${(mark * stretch).toLocaleString("en")} requests: ${megabytes(memory)}, ${megabytes(live)} in use`);
    }
  } finally {
    await server.stop();
  }
  return marks;
}

/** `123 MB`. */
export function megabytes(bytes: number | undefined): string {
  return bytes === undefined || Number.isNaN(bytes) ? "unknown" : `${Math.round(bytes / 2 ** 20)} MB`;
}

/** The same things, neighbours apart: every operation comes up again soon. */
function shuffled<T>(things: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(things.length * 0.382));
  const keyed = things.map((thing, at) => ({ thing, key: (at * step) % things.length }));
  return keyed.sort((one, other) => one.key - other.key).map(({ thing }) => thing);
}
