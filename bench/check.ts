import { at, dataOf } from "./answer.ts";
import { Connection, jsonOf, prepareRequest } from "./connection.ts";
import { difference, inOneShape } from "./equal.ts";
import { type Call, type Operation, questionOf } from "./operation.ts";
import type { Server } from "./servers.ts";

/** What the comparison of two servers' answers to an operation showed. */
export interface Check {
  /** How many different requests were compared. */
  readonly compared: number;
  /** How many objects the answers held on average: an empty answer proves nothing. */
  readonly objects: number;
  /** The first difference; undefined when all answers were equal. */
  readonly difference: string | undefined;
}

/** Asks both servers every different call, once, and compares the answers deeply. */
export async function checkEqual(
  operation: Operation,
  calls: readonly Call[],
  servers: { hashi: Server; peer: Server },
): Promise<Check> {
  const distinct = [...new Map(calls.map((call) => [JSON.stringify(call), call])).values()];
  const connections = await Promise.all([Connection.open(servers.hashi.port), Connection.open(servers.peer.port)]);
  const [ours, theirs] = connections;
  let objects = 0;
  try {
    for (const call of distinct) {
      const [hashi, peer] = await Promise.all([
        ask(ours, questionOf(operation, "hashi"), call.hashi),
        ask(theirs, questionOf(operation, "peer"), call.peer),
      ]);
      objects += countObjects(hashi);
      const found = compare(operation, call, { hashi, peer });
      if (found !== undefined) {
        return { compared: distinct.length, objects: 0, difference: `${JSON.stringify(call.hashi)}: ${found}` };
      }
    }
  } finally {
    for (const connection of connections) connection.close();
  }
  return { compared: distinct.length, objects: Math.round(objects / distinct.length), difference: undefined };
}

async function ask(connection: Connection, query: string, variables: unknown): Promise<unknown> {
  return dataOf(jsonOf(await connection.send(prepareRequest("/graphql", { query, variables }))), query);
}

function compare(operation: Operation, call: Call, data: { hashi: unknown; peer: unknown }): string | undefined {
  const hashi = inOneShape(data.hashi);
  const peer = inOneShape(operation.shapePeer?.(data.peer, call) ?? data.peer);
  return difference(hashi, withoutLists(hashi, peer));
}

/** Where one side answers an object and the other the list that was limited to one, its row. */
function withoutLists(ours: unknown, theirs: unknown): unknown {
  if (typeof theirs !== "object" || theirs === null || Array.isArray(theirs)) return theirs;
  const entries = Object.entries(theirs).map(([key, value]) => {
    const single = Array.isArray(value) && value.length <= 1 && !Array.isArray(at(ours, key));
    return [key, single ? (value[0] ?? null) : value];
  });
  return Object.fromEntries(entries);
}

function countObjects(data: unknown): number {
  if (Array.isArray(data)) return data.reduce((sum: number, each) => sum + countObjects(each), 0);
  if (typeof data !== "object" || data === null) return 0;
  return Object.values(data).reduce((sum: number, each) => sum + countObjects(each), 1);
}
