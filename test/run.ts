import { spawn } from "node:child_process";
import { globSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assemble } from "../src/database/assembly.ts";
import type { Database } from "../src/database/open.ts";
import { Refusal } from "../src/refusal.ts";
import { settings } from "../src/settings.ts";
import { archiveClasses } from "./class-archive.ts";
import { noteWait, TIMES, timed, waitsIn } from "./database-time.ts";
import { failuresIn } from "./failures-reporter.ts";
import { type Tests, testsOf } from "./node-test.ts";
import { withOwnDatabase } from "./own-database.ts";
import { loadWorld } from "./world.ts";

const help = `npm test [-- <file> …]

Generates, checks types, checks format and lint, then runs the tests on an embedded Neo4j of their own,
in a folder that is removed afterwards. Those in *.alone.test.ts start and stop databases and run first, on a quiet machine;
those in *.apart.test.ts bring what they need and run beside the others.
With files, runs only those, one after the other and without the checks.
Options of node --test may stand among the files: npm test -- --test-name-pattern=cursor
`;

const stopping = new AbortController();
for (const name of ["SIGINT", "SIGTERM"])
  process.on(name, () => stopping.abort(new Refusal("The tests were stopped.")));

const root = fileURLToPath(new URL("..", import.meta.url));
const steps = [
  { name: "generate", command: "node", arguments: ["codegen.ts"], always: true },
  { name: "bundle the page", command: "node", arguments: ["src/page-bundle.ts"], always: true },
  { name: "check types", command: "tsc", arguments: ["--noEmit"], always: false },
  { name: "check types of the page", command: "tsc", arguments: ["--noEmit", "-p", "page"], always: false },
  { name: "check format and lint", command: "biome", arguments: ["check", "--error-on-warnings"], always: false },
];

/** Runs a program of the project in the foreground; gives its exit code. */
function run(
  command: string,
  parameters: readonly string[],
  more: Record<string, string> = {},
  output: "inherit" | number = "inherit",
): Promise<number> {
  stopping.signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: { ...environment(), ...more },
      stdio: ["ignore", output, output],
      // A group of its own, so that a stop reaches what the tests have started, too.
      detached: true,
    });
    const stop = (): void => void (child.pid !== undefined && process.kill(-child.pid, "SIGTERM"));
    stopping.signal.addEventListener("abort", stop, { once: true });
    child.on("error", reject);
    child.on("exit", (code) => {
      stopping.signal.removeEventListener("abort", stop);
      resolve(code ?? 1);
    });
  });
}

/** The environment without settings of Hashi: the tests do not depend on those of whoever runs them. */
function environment(): NodeJS.ProcessEnv {
  const ours: readonly string[] = Object.values(settings).map((setting) => setting.key);
  const kept = Object.entries(process.env).filter(([key]) => !ours.includes(key) && !key.startsWith("HASHI_"));
  return Object.fromEntries(kept);
}

async function check(given: readonly string[]): Promise<boolean> {
  for (const step of steps) {
    if (given.length > 0 && !step.always) continue;
    const began = Date.now();
    const code = await run(step.command, step.arguments);
    console.log(`${code === 0 ? "✔" : "✖"} ${step.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (code !== 0) return false;
  }
  return true;
}

/** Runs the tests that bring their own database, or need none; what they print is told by the second function. */
function runApart(given: readonly string[], folder: string): { ended: Promise<number>; told: () => string } {
  const path = join(folder, "apart");
  const files = globSync("test/**/*.apart.test.ts", { cwd: root }).sort();
  const ended = run("node", testsOf({ given, files, failures: `${path}-failures` }), {}, openSync(path, "w"));
  return { ended, told: () => readFileSync(path, "utf8") };
}

/** Runs tests of the demo world on this database, which is loaded first. */
async function runTests(tests: Tests, database: Database): Promise<number> {
  const began = Date.now();
  await loadWorld(database);
  console.log(`✔ load the test world (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  const { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE } = database;
  return run("node", testsOf(tests), { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE });
}

async function runAll(given: readonly string[], opening: Promise<Database>, folder: string): Promise<number> {
  const named = given.filter((each) => !each.startsWith("-"));
  if (!(await check(named))) return 1;
  // It starts while the checks run: only what is left of that is waited for.
  const failures = join(folder, "demo-failures");
  if (named.length > 0) return runTests({ given, files: named, failures }, await timed("start", () => opening));
  await archiveClasses(stopping.signal);
  const first = globSync("test/**/*.alone.test.ts", { cwd: root }).sort();
  const alone = await run("node", testsOf({ given, files: first, failures: join(folder, "alone-failures") }));
  const apart = runApart(given, folder);
  const files = globSync("test/**/*.test.ts", { cwd: root, exclude: ["test/**/*.{alone,apart}.test.ts"] }).sort();
  const opened = timed("start", () => opening);
  const code = await runTests({ given, files, failures }, await opened).finally(() => apart.ended);
  const other = await apart.ended;
  console.log(`The tests apart, with databases of their own or none:\n${apart.told()}`);
  return Math.max(alone, code, other);
}

async function main(given: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "hashi-times-"));
  const times = join(folder, "times");
  process.env[TIMES] = times;
  try {
    // First of all: what is left of a start is counted, building is none.
    await assemble({ environment: process.env, progress: console.log, signal: stopping.signal });
    let ended = 0;
    const code = await withOwnDatabase("npm test", stopping.signal, async (opening) => {
      const code = await runAll(given, opening, folder);
      ended = performance.now();
      return code;
    });
    noteWait("stop", ended);
    console.log(
      `${waitsIn(times)}${failuresIn(["alone", "demo", "apart"].map((half) => join(folder, `${half}-failures`)))}`,
    );
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const given = process.argv.slice(2);
if (given.includes("--help")) console.log(help);
else {
  process.exitCode = await main(given).catch((error: unknown) => {
    if (stopping.signal.aborted) console.error("The tests were stopped; their database too.");
    else if (error instanceof Refusal) console.error(error.message);
    else throw error;
    return 1;
  });
}
