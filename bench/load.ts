import { Connection } from "./connection.ts";

/** What a stretch of load showed. */
export interface Load {
  readonly requests: number;
  /** From the first request until the last answer, in seconds. */
  readonly seconds: number;
  /** How long each answer took, in milliseconds, ascending. */
  readonly latencies: readonly number[];
}

/** How to load a server. */
export interface Loading {
  readonly port: number;
  readonly requests: readonly Buffer[];
  readonly connections: number;
  /** No request is begun after so many milliseconds. */
  readonly milliseconds: number;
  /** No more than so many requests are sent; unlimited unless given. */
  readonly most?: number;
}

/** Asks over kept-alive connections, each the next request as soon as it has an answer. Rejects when an answer is an error. */
export async function load(loading: Loading): Promise<Load> {
  const { port, requests, connections, milliseconds, most = Number.POSITIVE_INFINITY } = loading;
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)));
  const latencies: number[] = [];
  let sent = 0;
  const began = performance.now();
  const ask = async (connection: Connection): Promise<void> => {
    while (performance.now() - began < milliseconds && sent < most) {
      const request = requests[sent++ % requests.length];
      if (request === undefined) throw new Error("There is nothing to ask.");
      const start = performance.now();
      const { status, body } = await connection.send(request);
      latencies.push(performance.now() - start);
      if (status !== 200) throw new Error(`HTTP ${status}: ${Buffer.concat(body).toString("utf8").slice(0, 500)}`);
    }
  };
  try {
    await Promise.all(open.map(ask));
  } finally {
    for (const connection of open) connection.close();
  }
  const seconds = (performance.now() - began) / 1000;
  return { requests: latencies.length, seconds, latencies: latencies.sort((a, b) => a - b) };
}
