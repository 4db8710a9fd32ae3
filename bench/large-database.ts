import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { assemble } from "../src/database/assembly.ts";
import { javaArguments } from "../src/database/command-line.ts";
import { embeddedUser, prepareHome } from "../src/database/home.ts";
import { sources } from "../src/database/recipe.ts";
import { byLine } from "../src/database/run-program.ts";
import { Refusal } from "../src/refusal.ts";
import type { Opened } from "./graphs.ts";
import type { Say } from "./say.ts";

/** More memory than Hashi's embedded database takes by itself, so that the store fits and the peer is not cut off. */
const SETTINGS: Readonly<Record<string, string>> = {
  "server.memory.pagecache.size": "3g",
  "db.memory.transaction.max": "3g",
};
const HEAP = "5g";

/** The memory of the large database, in words. */
export const LARGE_MEMORY = `heap ${HEAP}, page cache ${SETTINGS["server.memory.pagecache.size"]}`;

/** Starts the database of a world with the memory that a server for such a graph would be given. */
export async function openLarge(home: string, about: string, say: Say): Promise<Opened> {
  const assembly = await assemble({ environment: process.env, progress: say });
  const password = prepareHome(home);
  // The collector for a large heap instead of the one for a quick start.
  const java = javaArguments(assembly, HEAP).map((each) => (each === "-XX:+UseSerialGC" ? "-XX:+UseG1GC" : each));
  const child = spawn(assembly.java, [...java, home, settingsFolder(home), "0"], {
    cwd: assembly.folder,
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.stdin.write(`${password}\n`);
  const tail: string[] = [];
  byLine(child.stderr, (line) => {
    tail.push(line);
    if (tail.length > 20) tail.shift();
  });
  const port = await new Promise<string>((resolve, reject) => {
    byLine(child.stdout, (line) => {
      const [, found] = /^READY (\d+)$/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
      else if (line === "LOCKED") reject(new Refusal(`Another process runs on ${home}. Stop that one first.`));
    });
    void ended.then(() => reject(new Refusal(["The large database did not start:", ...tail].join("\n  "))));
  });
  const close = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  const uri = `bolt://127.0.0.1:${port}`;
  return { name: "large", about, uri, user: embeddedUser, password, database: "neo4j", pid: child.pid ?? 0, close };
}

/** A folder with the project's neo4j.conf, some of its settings replaced or added. */
function settingsFolder(home: string): string {
  const folder = `${home}/settings`;
  mkdirSync(folder, { recursive: true });
  const kept = readFileSync(`${sources}neo4j.conf`, "utf8")
    .split("\n")
    .filter((line) => !Object.keys(SETTINGS).some((key) => line.startsWith(`${key}=`)));
  const own = Object.entries(SETTINGS).map(([key, value]) => `${key}=${value}`);
  writeFileSync(`${folder}/neo4j.conf`, [...kept, ...own, ""].join("\n"));
  return folder;
}
