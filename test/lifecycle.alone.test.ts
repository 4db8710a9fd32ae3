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

/** The program that serves at the moment; each test goes on with what the one before it left. */
let serving: Program | undefined;

/** Starts it unless it serves; resolves with the program and where it answers. */
async function server(): Promise<{ program: Program; origin: string }> {
  serving ??= start();
  return { program: serving, origin: await serving.origin };
}

after(async () => {
  for (const program of programs) program.kill("SIGTERM");
  await Promise.all(programs.map((program) => program.exit));
  remove();
});

test("a command-line program runs the database for its own time; a start is refused meanwhile, another such program shares it", async () => {
  const own = await openHome(home, true);
  assert.equal(own.kind, "started");
  await makeConstraints(own);
  const { databasePid } = holderOf(home);

  const refused = start();
  assert.equal(await refused.exit, 1);
  assert.match(refused.output(), new RegExp(`in use by "the test" \\(process ${process.pid}, since .*HASHI_HOME`, "s"));
  assert.doesNotMatch(refused.output(), /\n\s+at /);

  const shared = await openHome(home, true);
  assert.equal(shared.kind, "attached");
  await writeMark(shared, 0);
  await shared.close();
  assert.ok(isAlive(databasePid));
  await own.close();
  assert.equal(isAlive(databasePid), false);
  assert.throws(() => holderOf(home), /Nobody runs the database/);
});

test("the next start has all data, and serves them", async () => {
  const { origin } = await server();
  const { connection } = holderOf(home);
  assert.deepEqual(await readMarks(connection), [0]);
  await writeMark(connection, 1);
  assert.ok(await isHealthy(origin));
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

  running.program.kill("SIGTERM");
  assert.equal(await running.program.exit, 0);
  assert.equal(isAlive(after.databasePid), false, "a stop ends the database");
  assert.throws(() => holderOf(home), /Nobody runs the database/);
});
