import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "./config.ts";
import { type Connection, type Graph, GraphError } from "./graph.ts";
import { loadDemoWorld } from "./import/demo.ts";
import { ensureConstraints } from "./import/target.ts";
import { Refusal } from "./refusal.ts";

/**
 * Loads the demo world into a database that is empty, or goes on with a load that was interrupted; of any other only
 * the constraints and indexes are brought up to date. A file in the folder of the configuration says that a load is under way.
 */
export async function ensureWorld(
  config: Pick<Config, "home">,
  open: { connection: Connection; graph: Graph },
  say: (line: string) => void,
): Promise<void> {
  const underWay = join(config.home, "demo-world-is-being-loaded");
  // Data that an older Hashi loaded may lack an index that the statements of this one use, and what it holds. A database
  // that has just started answers its first questions slowly, therefore both are asked at once.
  const [empty] = await Promise.all([isEmpty(open.graph), ensureConstraints(open.graph, say)]);
  if (!existsSync(underWay) && !empty) return;
  say("The database is empty: loading the demo world …");
  mkdirSync(config.home, { recursive: true, mode: 0o700 });
  writeFileSync(underWay, "");
  try {
    await loadDemoWorld(open.connection, say);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const cause = error.cause instanceof Error ? ` (${error.cause.message})` : "";
    throw new Refusal(
      `The demo world was not loaded to its end: ${error.message}${cause} The next start goes on with it.`,
    );
  }
  rmSync(underWay, { force: true });
}

async function isEmpty(graph: Graph): Promise<boolean> {
  const rows = await graph.read({ text: "MATCH (n) RETURN 1 AS one LIMIT 1", parameters: {}, name: "isEmpty" });
  return rows.length === 0;
}
