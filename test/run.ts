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
those in *.apart.test.ts bring what they need and run beside the others.
With files, runs only those, one after the other and without the checks.
Options of node --test may stand among the files: npm test -- --test-name-pattern=cursor
`;

/** The folders that all tests use: one for what they write down, and that of the database of the import tests. */
interface Folders {
  readonly folder: string;
  readonly imports: string;
}

/** Runs the tests of imports, on their own database, and those that need none; what they print is told by the second function. */
function runApart(
  given: readonly string[],
  { folder, imports }: Folders,
): { ended: Promise<number>; told: () => string } {
  const path = join(folder, "apart");
  const files = globSync("test/**/*.apart.test.ts", { cwd: root }).sort();
  const ended = run(
    "node",
    testsOf({ given, files, failures: `${path}-failures` }),
    { [IMPORT_HOME]: imports },
    openSync(path, "w"),
  );
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

/** Runs the files named, on the database of the demo world. It starts while the checks run: only what is left of that is waited for. */
async function runNamed(given: readonly string[], opening: Promise<Database>, folder: string): Promise<number> {
  const files = given.filter((each) => !each.startsWith("-"));
  if (!(await check(files))) return 1;
  return runTests({ given, files, failures: join(folder, "demo-failures") }, await timed("start", () => opening));
}

/** Runs the checks and all tests. Both databases start while the checks run: only what is left of that is waited for. */
async function runAll(given: readonly string[], openings: Promise<Database>[], folders: Folders): Promise<number> {
  if (!(await check([]))) return 1;
  await archiveClasses(stopping.signal);
  const [demo] = await Promise.all(openings.map((opening) => timed("start", () => opening)));
  if (demo === undefined) throw new Error("No database was started for the demo world.");
  const failuresOf = (half: string): string => join(folders.folder, `${half}-failures`);
  const first = globSync("test/**/*.alone.test.ts", { cwd: root }).sort();
  const alone = await run("node", testsOf({ given, files: first, failures: failuresOf("alone") }));
  const apart = runApart(given, folders);
  const files = globSync("test/**/*.test.ts", { cwd: root, exclude: ["test/**/*.{alone,apart}.test.ts"] }).sort();
  const code = await runTests({ given, files, failures: failuresOf("demo") }, demo).finally(() => apart.ended);
  const other = await apart.ended;
  console.log(`The tests apart, with databases of their own or none:\n${apart.told()}`);
  return Math.max(alone, code, other);
}

/** Gives the tests their databases: one for the files named, another one for the tests of imports where all run. */
function runOnDatabases(given: readonly string[], folder: string): Promise<number> {
  const onDatabase = (work: (opening: Promise<Database>, home: string) => Promise<number>): Promise<number> =>
    withOwnDatabase("npm test", stopping.signal, work);
  if (given.some((each) => !each.startsWith("-"))) return onDatabase((demo) => runNamed(given, demo, folder));
  return onDatabase((demo) => onDatabase((other, imports) => runAll(given, [demo, other], { folder, imports })));
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
