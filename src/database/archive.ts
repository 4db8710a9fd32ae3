import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { constants, setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import type { Assembly } from "./assembly.ts";
import { archiveName } from "./command-line.ts";
import { launch } from "./launch.ts";
import { isAlive } from "./process.ts";

/** Enough of what Hashi does to load the classes that its first questions need. */
const rehearsal = [
  "CREATE CONSTRAINT rehearsal IF NOT EXISTS FOR (n:Rehearsal) REQUIRE n.id IS UNIQUE",
  "CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Rehearsal) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  "CALL db.awaitIndexes(30)",
  "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name",
  "UNWIND range(1, 20) AS i MERGE (n:Rehearsal {id: i}) SET n.name = '橋 bridge', n.since = date('2020-01-01')",
  "MATCH (a:Rehearsal {id: 1}), (b:Rehearsal) MERGE (a)-[:LEADS_TO {from: date('2020-01-01')}]->(b)",
  `MATCH (a:Rehearsal {id: $in.id}) WHERE a.name IN $in.names CALL (a) { WITH a AS x MATCH (x)-[l:LEADS_TO]->(b:Rehearsal)
   WHERE l.from <= date() AND NOT EXISTS { MATCH (b)-[m:LEADS_TO]->(c) WHERE m.from > date() } WITH * ORDER BY b.id LIMIT $in.limit
   WITH b AS _1, l AS _2 CALL (_1) { MATCH (_1)-[k:LEADS_TO]->(d) RETURN d UNION ALL MATCH (d:Rehearsal {id: 2}) RETURN d }
   WITH _1, _2, count(*) AS number, max(coalesce(d.name, '')) AS most WHERE number > 0
   RETURN collect([_1.id, toString(_2.from), CASE WHEN number > 1 THEN most END, [i IN range(1, 2) | exp(i)]]) AS _3 }
   RETURN head(collect([a.id, _3]))[0] AS answer`,
  "CALL db.index.fulltext.queryNodes('words', '橋') YIELD node, score RETURN count(*) AS answer",
];
const given = { in: { id: neo4j.int(1), names: ["橋 bridge"], limit: neo4j.int(3) } };
/** Writing the classes takes ten seconds of a quiet machine. */
const WRITING_DEADLINE = 300_000;

/**
 * Writes the archive of classes (AppCDS) that lets the database start in 2.4 s instead of 4.0 s, when the assembly has
 * none: rehearses a start on a scratch folder; Java archives the classes that took when it ends. It takes half a minute,
 * so it is for a process that serves already; it runs at the lowest priority. Without an archive everything works the same.
 */
export async function writeArchive(assembly: Assembly, signal?: AbortSignal): Promise<"written" | "there already"> {
  if (existsSync(join(assembly.folder, archiveName))) return "there already";
  const home = mkdtempSync(join(tmpdir(), "hashi-rehearsal-"));
  const part = join(assembly.folder, `${archiveName}.${process.pid}`);
  clear(assembly);
  try {
    await rehearse(assembly, { home, part }, signal);
    signal?.throwIfAborted();
    if (!existsSync(part)) throw new Error("Java wrote no class archive.");
    renameSync(part, join(assembly.folder, archiveName));
    return "written";
  } finally {
    rmSync(home, { recursive: true, force: true });
    rmSync(part, { force: true });
  }
}

/** Removes what processes that were ended by force left half-written. */
function clear({ folder }: Assembly): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = name.startsWith(archiveName) ? (/\.(\d+)$/.exec(name) ?? []) : [];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

async function rehearse(
  assembly: Assembly,
  files: { home: string; part: string },
  signal?: AbortSignal,
): Promise<void> {
  const password = "rehearsal";
  const extra = [`-XX:ArchiveClassesAtExit=${files.part}`];
  const place = { assembly, home: files.home, port: 0, password, heap: "512m", signal };
  const launched = await launch({ ...place, extra, stopDeadline: WRITING_DEADLINE });
  // Whoever stops in the midst of it does not wait for the archive.
  const abandon = (): void => void process.kill(launched.pid, "SIGKILL");
  signal?.addEventListener("abort", abandon, { once: true });
  try {
    setPriority(launched.pid, constants.priority.PRIORITY_LOW);
    await ask(`bolt://127.0.0.1:${launched.port}`, password);
  } finally {
    await launched.stop();
    signal?.removeEventListener("abort", abandon);
  }
}

async function ask(uri: string, password: string): Promise<void> {
  // Not asked again: when the rehearsal is abandoned, whoever stops would wait half a minute for an answer.
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password), { maxTransactionRetryTime: 0 });
  try {
    for (const text of rehearsal) await driver.executeQuery(text, given, { database: "neo4j" });
  } finally {
    await driver.close();
  }
}
