import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { at, listAt, numberAt, Questions, textAt } from "./questions.ts";

const graph = openTestGraph();
after(() => graph.close());
const questions = new Questions(graph);

const SEED = "seed:synthetic-osaka-01";
const QUESTION = `query Compare($seed: ID!, $companies: [ID!]!) @at(asOf: "2026-11-22", knownAt: "2026-11-22") {
  seed(id: $seed) {
    licensees(first: 100) { totalCount nodes { score company { id } } }
    compare(companies: $companies) {
      company { id } status rank of score lead next { id } text en: text(language: EN)
      differences { signal contribution other difference } missing { signal atMost }
      reasons { signal contribution assumed } exclusions { rule }
    }
  }
}`;
const id = (suffix: string): string => `organization:synthetic-${suffix}`;

test("companies side by side stand where the whole ranking has them, and the parts of a lead add up to it", async () => {
  const companies = [id("pharma-14"), id("regenerative-01"), id("pharma-13"), id("regenerative-03"), id("pharma-01")];
  const { data, statements } = await questions.ask(QUESTION, { variables: { seed: SEED, companies } });
  assert.equal(statements.length, 1);
  const ranking = listAt(data, "seed", "licensees", "nodes").map((row) => textAt(row, "company", "id"));
  const rows = listAt(data, "seed", "compare");
  assert.equal(rows.length, companies.length);
  for (const row of rows) {
    const place = ranking.indexOf(textAt(row, "company", "id"));
    assert.equal(at(row, "rank"), place < 0 ? null : place + 1);
    assert.equal(at(row, "of"), at(data, "seed", "licensees", "totalCount"));
    assert.equal(at(row, "status") === "RANKED", place >= 0);
    assert.match(textAt(row, "text"), /[\p{Script=Hiragana}]/u);
    assert.doesNotMatch(textAt(row, "en"), /[\p{Script=Hiragana}]/u);
    if (at(row, "lead") === null) continue;
    const parts = listAt(row, "differences").map((one) => numberAt(one, "difference"));
    assert.ok(Math.abs(parts.reduce((sum, part) => sum + part, 0) - numberAt(row, "lead")) < 1e-9);
  }
  assert.equal(textAt(rows[0], "company", "id"), id("regenerative-03"), "the partner made for the seed stands first");
});

test("each part is what the reason of that signal says, and what is missing is what is assumed", async () => {
  const companies = [id("regenerative-03"), id("regenerative-01")];
  const { data } = await questions.ask(QUESTION, { variables: { seed: SEED, companies } });
  const [first, second] = listAt(data, "seed", "compare");
  const contribution = (row: unknown, signal: unknown): unknown =>
    at(
      listAt(row, "reasons").find((reason) => at(reason, "signal") === signal),
      "contribution",
    );
  for (const part of listAt(first, "differences")) {
    const signal = at(part, "signal");
    assert.ok(Math.abs(numberAt(part, "contribution") - Number(contribution(first, signal))) < 1e-9);
    assert.ok(Math.abs(numberAt(part, "other") - Number(contribution(second, signal))) < 1e-9);
  }
  const assumed = listAt(second, "reasons").filter((reason) => at(reason, "assumed") === true);
  const positive = new Set(listAt(second, "missing").map((one) => at(one, "signal")));
  assert.ok(positive.size > 0 && assumed.length >= positive.size);
  for (const signal of positive) assert.ok(assumed.some((reason) => at(reason, "signal") === signal));
});

test("why a company is not in the list: the rule, or that nothing is on record", async () => {
  const companies = [id("pharma-13"), id("pharma-14"), "organization:nobody"];
  const { data } = await questions.ask(QUESTION, { variables: { seed: SEED, companies } });
  const rows = listAt(data, "seed", "compare");
  assert.deepEqual(
    rows.map((row) => [textAt(row, "company", "id"), at(row, "status"), at(row, "rank")]),
    [
      [id("pharma-13"), "EXCLUDED", null],
      [id("pharma-14"), "NO_EVIDENCE", null],
    ],
  );
  assert.match(textAt(rows[0], "text"), /後継は第十二架空製薬/);
  assert.match(textAt(rows[1], "text"), /記録なし/);
  const empty = await questions.answer(QUESTION, { variables: { seed: SEED, companies: [] } });
  assert.deepEqual(at(empty, "seed", "compare"), []);
});
