import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { type Connection, openGraph, type Row } from "../src/graph.ts";
import { IMPORT_HOME } from "./own-database.ts";
import { openHome, scratchHome } from "./program.ts";
import { emptyDatabase } from "./world.ts";

const main = fileURLToPath(new URL("../src/import/main.ts", import.meta.url));
const world = fileURLToPath(new URL("world/", import.meta.url));
const data = fileURLToPath(new URL("../data/", import.meta.url));

/** The invented tree of diseases of the tests. */
export const TREE = join(world, "tree.tsv");
/** The invented studies of the tests. */
export const TRIALS = join(world, "trials");

/** What an import as a process of its own did. */
export interface Ended {
  /** null when it was killed. */
  readonly code: number | null;
  readonly table: string;
  readonly messages: string;
}

/** A database of its own for the tests of the imports, and the command line to fill it. */
export interface ImportWorld {
  /** The folder of its database, which is run by this process. */
  readonly home: string;
  /** Runs `npm run import -- …`; kills it, by its id, once its messages match `killAt`. */
  run(words: readonly string[], options?: { killAt?: RegExp }): Promise<Ended>;
  readonly connection: Connection;
  read(text: string, parameters?: Readonly<Record<string, unknown>>): Promise<Row[]>;
  /** All nodes and links with all their properties, in a fixed order. */
  snapshot(): Promise<string>;
  wipe(): Promise<void>;
  /** How often it was emptied: what was imported before the last time is gone. */
  wipes(): number;
  /** A folder that is removed at the end. */
  folder(): string;
  close(): Promise<void>;
}

let opened: Promise<ImportWorld> | undefined;

// At the end of all tests, whichever files they stand in.
after(async () => (await opened)?.close());

/** The database of the import tests as it is. */
export function importWorld(): Promise<ImportWorld> {
  opened ??= openImportWorld();
  return opened;
}

/** The database of the import tests, emptied. */
export async function emptyImportWorld(): Promise<ImportWorld> {
  const world = await importWorld();
  await world.wipe();
  return world;
}

async function openImportWorld(): Promise<ImportWorld> {
  const given = process.env[IMPORT_HOME];
  const { home, remove } = given === undefined ? scratchHome() : { home: given, remove: () => {} };
  const database = await openHome(home, given !== undefined);
  const graph = openGraph(database, { deadline: 120_000 });
  const folders: string[] = [];
  let wipes = 0;
  const read: ImportWorld["read"] = (text, parameters = {}) => graph.read({ text, parameters, name: "test" });
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), "hashi-import-"));
    folders.push(made);
    return made;
  };
  return {
    connection: database,
    home,
    read,
    folder,
    run: (words, options = {}) => runImport(words, { ...options, home, folder: folder() }),
    snapshot: () => snapshot(read),
    wipes: () => wipes,
    wipe: async () => {
      wipes += 1;
      await emptyDatabase(graph);
    },
    close: async () => {
      await graph.close();
      await database.close();
      remove();
      for (const each of folders) rmSync(each, { recursive: true, force: true });
    },
  };
}

function runImport(
  words: readonly string[],
  options: { killAt?: RegExp; home: string; folder: string },
): Promise<Ended> {
  const environment = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", HASHI_HOME: options.home };
  const child = spawn(process.execPath, [main, ...words], { env: environment, cwd: options.folder });
  let [table, messages] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    table += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    messages += chunk;
    if (options.killAt?.test(messages)) child.kill("SIGKILL");
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, table, messages }));
  });
}

async function snapshot(read: ImportWorld["read"]): Promise<string> {
  const nodes = await read("MATCH (n) WHERE NOT n:Run RETURN labels(n) AS labels, properties(n) AS properties");
  const links = await read(
    "MATCH (a)-[link]->(b) RETURN type(link) AS type, a.id AS from, b.id AS to, properties(link) AS properties",
  );
  return [...nodes, ...links].map(canonical).sort().join("\n");
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}

/** A copy of the data files in a folder, which a test may spoil. */
export function copyOfData(folder: string): string {
  const copy = join(folder, "data");
  cpSync(data, copy, { recursive: true, filter: (source) => !source.includes("generat") && !source.endsWith(".md") });
  return copy;
}
