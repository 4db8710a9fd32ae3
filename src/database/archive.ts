import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { constants, setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import type { Assembly } from "./assembly.ts";
import { archiveName, classPath } from "./command-line.ts";
import { launch } from "./launch.ts";
import { type Program, runProgram } from "./run-program.ts";

/** Enough of what Hashi does to load the classes that its first questions need. */
const rehearsal = [
  "CREATE CONSTRAINT rehearsal IF NOT EXISTS FOR (n:Rehearsal) REQUIRE n.id IS UNIQUE",
  "CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Rehearsal) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  "CALL db.awaitIndexes(30)",
  "UNWIND range(1, 20) AS i MERGE (n:Rehearsal {id: i}) SET n.name = '橋 bridge', n.since = date('2020-01-01')",
  "MATCH (a:Rehearsal {id: 1}), (b:Rehearsal) MERGE (a)-[:LEADS_TO {from: date('2020-01-01')}]->(b)",
  "MATCH (a:Rehearsal {id: 1}) CALL (a) { MATCH (a)-[l:LEADS_TO]->(b) WHERE l.from <= date() RETURN b ORDER BY b.id LIMIT 3 } RETURN collect({id: b.id, name: b.name}) AS answer",
  "CALL db.index.fulltext.queryNodes('words', '橋') YIELD node, score RETURN count(*) AS answer",
];

/**
 * Writes the archive of classes (AppCDS) that lets the database start in 2.8 s instead of 4.0 s, when the assembly has
 * none: rehearses a start on a scratch folder, then archives the classes that took. It takes half a minute, so it is
 * for a process that serves already; it runs at the lowest priority. Without an archive everything works the same.
 */
export async function writeArchive(assembly: Assembly, signal?: AbortSignal): Promise<"written" | "there already"> {
  if (existsSync(join(assembly.folder, archiveName))) return "there already";
  const scratch = mkdtempSync(join(tmpdir(), "hashi-rehearsal-"));
  const part = join(assembly.folder, `${archiveName}.${process.pid}`);
  try {
    const list = join(scratch, "classes.lst");
    await rehearse(assembly, scratch, [`-XX:DumpLoadedClassList=${list}`], signal);
    // Proxies and lambdas are made while running; a list that names them is refused by some builds of Java 17.
    const classes = readFileSync(list, "utf8").split("\n");
    writeFileSync(list, classes.filter((line) => !line.startsWith("@") && !line.includes("$Proxy")).join("\n"));
    const { code, tail } = await runProgram(dump(assembly, { list, part, signal }));
    if (code !== 0) throw new Error(`Java wrote no class archive: ${tail.join(" ")}`);
    renameSync(part, join(assembly.folder, archiveName));
    return "written";
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    rmSync(part, { force: true });
  }
}

function dump(assembly: Assembly, files: { list: string; part: string; signal?: AbortSignal }): Program {
  const archiving = ["-Xshare:dump", `-XX:SharedClassListFile=${files.list}`, `-XX:SharedArchiveFile=${files.part}`];
  return {
    command: "nice",
    arguments: [assembly.java, "-XX:+UseSerialGC", "-Xmx1g", ...archiving, "-cp", classPath(assembly)],
    folder: assembly.folder,
    deadline: 300_000,
    signal: files.signal,
  };
}

async function rehearse(
  assembly: Assembly,
  home: string,
  extra: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  const password = "rehearsal";
  const launched = await launch({ assembly, home, port: 0, password, heap: "512m", signal, extra });
  try {
    setPriority(launched.pid, constants.priority.PRIORITY_LOW);
    const driver = neo4j.driver(`bolt://127.0.0.1:${launched.port}`, neo4j.auth.basic("neo4j", password));
    try {
      for (const text of rehearsal) await driver.executeQuery(text, {}, { database: "neo4j" });
    } finally {
      await driver.close();
    }
  } finally {
    await launched.stop();
  }
}
