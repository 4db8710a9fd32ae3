import { globSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assemble } from "../src/database/assembly.ts";
import type { Database } from "../src/database/open.ts";
import { Refusal } from "../src/refusal.ts";
import { archiveClasses } from "./class-archive.ts";
import { TIMES, timed, waitsIn } from "./database-time.ts";
import { failuresIn } from "./failures-reporter.ts";
import { type Tests, testsOf } from "./node-test.ts";
import { IMPORT_HOME, withOwnDatabase } from "./own-database.ts";
import { check, root, run, stopping } from "./steps.ts";
import { loadWorld } from "./world.ts";

const help = `npm test [-- <file> …]

Generates, checks types, checks format and lint, then runs the tests on an embedded Neo4j of their own,
in a folder that is removed afterwards. Those in *.alone.test.ts start and stop databases and run first, on a quiet machine;
those in *.apart.test.ts bring what they need and run beside the others, on a second database, and after them, on the demo world
in the same database, those in *.later.test.ts.
With files, runs only those, one after the other and without the checks.
Options of node --test may stand among the files: npm test -- --test-name-pattern=cursor
`;

/** What all tests share: a folder for what they write down, and two databases with the folder of the second. */
interface Stage {
  readonly given: readonly string[];
  readonly folder: string;
  readonly demo: Database;
  readonly other: Database;
  readonly otherHome: string;
}

/** The files of tests whose names end in one of these kinds, in order. */
function filesOf(kind: string): string[] {
  return globSync(`test/**/*.${kind}.test.ts`, { cwd: root }).sort();
}

/** Runs those apart on the second database and then, with the demo world in it, the later ones; what they print is told by the second function. */
function runOthers({ given, folder, other, otherHome }: Stage): { ended: Promise<number>; told: () => string } {
  const path = join(folder, "others");
  const output = openSync(path, "w");
  const testsIn = (kind: string): Tests => ({ given, files: filesOf(kind), failures: join(folder, kind) });
  const apart = run("node", testsOf(testsIn("apart")), { [IMPORT_HOME]: otherHome }, output);
  const ended = apart.then(async (code) => Math.max(code, await runTests(testsIn("later"), other, output)));
  // That it failed is told to whoever waits for it, later: a stop would end in a trace, with folders left behind.
  ended.catch(() => {});
  return { ended, told: () => readFileSync(path, "utf8") };
}

/** Runs tests of the demo world on this database, into which it is loaded. */
async function runTests(tests: Tests, database: Database, output: "inherit" | number = "inherit"): Promise<number> {
  const began = Date.now();
  await loadWorld(database);
  console.log(`✔ load the test world (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  const { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE } = database;
  return run("node", testsOf(tests), { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE }, output);
}

/** Runs the files named, on the demo world. */
async function runNamed(given: readonly string[], opening: Promise<Database>, folder: string): Promise<number> {
  const files = given.filter((each) => !each.startsWith("-"));
  if (!(await check(files))) return 1;
  return runTests({ given, files, failures: join(folder, "demo") }, await timed("start", () => opening));
}

/** Runs all tests: first those that start and stop databases, then all others on two databases side by side. */
async function runAll(stage: Stage): Promise<number> {
  const { given, folder, demo } = stage;
  const alone = await run("node", testsOf({ given, files: filesOf("alone"), failures: join(folder, "alone") }));
  const others = runOthers(stage);
  const files = globSync("test/**/*.test.ts", { cwd: root, exclude: ["test/**/*.{alone,apart,later}.test.ts"] }).sort();
  const code = await runTests({ given, files, failures: join(folder, "demo") }, demo).finally(() => others.ended);
  const other = await others.ended;
  console.log(`The tests on the second database:\n${others.told()}`);
  return Math.max(alone, code, other);
}

/** Gives the tests their databases: one for the files named, two where all run. They start while the checks run: only what is left of that is waited for. */
function runOnDatabases(given: readonly string[], folder: string): Promise<number> {
  const onDatabase = (work: (opening: Promise<Database>, home: string) => Promise<number>): Promise<number> =>
    withOwnDatabase("npm test", stopping.signal, work);
  if (given.some((each) => !each.startsWith("-"))) return onDatabase((opening) => runNamed(given, opening, folder));
  return onDatabase((first) =>
    onDatabase(async (second, otherHome) => {
      if (!(await check([]))) return 1;
      await archiveClasses(stopping.signal);
      const [demo, other] = await Promise.all([timed("start", () => first), timed("start", () => second)]);
      return runAll({ given, folder, demo, other, otherHome });
    }),
  );
}

async function main(given: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "hashi-times-"));
  const times = join(folder, "times");
  process.env[TIMES] = times;
  try {
    // First of all: what is left of a start is counted, building is none.
    await assemble({ environment: process.env, progress: console.log, signal: stopping.signal });
    const code = await runOnDatabases(given, folder);
    console.log(
      `${waitsIn(times)}${failuresIn(["alone", "demo", "apart", "later"].map((kind) => join(folder, kind)))}`,
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
