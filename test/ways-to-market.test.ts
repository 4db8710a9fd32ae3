import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { at, listAt, numberAt, Questions, textAt } from "./questions.ts";

const graph = openTestGraph();
after(() => graph.close());
const questions = new Questions(graph);
const truths: unknown = JSON.parse(readFileSync(new URL("../data/synthetic/truths.json", import.meta.url), "utf8"));

const DAYS = '@at(asOf: "2026-11-22", knownAt: "2026-11-22")';
const WAYS = `query Ways($seed: ID!) ${DAYS} { seed(id: $seed) {
  licensees(first: 100) { nodes { score company { id } } }
  waysToMarket(most: 50) { kind score ventureScore companyScore venture { id } company { id } tie { id } text }
} }`;
const PAIR = `query Pair($seed: ID!, $venture: ID!, $company: ID!) ${DAYS} {
  venture: match(seed: $seed, company: $venture) { reasons { signal weight strength contribution } }
  company: match(seed: $seed, company: $company) { reasons { signal weight strength contribution } }
}`;

for (const truth of listAt(truths, "bridges")) {
  const [seed, venture, company] = [textAt(truth, "seed"), textAt(truth, "venture"), textAt(truth, "established")];
  test(`the planted bridge of ${seed} stands first among all ways, on the scale of the direct ones`, async () => {
    const { data, statements } = await questions.ask(WAYS, { variables: { seed } });
    assert.equal(statements.length, 1);
    const [first, ...others] = listAt(data, "seed", "waysToMarket");
    assert.equal(at(first, "kind"), "BRIDGE");
    assert.equal(textAt(first, "venture", "id"), venture);
    assert.equal(textAt(first, "company", "id"), company);
    assert.ok(at(first, "tie") !== null);
    const direct = others.filter((way) => at(way, "kind") === "DIRECT");
    const ranking = listAt(data, "seed", "licensees", "nodes");
    assert.deepEqual(
      direct.map((way) => [textAt(way, "company", "id"), at(way, "score")]),
      ranking.slice(0, direct.length).map((row) => [textAt(row, "company", "id"), at(row, "score")]),
    );
  });

  test(`the bridge of ${seed} counts for each signal the better of the two, less one hand-over`, async () => {
    const ways = listAt(await questions.answer(WAYS, { variables: { seed } }), "seed", "waysToMarket");
    const pair = await questions.answer(PAIR, { variables: { seed, venture, company } });
    const theirs = listAt(pair, "company", "reasons");
    const expected = listAt(pair, "venture", "reasons").reduce((sum: number, reason) => {
      const other = theirs.find((one) => at(one, "signal") === at(reason, "signal"));
      const known = [at(reason, "strength"), at(other, "strength")].filter((one) => typeof one === "number");
      if (known.length === 0) return sum + numberAt(reason, "contribution");
      return sum + numberAt(reason, "weight") * Math.max(...known);
    }, -5);
    assert.ok(Math.abs(numberAt(ways[0], "score") - expected) < 1e-9, `${at(ways[0], "score")} is not ${expected}`);
  });
}

test("a number of ways that is none is refused", async () => {
  const { errors } = await questions.ask(
    '{ seed(id: "seed:synthetic-osaka-01") { waysToMarket(most: 51) { score } } }',
  );
  assert.match(errors[0]?.message ?? "", /most: expected a whole number from 1 to 50, given 51/);
});
