import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { GraphError, type Question } from "../src/graph.ts";
import { Clients } from "./clients.ts";
import { openTestGraph } from "./door.ts";
import { at, listAt, Questions } from "./questions.ts";

const graph = openTestGraph();
after(() => graph.close());

const TITLE = "query ($id: ID!) { seed(id: $id) { id titleEn } }";
const SEEDS = ["seed:synthetic-osaka-01", "seed:collategene", "seed:synthetic-osaka-02"];

/** As many questions as it takes until the next has to wait. */
function occupy(clients: Clients): Promise<unknown>[] {
  return Array.from({ length: 40 }, () => clients.ask(TITLE, { id: "seed:synthetic-osaka-01" }));
}

test("what many ask at the same time shares trips, and everybody gets his own answer", async () => {
  const clients = new Clients(graph);
  const ids = Array.from({ length: 40 }, (_, index) => SEEDS[index % SEEDS.length]);
  const asked = Promise.all(ids.map((id) => clients.ask(TITLE, { id })));
  await clients.open();
  const answers = await asked;
  const alone = new Questions(graph);
  for (const [index, id] of ids.entries())
    assert.deepEqual(answers[index]?.data, await alone.answer(TITLE, { variables: { id }, viewer: "public" }));
  assert.ok(clients.trips.length < 40);
  assert.equal(clients.loads.at(-1), SEEDS.length, "the same question is asked once");
});

test("nobody sees in a shared trip what only others may see", async () => {
  const rows = await graph.read({
    text: "MATCH (s:Seed) WHERE s.audience = 'INTERNAL' AND s.known <= date() RETURN s.id AS id LIMIT 1",
    parameters: {},
    name: "test",
  });
  const id = String(rows[0]?.id);
  const clients = new Clients(graph);
  const before = occupy(clients);
  const [forAll, forStaff] = [clients.ask(TITLE, { id }), clients.ask(TITLE, { id }, { viewer: "demo-staff" })];
  await clients.open();
  assert.equal(at(await forAll, "data", "seed"), null);
  assert.equal(at(await forStaff, "data", "seed", "id"), id);
  assert.equal(clients.loads.at(-1), 3, "both went in one trip, beside the question of the others");
  await Promise.all(before);
});

test("an answer is never older than its question", async () => {
  const clients = new Clients(graph);
  const before = occupy(clients);
  await clients.settle();
  const id = "seed:synthetic-osaka-01";
  const title = String(at(await new Questions(graph).answer(TITLE, { variables: { id } }), "seed", "titleEn"));
  const name = (titleEn: string) => ({
    text: "MATCH (s:Seed {id: $id}) SET s.titleEn = $titleEn",
    parameters: { id, titleEn },
    name: "test",
  });
  try {
    await graph.write(name("Named anew"));
    const later = clients.ask(TITLE, { id });
    await clients.open();
    assert.equal(at(await later, "data", "seed", "titleEn"), "Named anew");
  } finally {
    await graph.write(name(title));
  }
  await Promise.all(before);
});

test("pages of different sizes travel apart", async () => {
  const source = "query ($first: Int!) { seeds(first: $first) { nodes { id } } }";
  const clients = new Clients(graph);
  const asked = [1, 2, 1, 2, 1, 2, 1, 2].map((first) => clients.ask(source, { first }));
  await clients.open();
  const lengths = (await Promise.all(asked)).map((answer) => listAt(answer, "data", "seeds", "nodes").length);
  assert.deepEqual(lengths, [1, 2, 1, 2, 1, 2, 1, 2]);
});

test("a long statement is shared by those alone who ask the very same", async () => {
  const source = readFileSync(new URL("queries/01-licensees-ja.graphql", import.meta.url), "utf8");
  const clients = new Clients(graph);
  const [one, other] = SEEDS;
  const asked = [one, one, other, one].map((id) => clients.ask(source, { id }));
  await clients.open();
  const [first, again, apart, last] = await Promise.all(asked);
  assert.deepEqual([again, last], [first, first]);
  assert.notDeepEqual(apart, first);
  assert.deepEqual(clients.loads, [1, 1, 1], "one at once for each of the two seeds, then one for the two who waited");
});

test("when a shared trip fails, each travels alone; when the database is away, nobody tries again", async () => {
  const failing = (code: GraphError["code"]) => async (question: Question) => {
    if ("calls" in (question.parameters.in as object)) throw new GraphError(code, "It failed.", undefined);
    return graph.read(question);
  };
  const mended = new Clients(graph, failing("DATABASE_ERROR"));
  const answers = Promise.all([...occupy(mended), ...SEEDS.map((id) => mended.ask(TITLE, { id }))]);
  await mended.open();
  assert.deepEqual(
    (await answers).slice(-SEEDS.length).map((answer) => at(answer, "data", "seed", "id")),
    SEEDS,
  );
  const away = new Clients(graph, failing("DATABASE_UNAVAILABLE"));
  const errors = Promise.all([...occupy(away), away.ask(TITLE, { id: SEEDS[1] })]);
  await away.open();
  assert.equal(at((await errors).at(-1), "errors", 0, "extensions", "code"), "DATABASE_UNAVAILABLE");
  assert.ok(away.loads.at(-1) === 2 && away.trips.length < 64);
});

test("who goes away takes nothing from the others; a trip for nobody is not made", async () => {
  const clients = new Clients(graph);
  const before = occupy(clients);
  const gone = new AbortController();
  const left = clients.ask(TITLE, { id: SEEDS[1] }, { signal: gone.signal });
  const stays = clients.ask(TITLE, { id: SEEDS[1] });
  gone.abort();
  await clients.open();
  assert.equal(at(await stays, "data", "seed", "id"), SEEDS[1]);
  await Promise.all([...before, left]);

  const source = "query ($id: ID!) { hub(id: $id) { id } }";
  const everybody = { signal: gone.signal };
  const answers = await Promise.all(["hub:osaka", "hub:tokyo"].map((id) => clients.ask(source, { id }, everybody)));
  const codes = answers.map((answer) => at(answer, "errors", 0, "extensions", "code"));
  assert.deepEqual(codes, ["CANCELLED", "CANCELLED"]);
});
