import assert from "node:assert/strict";
import { after, test } from "node:test";
import { isAlive } from "../src/database/process.ts";
import { timed } from "./database-time.ts";
import {
  holderOf,
  makeConstraints,
  openHome,
  type Program,
  readMarks,
  scratchHome,
  startProgram,
  until,
  writeMark,
} from "./program.ts";
import { ask } from "./start.ts";

const { home, remove } = scratchHome();
const programs: Program[] = [];

function start(): Program {
  const program = startProgram({ HASHI_HOME: home });
  programs.push(program);
  return program;
}

async function isHealthy(origin: string): Promise<boolean> {
  return (await fetch(`${origin}/health`)).status === 200;
}

/** The program that serves at the moment; each test goes on with what the one before left. */
let serving: Program | undefined;

/** Starts it unless it serves; resolves with the program and where it answers. */
async function server(): Promise<{ program: Program; origin: string }> {
  serving ??= start();
  return { program: serving, origin: await serving.origin };
}

/** Ends it in order. */
async function stop({ program }: { program: Program }): Promise<void> {
  serving = undefined;
  program.kill("SIGTERM");
  assert.equal(await program.exit, 0);
}

after(async () => {
  for (const program of programs) program.kill("SIGTERM");
  await Promise.all(programs.map((program) => program.exit));
  remove();
});

test("a command-line program starts the database for its own time when nobody runs it", async () => {
  const own = await openHome(home, true);
  assert.equal(own.kind, "started");
  await makeConstraints(own);
  await writeMark(own, 0);
  const { databasePid } = holderOf(home);
  await own.close();
  assert.equal(isAlive(databasePid), false);
  assert.throws(() => holderOf(home), /Nobody runs the database/);
});

test("a second start on the folder is refused and told who has it; a command-line program shares it", async () => {
  const { program, origin } = await server();
  const second = start();
  assert.equal(await second.exit, 1);
  assert.match(second.output(), new RegExp(`in use by "npm start" \\(process ${program.pid}, since .*HASHI_HOME`, "s"));
  assert.doesNotMatch(second.output(), /\n\s+at /);

  const shared = await openHome(home, true);
  assert.equal(shared.kind, "attached");
  await shared.close();
  assert.ok(await isHealthy(origin));
});

test("a stop ends the database, and the next start has all data", async () => {
  const running = await server();
  const { databasePid, connection } = holderOf(home);
  await writeMark(connection, 1);
  await stop(running);
  assert.equal(isAlive(databasePid), false);
  await server();
  assert.deepEqual(await readMarks(holderOf(home).connection), [0, 1]);
});

test("kill -9 of the server leaves no database behind; a start right after it waits until the old one has ended", async () => {
  const { program } = await server();
  const { databasePid } = holderOf(home);
  program.kill("SIGKILL");
  serving = start();
  await program.exit;
  await until("the database ends with its parent", () => !isAlive(databasePid));
  await serving.origin;
  assert.notEqual(holderOf(home).databasePid, databasePid);
  assert.deepEqual(await readMarks(holderOf(home).connection), [0, 1]);
});

/** While the database is away, questions and the health check say so and what to do. */
async function expectClearErrors(origin: string): Promise<void> {
  const { data, errors } = await ask(origin, "{ seeds(first: 1) { edges { node { id } } } }");
  assert.equal(data ?? null, null);
  assert.equal(errors?.[0]?.extensions?.code, "DATABASE_UNAVAILABLE");
  assert.match(errors?.[0]?.message ?? "", /Try again in a few seconds/);
  assert.equal(JSON.stringify(errors).includes("at "), JSON.stringify(errors).includes("at the moment"));
  const health = await fetch(`${origin}/health`);
  assert.equal(health.status, 503);
  assert.match(await health.text(), /"status":"unavailable","message":"The database/);
}

test("kill -9 of the database: a clear error, recovery by itself, and every answered write is there", async () => {
  const running = await server();
  const { origin } = running;
  const { databasePid, connection } = holderOf(home);
  const answered = [0, 1];
  let killed = false;
  const writing = (async () => {
    for (let mark = 2; !killed; mark += 1) {
      await writeMark(connection, mark);
      answered.push(mark);
    }
  })().catch(() => {});
  await until("some writes are answered", () => answered.length > 10);
  process.kill(databasePid, "SIGKILL");
  killed = true;

  await expectClearErrors(origin);
  await timed("start", () => until("the server is healthy again", () => isHealthy(origin)));
  await writing;
  const after = holderOf(home);
  assert.notEqual(after.databasePid, databasePid);
  assert.equal(after.connection.uri, connection.uri);
  const found = await readMarks(after.connection);
  assert.deepEqual(
    answered.filter((mark) => !found.includes(mark)),
    [],
  );
  await stop(running);
  assert.equal(isAlive(after.databasePid), false);
});
