import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "../src/config.ts";
import { readHolder } from "../src/database/holder.ts";
import { type Database, openDatabase } from "../src/database/open.ts";
import { type Connection, type Graph, openGraph } from "../src/graph.ts";
import { ensureConstraints } from "../src/import/target.ts";
import { noteWait, timed } from "./database-time.ts";

/** The file that `npm start` runs. */
export const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** Its database lives for seconds: what the second compiler would win, it would first cost. */
const SHORT_LIVED = "-XX:TieredStopAtLevel=1";

/** `npm start` as a process of its own. */
export interface Program {
  readonly pid: number;
  /** Everything it has written so far. */
  output(): string;
  /** Its exit code; null when it was ended by a signal. */
  readonly exit: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
  /** The address it prints; rejects with its output when it ends before. */
  readonly origin: Promise<string>;
}

/** Starts Hashi with this environment and nothing else of ours. */
export function startProgram(environment: Readonly<Record<string, string>>): Program {
  const inherited = {
    PATH: process.env.PATH ?? "",
    HOME: process.env.HOME ?? "",
    JAVA_HOME: process.env.JAVA_HOME ?? "",
    JAVA_TOOL_OPTIONS: SHORT_LIVED,
  };
  const child = spawn(process.execPath, [main], {
    env: { ...inherited, PORT: "0", LOG_LEVEL: "fatal", ...environment },
  });
  let output = "";
  let began = performance.now();
  const exit = new Promise<number | null>((resolve) => child.on("close", resolve));
  const origin = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        output += chunk;
        const [, address] = /answers at (http:\/\/[^/]+)\//.exec(output) ?? [];
        if (address !== undefined) resolve(address);
      });
    }
    void exit.then((code) => reject(new Error(`It ended with ${code} before it served:\n${output}`)));
  });
  // Whoever waits for the exit only is not told of it a second time.
  origin.then(() => noteWait("start", began)).catch(() => {});
  const kill = (signal: NodeJS.Signals): void => {
    began = performance.now();
    child.kill(signal);
  };
  void exit.then((code) => code === 0 && noteWait("stop", began));
  return { pid: child.pid ?? 0, output: () => output, exit, kill, origin };
}

/** A folder for an embedded database. */
export function scratchHome(): { home: string; remove: () => void } {
  const home = mkdtempSync(join(tmpdir(), "hashi-home-"));
  return { home, remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

/** Opens the database of a folder from this process. */
export async function openHome(home: string, attach: boolean): Promise<Database> {
  const began = performance.now();
  const opening = { program: "the test", attach, progress: () => {} };
  const database = await openDatabase(readConfig({ HASHI_HOME: home }, "/"), opening);
  if (database.kind !== "started") return database;
  noteWait("start", began);
  return { ...database, close: () => timed("stop", database.close) };
}

/** Who runs the database of the folder, and how it is entered; throws when nobody does. */
export function holderOf(home: string): { databasePid: number; connection: Connection } {
  const holder = readHolder(home);
  if (holder === undefined) throw new Error(`Nobody runs the database of ${home}.`);
  const password = readFileSync(join(home, "password"), "utf8").trim();
  return {
    databasePid: holder.databasePid,
    connection: { uri: holder.uri, user: "neo4j", password, database: "neo4j" },
  };
}

/** Writes one node, so that the database is not empty and the demo world is not loaded into it. */
export function writeMark(connection: Connection, mark: number): Promise<unknown> {
  const text = "CREATE (:Mark {value: $mark})";
  return inGraph(connection, (graph) => graph.write({ text, parameters: { mark }, name: "writeMark" }));
}

/** The marks that were written, in order. */
export async function readMarks(connection: Connection): Promise<unknown[]> {
  const text = "MATCH (mark:Mark) RETURN mark.value AS value ORDER BY value";
  const rows = await inGraph(connection, (graph) => graph.read({ text, parameters: {}, name: "readMarks" }));
  return rows.map((row) => row.value);
}

/** Makes the constraints and indexes, as every import does. */
export function makeConstraints(connection: Connection): Promise<void> {
  return inGraph(connection, ensureConstraints);
}

/** Does something in a graph that is opened for it; a statement may take so many milliseconds. */
export async function inGraph<T>(
  connection: Connection,
  work: (graph: Graph) => Promise<T>,
  deadline = 5000,
): Promise<T> {
  const graph = openGraph(connection, { deadline });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

/** Waits until the condition holds, with patience for a busy machine; throws, with what was waited for, when it does not within the time. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  milliseconds = 120_000,
): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited ${milliseconds} ms in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
