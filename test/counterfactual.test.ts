import assert from "node:assert/strict";
import { after, test } from "node:test";
import { questionsIn } from "./changed.ts";
import { openTestGraph } from "./door.ts";
import { madeChanges } from "./made-changes.ts";
import { at, listAt, numberAt, Questions, textAt } from "./questions.ts";

const graph = openTestGraph();
after(() => graph.close());
const questions = new Questions(graph);

const DAYS = `@at(asOf: "2026-11-22", knownAt: "2026-11-22")`;
const SEED = "seed:synthetic-osaka-01";
const TOP = 3;
const QUESTION = `query WhatIf($seed: ID!, $company: ID, $top: Int!) ${DAYS} {
  counterfactual(seed: $seed, company: $company, top: $top) {
    rank of tried text en: text(language: EN) company { id }
    ways { rank text enters { id } changes { kind scoreNow scoreThen phaseThen text dimension { id } organization { id } } }
  }
}`;
const RANKING = `query Ranking($seed: ID!) ${DAYS} { seed(id: $seed) { licensees(first: 100) { nodes { company { id } } } } }`;

async function ranking(asked: Questions): Promise<string[]> {
  const data = await asked.answer(RANKING, { variables: { seed: SEED } });
  return listAt(data, "seed", "licensees", "nodes").map((row) => textAt(row, "company", "id"));
}

test("a change that brings somebody in does so when it is really made, and nothing of it stays", async () => {
  const before = await ranking(questions);
  const data = await questions.answer(QUESTION, { variables: { seed: SEED, top: TOP } });
  assert.equal(at(data, "counterfactual", "of"), before.length);
  const ways = listAt(data, "counterfactual", "ways");
  assert.ok(ways.length > 0, "some single change opens a door");
  for (const way of ways.slice(0, 3)) {
    const after = await ranking(questionsIn(graph, madeChanges(SEED, way)));
    const entered = after.slice(0, TOP).filter((id) => !before.slice(0, TOP).includes(id));
    assert.deepEqual(
      entered,
      listAt(way, "enters").map((one) => textAt(one, "id")),
      textAt(way, "text"),
    );
  }
  assert.deepEqual(await ranking(questions), before);
});

test("the smallest sets that bring a company in: each does, and no smaller set of the catalogue", async () => {
  const before = await ranking(questions);
  for (const company of before.slice(TOP, TOP + 3)) {
    const data = await questions.answer(QUESTION, { variables: { seed: SEED, company, top: TOP } });
    assert.equal(at(data, "counterfactual", "rank"), before.indexOf(company) + 1);
    const ways = listAt(data, "counterfactual", "ways");
    const sizes = new Set(ways.map((way) => listAt(way, "changes").length));
    assert.ok(sizes.size <= 1);
    for (const way of ways) assert.ok(numberAt(way, "rank") <= TOP);
    const singles = await questions.answer(QUESTION, { variables: { seed: SEED, top: TOP } });
    const entering = listAt(singles, "counterfactual", "ways").filter((way) =>
      listAt(way, "enters").some((one) => at(one, "id") === company),
    );
    if (sizes.has(2)) assert.equal(entering.length, 0);
    if (entering.length > 0) assert.ok(sizes.has(1));
  }
});

test("a seed or company that the viewer does not see is an error that names it, and a place must be one of the first fifty", async () => {
  const ask = (variables: Readonly<Record<string, unknown>>) => questions.answer(QUESTION, { variables });
  await assert.rejects(
    ask({ seed: "seed:nothing", top: TOP }),
    /nothing is recorded under seed .*seed:nothing.*Look the id up/,
  );
  const nobody = "organization:nobody";
  await assert.rejects(
    ask({ seed: SEED, company: nobody, top: TOP }),
    /nothing is recorded under .*organization:nobody/,
  );
  await assert.rejects(ask({ seed: SEED, top: 51 }), /top: expected .*50/);
});
