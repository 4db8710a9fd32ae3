import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { DRAFT, SECRET } from "./draft-copies.ts";
import { at } from "./questions.ts";
import { startServer, type TestServer } from "./start.ts";

const graph = openTestGraph();
let server: TestServer;
before(async () => {
  server = await startServer({ deadline: 60_000, viewer: "demo-staff" });
});
after(async () => {
  await server.close();
  await graph.close();
});

/** How many records and links there are, and whether any text of the store holds the secret. */
async function stored(): Promise<unknown> {
  const text = `CALL () { MATCH (node) RETURN count(node) AS nodes, sum(CASE WHEN any(key IN keys(node)
      WHERE toStringOrNull(node[key]) CONTAINS $secret) THEN 1 ELSE 0 END) AS told }
    CALL () { MATCH ()-[link]->() RETURN count(link) AS links } RETURN nodes, links, told`;
  const [row] = await graph.read({
    text: text,
    parameters: { secret: SECRET },
    name: "stored",
  });
  return row;
}

test("what names no record, or several, is said with the place and the candidates in both languages, and not repeated", async () => {
  const seed = {
    ...DRAFT,
    diseases: ["角膜上皮幹細胞疲弊症", "角膜上皮幹細胞疲弊"],
    owners: ["organization:none-such"],
    modalities: ["秘密の手法"],
  };
  const answer = await server.ask("query ($seed: SeedDraft!) { draft(seed: $seed) { id } }", { seed });
  const [error] = answer.errors ?? [];
  assert.equal(error?.extensions?.code, "BAD_USER_INPUT");
  assert.match(
    error?.message ?? "",
    /diseases\[1\]: expected the id or the name of one Disease .* It may mean .*\([a-z]+:[\w-]+\): give the id/,
  );
  assert.match(error?.message ?? "", /owners\[0\]: expected .* search\(types: \[ORGANIZATION\]\)/);
  assert.match(String(error?.extensions?.messageJa), /diseases\[1\]：閲覧できる疾患の.*候補：.*IDで指定してください/);
  assert.doesNotMatch(JSON.stringify(answer), /秘密の手法|none-such|極秘/);
});

test("a score or a dimension that cannot be is an error", async () => {
  for (const readiness of [[{ dimension: "IP", score: 9 }]]) {
    const answer = await server.ask("query ($seed: SeedDraft!) { draft(seed: $seed) { id } }", {
      seed: { ...DRAFT, readiness },
    });
    assert.match(answer.errors?.[0]?.message ?? "", /draft: score: expected a score from 0 to 5/);
  }
});

test("a draft in the text of the query is refused: texts are kept", async () => {
  for (const source of [
    `{ draft(seed: { title: "${SECRET}" }) { id } }`,
    `{ licensees(draft: { title: "${SECRET}" }) { totalCount } }`,
    `query ($seed: SeedDraft! = { title: "${SECRET}" }) { draft(seed: $seed) { id } }`,
    `query ($title: String!) { draft(seed: { title: $title }) { id } }`,
  ]) {
    const answer = await server.ask(source, { title: SECRET });
    assert.match(answer.errors?.[0]?.message ?? "", /expected the draft in a variable/, source);
    assert.match(String(answer.errors?.[0]?.extensions?.messageJa), /下書きは変数で渡してください/);
  }
});

test("nothing of a draft stays in the store, and no error repeats it", async () => {
  const before = await stored();
  const good = "query ($seed: SeedDraft!) { draft(seed: $seed) { licensees(first: 3) { totalCount } } }";
  const answers = [
    await server.ask(good, { seed: DRAFT }),
    await server.ask(good, { seed: { ...DRAFT, diseases: ["ない病気"] } }),
    await server.ask(good, { seed: { ...DRAFT, titel: SECRET } }),
    await server.ask(good, { seed: { ...DRAFT, readiness: [{ dimension: "IP", score: 7 }] } }),
  ];
  assert.equal(answers[0]?.errors, undefined, JSON.stringify(answers[0]?.errors));
  for (const { errors } of answers.slice(1)) {
    assert.equal(errors?.length, 1);
    assert.doesNotMatch(JSON.stringify(errors), /極秘/);
  }
  const after = await stored();
  assert.deepEqual(after, before);
  assert.equal(at(after, "told"), 0);
});

test("several drafts at the same time are answered each for itself", async () => {
  const source =
    "query ($one: SeedDraft!, $two: SeedDraft!) { one: draft(seed: $one) { title licensees(first: 1) { totalCount } } two: draft(seed: $two) { title phase } }";
  const answers = await Promise.all(
    ["あ", "い", "う"].map((title) =>
      server.ask(source, { one: { ...DRAFT, title }, two: { title: `${title}二`, phase: "BASIC" } }),
    ),
  );
  assert.deepEqual(
    answers.map(({ data }) => [at(data, "one", "title"), at(data, "two", "title"), at(data, "two", "phase")]),
    [
      ["あ", "あ二", "BASIC"],
      ["い", "い二", "BASIC"],
      ["う", "う二", "BASIC"],
    ],
  );
});
