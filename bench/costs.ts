import { at } from "./answer.ts";
import { Connection, jsonOf, prepareRequest } from "./connection.ts";
import type { Opened } from "./graphs.ts";
import { type Call, type Operation, questionOf } from "./operation.ts";
import { openProfiler, type Profiler } from "./profile.ts";
import type { OperationResult } from "./results.ts";
import { type Server, startPeer } from "./servers.ts";
import type { WrittenStatement } from "./wire.ts";

/** What tells how much the graph is asked: a profiler for Hashi's statements, and a peer that profiles its own. */
export interface Costs {
  readonly profiler: Profiler;
  readonly peer: Server;
  close(): Promise<void>;
}

/** Starts what is needed. */
export async function openCosts(database: Opened): Promise<Costs> {
  const peer = await startPeer(database, true);
  const profiler = openProfiler(database);
  const close = async (): Promise<void> => {
    await profiler.close();
    await peer.stop();
  };
  return { profiler, peer, close };
}

/** Statements and dbHits of one request, as means over the drawn ones given. */
export async function costOf(
  costs: Costs,
  operation: Operation,
  drawn: { calls: readonly Call[]; statements: readonly (readonly WrittenStatement[])[] },
): Promise<Pick<OperationResult, "statements" | "dbHits">> {
  const some = drawn.statements;
  const hits = await hashiHits(costs.profiler, some);
  const peer = await peerCost(costs.peer, operation, drawn.calls);
  const ours = some.reduce((sum, each) => sum + each.length, 0) / some.length;
  return {
    statements: { hashi: ours, peer: peer.statements },
    dbHits: { hashi: hits, peer: peer.dbHits },
  };
}

/** Accesses to the store of one request of Hashi, a mean over these. */
export async function hashiHits(
  profiler: Profiler,
  requests: readonly (readonly WrittenStatement[])[],
): Promise<number> {
  let hits = 0;
  for (const statements of requests) hits += await profiler.dbHitsOf(statements);
  return Math.round(hits / requests.length);
}

async function peerCost(peer: Server, operation: Operation, calls: readonly Call[]) {
  const connection = await Connection.open(peer.port);
  try {
    const take = async () => jsonOf(await connection.send(prepareRequest("/profiles", {})));
    const query = questionOf(operation, "peer");
    await connection.send(prepareRequest("/graphql", { query, variables: calls[0]?.peer }));
    await take();
    for (const call of calls) await connection.send(prepareRequest("/graphql", { query, variables: call.peer }));
    const taken = await take();
    const mean = (key: string): number => Number(at(taken, key)) / calls.length;
    return { statements: mean("statements"), dbHits: Math.round(mean("dbHits")) };
  } finally {
    connection.close();
  }
}
