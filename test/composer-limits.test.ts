import assert from "node:assert/strict";
import { createServer } from "node:net";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { GraphError, openGraph } from "../src/graph.ts";
import { openTestGraph } from "./door.ts";
import { Questions } from "./questions.ts";
import { testConnection } from "./start.ts";

const graph = openTestGraph();
after(() => graph.close());

/** A statement that the database could work on for minutes. */
const SLOW = "UNWIND range(1, 3000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS n";

/** How many transactions of this name the database still works on; asked until there are none, or two seconds long. */
async function transactionsLeft(name: string): Promise<number> {
  const text = "SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.name = $name RETURN count(*) AS n";
  for (let attempt = 0; ; attempt += 1) {
    const [row] = await graph.read({ text, parameters: { name }, name: "test" });
    if (Number(row?.n) === 0 || attempt === 20) return Number(row?.n);
    await sleep(100);
  }
}

test("a question whose client goes away is ended in the database too", async () => {
  const questions = new Questions(graph);
  const client = new AbortController();
  const began = Date.now();
  const asked = questions.ask(
    "{ seeds(first: 40) { nodes { licensees(first: 40) { totalCount nodes { reasons { evidence { id } } } } } } }",
    { signal: client.signal },
  );
  await sleep(300);
  client.abort();
  const { errors } = await asked;
  assert.equal(errors[0]?.extensions?.code, "CANCELLED");
  assert.ok(Date.now() - began < 3000, "the caller does not wait for the statement");
  assert.equal(await transactionsLeft("Query.seeds"), 0);
});

test("what is cancelled in the midst of its work leaves no transaction", async () => {
  const client = new AbortController();
  const asked = graph.read({ text: SLOW, parameters: {}, name: "slow question", signal: client.signal });
  asked.catch(() => {});
  await sleep(500);
  client.abort();
  await assert.rejects(asked, (error) => error instanceof GraphError && error.code === "CANCELLED");
  assert.equal(await transactionsLeft("slow question"), 0);
});

test("what is cancelled before it is asked is never sent", async () => {
  const before = graph.statements;
  const asked = graph.read({ text: SLOW, parameters: {}, name: "late", signal: AbortSignal.abort() });
  await assert.rejects(asked, (error) => error instanceof GraphError && error.code === "CANCELLED");
  assert.equal(graph.statements, before);
});

test("a statement that takes longer than its deadline is stopped and says so", async () => {
  const asked = graph.read({ text: SLOW, parameters: {}, name: "long question", deadline: 300 });
  await assert.rejects(asked, (error) => {
    assert.ok(error instanceof GraphError);
    assert.equal(error.code, "DEADLINE_EXCEEDED");
    assert.match(error.message, /long question took longer than its deadline/);
    return true;
  });
  assert.equal(await transactionsLeft("long question"), 0);
});

test("what was answered before gets the time for planning again when it takes too long: an import drops plans", async () => {
  const impatient = openGraph(testConnection(), { deadline: 500 });
  const count = (steps: bigint) =>
    impatient.read({
      text: "UNWIND range(1, $steps) AS step WITH step WHERE step % 7 = 3 RETURN count(step) AS many",
      parameters: { steps },
      name: "test",
    });
  try {
    await count(10n);
    const before = impatient.statements;
    assert.deepEqual(await count(100_000_000n), [{ many: 14_285_714 }]);
    assert.equal(impatient.statements - before, 2);
  } finally {
    await impatient.close();
  }
});

test("while the database is away, each root field says so and tells when to come back", async () => {
  const away = openGraph(
    { uri: `bolt://127.0.0.1:${await freePort()}`, user: "neo4j", password: "nobody-there", database: "neo4j" },
    { deadline: 1000 },
  );
  const { data, errors } = await new Questions(away).ask(
    '{ seed(id: "seed:stemirac") { id } hub(id: "hub:osaka") { id } }',
  );
  await away.close();
  assert.deepEqual(data, { seed: null, hub: null });
  assert.deepEqual(
    errors.map(({ path, extensions }) => [path?.[0], extensions?.code]),
    [
      ["seed", "DATABASE_UNAVAILABLE"],
      ["hub", "DATABASE_UNAVAILABLE"],
    ],
  );
  assert.match(errors[0]?.message ?? "", /does not answer at the moment\. Try again/);
});

/** A port at which nobody listens. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (typeof address === "object" && address !== null) server.close(() => resolve(address.port));
      else reject(new Error("There is no free port."));
    });
  });
}
