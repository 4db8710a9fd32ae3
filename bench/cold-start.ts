import { Connection } from "./connection.ts";
import { requestsOf } from "./measure-operation.ts";
import type { Sampled } from "./sampling.ts";
import type { Server } from "./servers.ts";

/** Milliseconds from the start of a server until it has answered its first question; the server is stopped again. */
export async function coldStartOf(
  start: () => Promise<Server>,
  { operation, calls }: Sampled,
  side: "hashi" | "peer",
): Promise<number> {
  const request = requestsOf(operation, calls.slice(0, 1)).find(({ name }) => name === side)?.requests[0];
  if (request === undefined) return Number.NaN;
  const server = await start();
  const began = performance.now();
  try {
    const connection = await Connection.open(server.port);
    await connection.send(request);
    connection.close();
    return server.started + performance.now() - began;
  } finally {
    await server.stop();
  }
}
