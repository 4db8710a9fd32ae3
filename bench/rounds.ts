import { load } from "./load.ts";
import type { Server } from "./servers.ts";
import { percentile } from "./statistics.ts";
import { cpuBetween, usageOf } from "./usage.ts";

/** What one stretch of load on one server showed. */
export interface Measured {
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of CPU for each request, of the server and of the database; undefined where it cannot be read. */
  readonly serverCpu: number | undefined;
  readonly databaseCpu: number | undefined;
}

/** A server with the requests it is asked. */
export interface Contender {
  readonly server: Server;
  readonly requests: readonly Buffer[];
}

/** How to measure. */
export interface Rounds {
  readonly contenders: readonly Contender[];
  readonly databasePid: number;
  readonly connections: number;
  readonly rounds: number;
  /** No request of a stretch is begun after so long. */
  readonly milliseconds: number;
  /** How many requests a stretch sends: the same to each contender, since one request may cost a hundred times another. */
  readonly requests?: number;
}

/**
 * Loads the contenders in turn, round by round, beginning each round with another one, so that whatever the machine does
 * meanwhile meets all of them. The stretches of each contender, in the order of the rounds.
 */
export async function measure(request: Rounds): Promise<Map<Server["name"], Measured[]>> {
  const { contenders, rounds } = request;
  const found = new Map<Server["name"], Measured[]>(contenders.map(({ server }) => [server.name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(round + turn) % contenders.length];
      if (contender !== undefined) found.get(contender.server.name)?.push(await stretch(contender, request));
    }
  }
  return found;
}

async function stretch(contender: Contender, request: Rounds): Promise<Measured> {
  const { server, requests } = contender;
  const { databasePid, connections, milliseconds, requests: most } = request;
  const before = [usageOf(server.pid), usageOf(databasePid)] as const;
  const shown = await load({ port: server.port, requests, connections, milliseconds, most });
  const perRequest = (cpu: number | undefined): number | undefined =>
    cpu === undefined ? undefined : (cpu * 1e6) / shown.requests;
  return {
    requests: shown.requests,
    requestsPerSecond: shown.requests / shown.seconds,
    p50: percentile(shown.latencies, 0.5),
    p99: percentile(shown.latencies, 0.99),
    serverCpu: perRequest(cpuBetween(before[0], usageOf(server.pid))),
    databaseCpu: perRequest(cpuBetween(before[1], usageOf(databasePid))),
  };
}
