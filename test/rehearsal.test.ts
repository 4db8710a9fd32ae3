import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { GraphError } from "../src/graph.ts";
import { openTestGraph } from "./door.ts";

const graph = openTestGraph();
after(() => graph.close());

const MARK = "only rehearsed";
/** Changes a node that is there, adds one and links the two. */
const CHANGE = {
  text: `MATCH (seed:Seed {id: $id}) SET seed.title = $mark
    CREATE (seed)<-[:SUPPORTS {id: $mark, insideHub: true}]-(:Hub {id: $mark})`,
  parameters: { id: "seed:stemirac", mark: MARK },
};
const LOOK = {
  text: `MATCH (seed:Seed {title: $mark})<-[support:SUPPORTS]-(hub:Hub {id: $mark}) RETURN seed.id AS seed, hub.id AS hub`,
  parameters: { mark: MARK },
  name: "look",
};
/** Works for minutes. */
const SLOW = { text: "UNWIND range(1, 3000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS n", parameters: {} };

/** How much is in the graph, and what the seed of the change is called. */
async function counted(): Promise<unknown> {
  const text = `CALL () { MATCH (node) RETURN count(node) AS nodes } CALL () { MATCH ()-[link]->() RETURN count(link) AS links }
    MATCH (seed:Seed {id: "seed:stemirac"}) RETURN nodes, links, properties(seed) AS seed`;
  const [row] = await graph.read({ text, parameters: {}, name: "count" });
  return row;
}

/** Whether a transaction of this name is left; asked until there is none, or two seconds long. */
async function isLeft(name: string): Promise<boolean> {
  const text = "SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.name = $name RETURN count(*) AS n";
  for (let attempt = 0; ; attempt += 1) {
    const [row] = await graph.read({ text, parameters: { name }, name: "test" });
    if (row?.n === 0 || attempt === 20) return row?.n !== 0;
    await sleep(100);
  }
}

let before: unknown;
beforeEach(async () => {
  before = await counted();
});

test("a rehearsed question is answered in the changed graph, and nothing stays", async () => {
  const rows = await graph.rehearse([CHANGE], LOOK);
  assert.deepEqual(rows, [{ seed: "seed:stemirac", hub: MARK }]);
  assert.deepEqual(await counted(), before);
});

test("changes are made in their order, and the question may change something itself", async () => {
  const rename = { text: "MATCH (hub:Hub {id: $mark}) SET hub.name = $mark + '!'", parameters: { mark: MARK } };
  const text = "MATCH (hub:Hub {id: $mark}) SET hub.size = 3 RETURN hub.name AS name, hub.size AS size";
  const rows = await graph.rehearse([CHANGE, rename], { ...LOOK, text });
  assert.deepEqual(rows, [{ name: `${MARK}!`, size: 3 }]);
  assert.deepEqual(await counted(), before);
});

test("without a change it is a read", async () => {
  assert.deepEqual(await graph.rehearse([], { text: "RETURN $n AS n", parameters: { n: 1 }, name: "one" }), [{ n: 1 }]);
});

test("after an error nothing stays, and the error names the question without its values", async () => {
  const broken = { text: "RETURN 1 / $zero AS n", parameters: { zero: 0n, secret: MARK } };
  const twice = { text: "CREATE (:Seed {id: $id})", parameters: { id: "seed:stemirac" } };
  const own = { text: "CALL () { CREATE (:Hub {id: $mark}) } IN TRANSACTIONS", parameters: { mark: MARK } };
  const refused = [
    { changes: [CHANGE, broken], question: LOOK },
    { changes: [CHANGE, twice], question: LOOK },
    { changes: [CHANGE, own], question: LOOK },
    { changes: [CHANGE], question: { ...LOOK, text: "RETURN 1 / 0 AS n" } },
  ];
  for (const { changes, question } of refused)
    await assert.rejects(graph.rehearse(changes, question), (error) => {
      assert.ok(error instanceof GraphError);
      assert.equal(error.code, "DATABASE_ERROR");
      assert.equal(error.message, "look: the database refused the statement.");
      return true;
    });
  assert.deepEqual(await counted(), before);
});

test("a rehearsal beyond its deadline is stopped, in a change or in the question, and nothing stays", async () => {
  const limits = { name: "long rehearsal", deadline: 300 };
  for (const [changes, question] of [
    [[CHANGE, SLOW], LOOK],
    [[CHANGE], SLOW],
  ] as const)
    await assert.rejects(graph.rehearse(changes, { ...question, ...limits }), (error) => {
      assert.ok(error instanceof GraphError);
      assert.equal(error.code, "DEADLINE_EXCEEDED");
      return true;
    });
  assert.equal(await isLeft("long rehearsal"), false);
  assert.deepEqual(await counted(), before);
});

test("a rehearsal that waits for what another one has changed is stopped at its deadline", async () => {
  const client = new AbortController();
  const holding = graph.rehearse([CHANGE], { ...SLOW, name: "holding rehearsal", signal: client.signal });
  holding.catch(() => {});
  await sleep(500);
  const asked = graph.rehearse([CHANGE], { ...LOOK, name: "waiting rehearsal", deadline: 300 });
  await assert.rejects(asked, (error) => {
    assert.ok(error instanceof GraphError);
    assert.equal(error.code, "DEADLINE_EXCEEDED");
    return true;
  });
  client.abort();
  await assert.rejects(holding);
  assert.equal(await isLeft("holding rehearsal"), false);
  assert.deepEqual(await counted(), before);
});

test("a rehearsal whose client goes away ends in the database too, and nothing stays", async () => {
  const client = new AbortController();
  const asked = graph.rehearse([CHANGE], { ...SLOW, name: "left rehearsal", signal: client.signal });
  asked.catch(() => {});
  await sleep(500);
  client.abort();
  await assert.rejects(asked, (error) => error instanceof GraphError && error.code === "CANCELLED");
  assert.equal(await isLeft("left rehearsal"), false);
  assert.deepEqual(await counted(), before);
});

test("what is cancelled before it is rehearsed is never sent", async () => {
  const { statements } = graph;
  const asked = graph.rehearse([CHANGE], { ...LOOK, signal: AbortSignal.abort() });
  await assert.rejects(asked, (error) => error instanceof GraphError && error.code === "CANCELLED");
  assert.equal(graph.statements, statements);
});

test("rehearsals at the same time do not see each other", async () => {
  const text = "MATCH (hub:Hub) WHERE hub.id STARTS WITH $mark RETURN collect(hub.id) AS ids";
  const marks = [1, 2, 3, 4, 5, 6].map((n) => `${MARK} ${n}`);
  const answers = await Promise.all(
    marks.map((mark) => {
      const change = { ...CHANGE, parameters: { ...CHANGE.parameters, mark } };
      return graph.rehearse([change], { text, parameters: { mark: MARK }, name: "look" });
    }),
  );
  assert.deepEqual(
    answers,
    marks.map((mark) => [{ ids: [mark] }]),
  );
  assert.deepEqual(await counted(), before);
});
