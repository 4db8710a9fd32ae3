import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readConfig } from "../src/config.ts";
import { readHolder } from "../src/database/holder.ts";
import { openDatabase } from "../src/database/open.ts";
import type { Connection } from "../src/database/reach.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { LARGE_MEMORY, openLarge } from "./large-database.ts";
import { CACHE, PROJECT } from "./places.ts";
import { importRecords } from "./records.ts";
import type { Say } from "./say.ts";
import { buildWorld } from "./world/build.ts";

/** A graph to measure on, and its database. */
export interface Opened extends Connection {
  readonly name: "real" | "large";
  /** What it holds, in words. */
  readonly about: string;
  /** The process of the database. */
  readonly pid: number;
  close(): Promise<void>;
}

/** Opens a synthetic world of so many nodes; builds it at the first run. */
export async function openWorld(nodes: number, say: Say): Promise<Opened> {
  const home = await buildWorld({ nodes, links: 5 * nodes, seed: 1 }, say);
  const about = `a synthetic world of about ${nodes.toLocaleString("en")} nodes and ${(5 * nodes).toLocaleString("en")} links (${LARGE_MEMORY})`;
  return openLarge(home, about, say);
}

/** Opens the graph of the public records; builds it at the first run, and again when what makes it has changed. */
export async function openRealGraph(records: string, say: Say): Promise<Opened> {
  const home = `${CACHE}real`;
  const stamp = `${home}/fingerprint`;
  const fingerprint = fingerprintOf([
    "data",
    "src/import",
    "cypher/import",
    "cypher/jobs",
    "cypher/constraints.cypher",
  ]);
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== fingerprint) {
    if (!existsSync(`${records}/trials/all_studies.csv`)) return openStandIn(records, say);
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    await importRecords(records, home, say);
    writeFileSync(stamp, fingerprint);
  }
  return openHome({ name: "real", about: "the demo world, MeSH and 32,659 registered studies", home, heap: "1g" }, say);
}

/** Without the public records: a synthetic world of the same size, and it is said. */
async function openStandIn(records: string, say: Say): Promise<Opened> {
  say(
    `The public records are not in ${records}: a synthetic world of ${STAND_IN_NODES.toLocaleString("en")} nodes stands in.`,
  );
  const home = await buildWorld({ nodes: STAND_IN_NODES, links: 5 * STAND_IN_NODES, seed: 1 }, say);
  return openHome({ name: "real", about: "a synthetic world instead of the public records", home, heap: "1g" }, say);
}

const STAND_IN_NODES = 50_000;

interface Home {
  readonly name: Opened["name"];
  readonly about: string;
  readonly home: string;
  readonly heap: string;
}

/** Starts the database of a folder as `npm start` would. */
export async function openHome({ name, about, home, heap }: Home, say: Say): Promise<Opened> {
  const config = readConfig({ HASHI_HOME: home, HASHI_HEAP: heap }, PROJECT);
  const database = await openDatabase(config, { program: "npm run bench", attach: false, progress: say });
  const pid = readHolder(home)?.databasePid ?? 0;
  const { uri, user, password } = database;
  return { uri, user, password, database: database.database, name, about, pid, close: () => database.close() };
}
