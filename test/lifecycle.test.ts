import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { isAlive } from "../src/database/process.ts";
import { holderOf, openHome, type Program, readMarks, scratchHome, startProgram, until, writeMark } from "./program.ts";
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

before(async () => {
  const database = await openHome(home, false);
  await writeMark(database, 0);
  await database.close();
});

after(async () => {
  for (const program of programs) program.kill("SIGTERM");
  await Promise.all(programs.map((program) => program.exit));
  remove();
});

test("a stop ends the database, and the next start has all data", async () => {
  const program = start();
  await program.origin;
  const { databasePid, connection } = holderOf(home);
  await writeMark(connection, 1);
  program.kill("SIGTERM");
  assert.equal(await program.exit, 0);
  assert.equal(isAlive(databasePid), false);
});

test("kill -9 of the server leaves no database behind", async () => {
  const program = start();
  await program.origin;
  const { databasePid } = holderOf(home);
  program.kill("SIGKILL");
  await program.exit;
  await until("the database ends with its parent", () => !isAlive(databasePid), 10_000);
});

test("a start right after kill -9 of the server waits for the old database to end", async () => {
  const killed = start();
  await killed.origin;
  killed.kill("SIGKILL");
  const next = start();
  await next.origin;
  assert.deepEqual(await readMarks(holderOf(home).connection), [0, 1]);
  next.kill("SIGTERM");
  assert.equal(await next.exit, 0);
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
  const program = start();
  const origin = await program.origin;
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
  await until("the server is healthy again", () => isHealthy(origin));
  await writing;
  const after = holderOf(home);
  assert.notEqual(after.databasePid, databasePid);
  assert.equal(after.connection.uri, connection.uri);
  const found = await readMarks(after.connection);
  assert.deepEqual(
    answered.filter((mark) => !found.includes(mark)),
    [],
  );
  program.kill("SIGTERM");
  assert.equal(await program.exit, 0);
  assert.equal(isAlive(after.databasePid), false);
});

test("a second start on the folder is refused and told who has it; a command-line program shares it", async () => {
  const first = start();
  const origin = await first.origin;
  const second = start();
  assert.equal(await second.exit, 1);
  assert.match(second.output(), new RegExp(`in use by "npm start" \\(process ${first.pid}, since .*HASHI_HOME`, "s"));
  assert.doesNotMatch(second.output(), /\n\s+at /);

  const shared = await openHome(home, true);
  assert.equal(shared.kind, "attached");
  await shared.close();
  assert.ok(await isHealthy(origin));
  first.kill("SIGTERM");
  assert.equal(await first.exit, 0);
});

test("a command-line program starts the database for its own time when nobody runs it", async () => {
  const own = await openHome(home, true);
  assert.equal(own.kind, "started");
  const { databasePid } = holderOf(home);
  await own.close();
  assert.equal(isAlive(databasePid), false);
  assert.throws(() => holderOf(home), /Nobody runs the database/);
});
