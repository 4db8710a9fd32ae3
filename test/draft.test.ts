import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { copyableSeeds, DRAFT, SECRET } from "./draft-copies.ts";
import { at, Questions } from "./questions.ts";

const graph = openTestGraph();
const questions = new Questions(graph);
after(() => graph.close());

const RANKING = `nodes { company { id } score coverage reasons { signal strength contribution assumed text(language: JA) } }`;
test("a draft ranks the same companies with the same scores and reasons as a stored seed of which the same is known", async () => {
  const found = await copyableSeeds(questions);
  assert.ok(found.length >= 3, `${found.length} seeds of the demo world can be copied`);
  for (const { id, draft } of found.slice(0, 3)) {
    const stored = await questions.answer(
      `query ($id: ID!) { seed(id: $id) { licensees(first: 50) { totalCount ${RANKING} } } }`,
      { variables: { id } },
    );
    const source = `query ($draft: SeedDraft!) { licensees(draft: $draft, first: 50) { totalCount ${RANKING} } }`;
    const drafted = await questions.answer(source, { variables: { draft } });
    assert.deepEqual(at(drafted, "licensees"), at(stored, "seed", "licensees"), id);
    assert.notEqual(at(drafted, "licensees", "totalCount"), 0);
  }
});

test("a draft is asked by the very statement that a stored seed is asked by, and takes what the list takes", async () => {
  const paging = 'first: 2, territory: "US", weights: [{ signal: sharedDiseases, weight: 30 }]';
  const seed = await questions.ask(
    `{ seed(id: "seed:stemirac") { licensees(${paging}) { ${RANKING} pageInfo { endCursor } } } }`,
  );
  const draft = await questions.ask(
    `query ($draft: SeedDraft!) { some: licensees(draft: $draft, ${paging}) { ${RANKING} pageInfo { endCursor } } }`,
    { variables: { draft: DRAFT } },
  );
  assert.deepEqual(draft.errors, []);
  assert.equal(draft.statements.at(-1)?.text, seed.statements[0]?.text);
  const after = at(draft.data, "some", "pageInfo", "endCursor");
  const next = await questions.answer(
    `query ($draft: SeedDraft!, $after: String) { licensees(draft: $draft, ${paging}, after: $after) { nodes { company { id } } pageInfo { hasPreviousPage } } }`,
    { variables: { draft: DRAFT, after } },
  );
  assert.equal(at(next, "licensees", "pageInfo", "hasPreviousPage"), true);
});

test("licensees of a draft takes every argument that licensees of a seed takes", async () => {
  const source = `query ($type: String!) { __type(name: $type) { fields { name args { name defaultValue type { name kind ofType { name } } } } } }`;
  const [root, own] = await Promise.all(
    ["Query", "Seed"].map(async (type) => {
      const fields = at(await questions.answer(source, { variables: { type } }), "__type", "fields");
      const field = Array.isArray(fields) ? fields.find((each) => at(each, "name") === "licensees") : undefined;
      const given = at(field, "args");
      return Array.isArray(given) ? given.filter((each) => at(each, "name") !== "draft") : [];
    }),
  );
  assert.deepEqual(root, own);
});

test("everything of a seed can be asked of a draft: who is excluded, what is known of it, and the source", async () => {
  const source = `query ($seed: SeedDraft!) { draft(seed: $seed) { title phase productClasses modalities { nodes { name } }
    indications { nodes { diseases { nodes { id } } } } readiness { nodes { scores { edges { score node { code } } } } }
    excluded(first: 5) { nodes { company { id } exclusions { rule } } } licensees(first: 1) { totalCount } sources { titleJa } } }`;
  const seed = at(await questions.answer(source, { variables: { seed: DRAFT } }), "draft");
  assert.equal(at(seed, "title"), SECRET);
  assert.equal(at(seed, "phase"), "NONCLINICAL");
  assert.deepEqual(at(seed, "readiness", "nodes", 0, "scores", "edges"), [{ score: 1, node: { code: "IP" } }]);
  assert.deepEqual(at(seed, "sources"), [{ titleJa: "入力された下書き" }]);
});
