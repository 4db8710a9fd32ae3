import { type Check, checkEqual } from "./check.ts";
import { costOf, openCosts } from "./costs.ts";
import type { Opened } from "./graphs.ts";
import type { Operation } from "./operation.ts";
import { sampleAll } from "./sampling.ts";
import type { Say } from "./say.ts";
import { startHashi, startPeer } from "./servers.ts";

const CALLS = 20;
const PROFILED = 10;

/** Tells of every operation whether the answers are equal and what they cost the store, line by line; measures no time. */
export async function tellHits(database: Opened, operations: readonly Operation[], say: Say): Promise<boolean> {
  say(`${database.name} graph: ${database.about}; dbHits of a request, Hashi and peer:`);
  const sampled = await sampleAll(database, operations, CALLS);
  const [hashi, peer] = [await startHashi(database), await startPeer(database)];
  const costs = await openCosts(database);
  let equal = true;
  try {
    for (const { operation, calls, statements } of sampled) {
      const check = await checkEqual(operation, calls, { hashi, peer });
      const few = { calls: calls.slice(0, PROFILED), statements: statements.slice(0, PROFILED) };
      const { dbHits } = await costOf(costs, operation, few);
      const share = (dbHits.hashi / dbHits.peer).toFixed(2);
      const [ours, theirs] = [dbHits.hashi, dbHits.peer].map((hits) => hits.toLocaleString("en").padStart(11));
      say(`  ${operation.name.padEnd(15)}${ours}${theirs}  ${share.padStart(6)} of the peer's, ${inWords(check)}`);
      equal &&= check.difference === undefined;
    }
  } finally {
    await costs.close();
    await hashi.stop();
    await peer.stop();
  }
  return equal;
}

function inWords({ compared, difference }: Check): string {
  return difference === undefined ? `${compared} answers equal` : `the answers differ: ${difference}`;
}
