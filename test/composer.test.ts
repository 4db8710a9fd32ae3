import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { at, listAt, Questions, textAt } from "./questions.ts";

const graph = openTestGraph();
const questions = new Questions(graph);
after(() => graph.close());

/** Ids of some seeds. */
async function seedIds(count: number): Promise<string[]> {
  const data = await questions.answer(`{ seeds(first: ${count}) { nodes { id } } }`);
  return listAt(data, "seeds", "nodes").map((node) => textAt(node, "id"));
}

test("which companies could license a seed, and why, in Japanese: one statement", async () => {
  const [id] = await seedIds(1);
  const { data, errors, statements } = await questions.ask(
    `query ($id: ID!) { seed(id: $id) { title hubs { nodes { name } } licensees(first: 10) {
       totalCount nodes { score company { name } reasons { signal contribution text(language: JA) evidence { id ... on Named { name } sources { id } } } } } } }`,
    { variables: { id } },
  );
  assert.deepEqual(errors, []);
  assert.equal(statements.length, 1);
  assert.match(textAt(data, "seed", "licensees", "nodes", 0, "reasons", 0, "text"), /[\u3040-\u30ff\u4e00-\u9fff]/);
});

test("equal root fields travel as one statement, different ones cost one each", async () => {
  const ids = await seedIds(3);
  const equal = await questions.ask(
    `{ ${ids.map((id, index) => `s${index}: seed(id: "${id}") { id hubs(first: 2) { nodes { id } } }`).join(" ")} }`,
  );
  assert.equal(equal.statements.length, 1);
  assert.deepEqual(
    ids.map((_, index) => at(equal.data, `s${index}`, "id")),
    ids,
  );
  const single = await questions.answer(`{ seed(id: "${ids[1]}") { id hubs(first: 2) { nodes { id } } } }`);
  assert.deepEqual(at(equal.data, "s1"), at(single, "seed"));
  const different = await questions.ask(
    `{ seed(id: "${ids[0]}") { id } hubs(first: 1) { nodes { id } } meta { apiVersion } }`,
  );
  assert.equal(different.statements.length, 3);
});

test("the text of a statement does not depend on the values of its variables", async () => {
  const [one, other] = await seedIds(2);
  const source =
    "query ($id: ID!, $first: Int, $more: Boolean!) { seed(id: $id) { id hubs(first: $first) { nodes { id name @include(if: $more) } } } }";
  const asked = [
    { id: one, first: 3, more: true },
    { id: other, first: 50, more: true },
    { id: one, first: 3, more: false },
  ];
  const answers = await Promise.all(asked.map((variables) => questions.ask(source, { variables })));
  const texts = answers.map(({ statements }) => statements[0]?.text);
  assert.equal(texts[0], texts[1]);
  assert.notEqual(texts[0], texts[2]);
});

test("nodes(ids) answers in the order given, twice where asked twice, and names each miss", async () => {
  const [one = "", other = ""] = await seedIds(2);
  const { data, errors, statements } = await questions.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
    variables: { ids: [other, "seed:nobody", one, other] },
  });
  assert.deepEqual(at(data, "nodes"), [{ id: other }, null, { id: one }, { id: other }]);
  assert.equal(statements.length, 1);
  assert.deepEqual(
    errors.map(({ path, extensions }) => [path, extensions?.code]),
    [[["nodes", 1], "NOT_FOUND"]],
  );
  assert.match(errors[0]?.message ?? "", /"seed:nobody"/);
});

test("more than a hundred ids at once are refused before anything runs", async () => {
  const ids = Array.from({ length: 101 }, (_, index) => `seed:${index}`);
  const { errors, statements } = await questions.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
    variables: { ids },
  });
  assert.equal(errors[0]?.extensions?.code, "BAD_USER_INPUT");
  assert.match(errors[0]?.message ?? "", /"ids": expected at most 100 values, given 101/);
  assert.equal(statements.length, 0);
});

test("an unknown id is an error that names it", async () => {
  const { data, errors } = await questions.ask('{ hub(id: "hub:atlantis") { id } }');
  assert.deepEqual(data, { hub: null });
  assert.match(errors[0]?.message ?? "", /id "hub:atlantis"/);
  assert.equal(errors[0]?.extensions?.code, "NOT_FOUND");
});

test("lists in lists that may give too much, and selections that plan too long, are refused before they run", async () => {
  const rows = "{ seeds(first: 100) { nodes { hubs(first: 100) { nodes { seeds(first: 100) { nodes { id } } } } } } }";
  const wide = `{ seed(id: "x") { ${Array.from({ length: 170 }, (_, index) => `h${index}: hubs(first: ${1 + (index % 2)}) { nodes { id } }`).join(" ")} } }`;
  for (const source of [rows, wide]) {
    const { errors, statements } = await questions.ask(source);
    assert.equal(errors[0]?.extensions?.code, "TOO_EXPENSIVE");
    assert.match(
      errors[0]?.message ?? "",
      /at most 20000 are allowed\. Ask for fewer|more than \d+ subqueries\. Select fewer/,
    );
    assert.equal(statements.length, 0);
  }
});

test("what many root fields cost together is refused before it runs", async () => {
  const list = "seeds(first: 100) { nodes { hubs(first: 90) { nodes { id } } } }";
  const lists = `{ one: ${list} two: ${list} three: ${list} }`;
  const fields = Array.from({ length: 41 }, (_, index) => `h${index}: hubs(first: ${index + 1}) { nodes { id } }`);
  for (const [source, message] of [
    [lists, /may give 27300 rows, at most 20000/],
    [`{ ${fields.join(" ")} }`, /41 different root fields, at most 40/],
  ] as const) {
    const { errors, statements } = await questions.ask(source);
    assert.equal(errors[0]?.extensions?.code, "TOO_EXPENSIVE");
    assert.match(errors[0]?.message ?? "", message);
    assert.equal(statements.length, 0);
  }
});

test("edges under two aliases of one list are refused with the cure", async () => {
  const { errors, statements } = await questions.ask("{ hubs { one: edges { cursor } other: edges { node { id } } } }");
  assert.equal(errors[0]?.extensions?.code, "TOO_EXPENSIVE");
  assert.match(errors[0]?.message ?? "", /"edges" of one list stands here under two aliases\. Select it once/);
  assert.equal(statements.length, 0);
});
