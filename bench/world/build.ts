import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readConfig } from "../../src/config.ts";
import { openDatabase } from "../../src/database/open.ts";
import { openGraph } from "../../src/graph.ts";
import { awaitIndexes, statement } from "../../src/import/target.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { CACHE, PROJECT } from "../places.ts";
import type { Say } from "../say.ts";
import { generate, type Wanted } from "./generate.ts";
import { importFiles } from "./store.ts";

/** Everything that a world on disk depends on, besides what was wanted. */
const MADE_OF = ["bench/world", "bench/random.ts", "bench/zipf.ts", "cypher/constraints.cypher", "neo4j/pom.xml"];
const DEADLINE = 300_000;

/** The folder of the database of a wanted world; it is built when there is none of this generator and these numbers yet. */
export async function buildWorld(wanted: Wanted, say: Say): Promise<string> {
  const home = `${CACHE}world-${wanted.nodes}-${wanted.links}-${wanted.seed}`;
  return buildWorldIn(home, wanted, say);
}

/** The same in a folder of one's own. */
export async function buildWorldIn(home: string, wanted: Wanted, say: Say): Promise<string> {
  const stamp = `${home}/fingerprint`;
  const fingerprint = fingerprintOf(MADE_OF, [JSON.stringify(wanted)]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint) return home;
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  say(`Building a synthetic world of about ${wanted.nodes.toLocaleString("en")} nodes, once …`);
  const folder = `${home}/csv`;
  const files = generate(wanted, folder, say);
  const [nodes, links] = [files.nodes, files.links].map((all) =>
    [...all.values()].reduce((sum, { rows }) => sum + rows, 0),
  );
  say(
    `  ${nodes?.toLocaleString("en")} nodes and ${links?.toLocaleString("en")} links are written; making the store …`,
  );
  await importFiles(files, home, say);
  rmSync(folder, { recursive: true, force: true });
  await addIndexes(home, say);
  writeFileSync(stamp, fingerprint);
  return home;
}

/** The constraints and indexes of Hashi; what an older Hashi's data would need besides, these data have. */
async function addIndexes(home: string, say: Say): Promise<void> {
  say("  constraints and indexes …");
  const config = readConfig({ HASHI_HOME: home, HASHI_HEAP: "2g" }, PROJECT);
  const database = await openDatabase(config, { program: "npm run world", attach: false, progress: say });
  const graph = openGraph(database, { deadline: DEADLINE });
  const statements = statement("constraints")
    .replaceAll(/^\/\/.*$/gm, "")
    .split(";")
    .filter((text) => text.trim() !== "");
  try {
    for (const text of statements) await graph.write({ text, parameters: {}, name: "constraints" });
    await awaitIndexes(graph);
  } finally {
    await graph.close();
    await database.close();
  }
}
