import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { allRows } from "./all-rows.ts";
import { openTestGraph } from "./door.ts";
import { at, listAt, numberAt, Questions, textAt } from "./questions.ts";

const graph = openTestGraph();
const questions = new Questions(graph);
after(() => graph.close());

/** A pair as a list or `match` gives it. */
interface Pair {
  readonly id: string;
  readonly score: number;
}

let seed = "";
before(async () => {
  const data = await questions.answer("{ seeds(first: 12) { nodes { id licensees { totalCount } } } }");
  const sorted = [...listAt(data, "seeds", "nodes")].sort(
    (one, other) => numberAt(other, "licensees", "totalCount") - numberAt(one, "licensees", "totalCount"),
  );
  seed = textAt(sorted[0], "id");
});

const PAGE = "pageInfo { hasNextPage endCursor }";
const PAIR = "score coverage reasons { signal strength contribution }";

/** Every licensee of the seed, page by page. */
async function licensees(): Promise<Pair[]> {
  const source = `query ($seed: ID!, $after: String) { seed(id: $seed) { licensees(first: 100, after: $after) { nodes { score company { id } } ${PAGE} } } }`;
  const rows = await allRows(questions, { source, variables: { seed }, path: ["seed", "licensees"] });
  return rows.map((row) => ({ id: textAt(row, "company", "id"), score: numberAt(row, "score") }));
}

/** The ids of all organisations, page by page. */
async function organizations(): Promise<string[]> {
  const source = `query ($after: String) { organizations(first: 100, after: $after) { nodes { id } ${PAGE} } }`;
  return (await allRows(questions, { source, path: ["organizations"] })).map((row) => textAt(row, "id"));
}

/** The seed's row in the company's own list, wherever it stands there. */
async function rowOfSeed(company: string): Promise<unknown> {
  const source = `query ($company: ID!, $after: String) { organization(id: $company) { seeds(first: 100, after: $after) { nodes { seed { id } ${PAIR} } ${PAGE} } } }`;
  const rows = await allRows(questions, { source, variables: { company }, path: ["organization", "seeds"] });
  return rows.find((row) => at(row, "seed", "id") === seed);
}

/** What `match` says of the seed and each organisation; those that are no company are left out. */
async function matches(ids: readonly string[]): Promise<(Pair & { status: string })[]> {
  const found: (Pair & { status: string })[] = [];
  for (let start = 0; start < ids.length; start += 50) {
    const some = ids.slice(start, start + 50);
    const fields = some.map(
      (id, index) => `m${index}: match(seed: $seed, company: ${JSON.stringify(id)}) { status score }`,
    );
    const { data, statements } = await questions.ask(`query ($seed: ID!) { ${fields.join(" ")} }`, {
      variables: { seed },
    });
    assert.equal(statements.length, 1, "equal root fields travel as one statement");
    some.forEach((id, index) => {
      const match = at(data, `m${index}`);
      if (match !== null) found.push({ id, status: textAt(match, "status"), score: Number(at(match, "score")) });
    });
  }
  return found;
}

const byScore = (one: Pair, other: Pair): number => other.score - one.score || (one.id < other.id ? -1 : 1);

test("the ranking equals brute force: each company asked alone, sorted in JavaScript, ties by id", async () => {
  const all = await matches(await organizations());
  const ranked = all.filter(({ status }) => status === "RANKED").map(({ id, score }) => ({ id, score }));
  assert.ok(ranked.length > 20, `expected many licensees of ${seed}, given ${ranked.length}`);
  assert.deepEqual(await licensees(), ranked.sort(byScore));
  const data = await questions.answer(
    "query ($id: ID!) { seed(id: $id) { excluded(first: 100) { totalCount nodes { company { id } } } } }",
    { variables: { id: seed } },
  );
  const excluded = all.filter(({ status }) => status === "EXCLUDED").map(({ id }) => id);
  assert.equal(numberAt(data, "seed", "excluded", "totalCount"), excluded.length);
  assert.deepEqual(
    listAt(data, "seed", "excluded", "nodes").map((row) => textAt(row, "company", "id")),
    excluded.sort().slice(0, 100),
  );
});

test("the first ten are a prefix of the first twenty, with other weights too", async () => {
  for (const weights of ["", ", weights: [{signal: pastTies, weight: -3.5}, {signal: licenceFit, weight: 40}]"]) {
    const data = await questions.answer(
      `query ($id: ID!) { seed(id: $id) { ten: licensees(first: 10${weights}) { ...Rows } twenty: licensees(first: 20${weights}) { ...Rows } } }
       fragment Rows on LicenseeConnection { edges { cursor node { score coverage company { id } reasons { signal contribution } } } }`,
      { variables: { id: seed } },
    );
    const twenty = listAt(data, "seed", "twenty", "edges");
    assert.equal(twenty.length, 20);
    assert.deepEqual(listAt(data, "seed", "ten", "edges"), twenty.slice(0, 10));
  }
});

test("seed, company and match give a pair the same score, whoever is asked", async () => {
  for (const { id, score } of (await licensees()).filter((_, index) => index % 15 === 0).slice(0, 4)) {
    const data = await questions.answer(
      `query ($seed: ID!, $company: ID!) { match(seed: $seed, company: $company) { ${PAIR} } }`,
      { variables: { seed, company: id } },
    );
    const { seed: _, ...fromCompany } = Object(await rowOfSeed(id));
    assert.deepEqual(fromCompany, at(data, "match"));
    assert.equal(numberAt(data, "match", "score"), score);
  }
});

test("the contributions add up to the score, whatever the weights", async () => {
  const weights = ["", "weights: [{signal: sharedDiseases, weight: 0}, {signal: stageFit, weight: -7.25}], "];
  for (const own of weights) {
    const data = await questions.answer(
      `query ($id: ID!) { seed(id: $id) { licensees(${own}first: 100) { nodes { score coverage reasons { signal strength weight contribution assumed } } } } }`,
      { variables: { id: seed } },
    );
    for (const row of listAt(data, "seed", "licensees", "nodes")) checkRow(row);
  }
});

/** What is assumed of an unknown signal: a quarter, but nothing of what would be a reproach or size alone. */
function neutralOf(signal: string): number {
  return ["earlierApproach", "competingAsset", "popularity"].includes(signal) ? 0 : 0.25;
}

/** Sum, coverage and each contribution of a row. */
function checkRow(row: unknown): void {
  const reasons = listAt(row, "reasons");
  const sum = reasons.reduce<number>((total, reason) => total + numberAt(reason, "contribution"), 0);
  assert.ok(Math.abs(sum - numberAt(row, "score")) < 1e-9, `${sum} is not ${numberAt(row, "score")}`);
  const weigh = (those: readonly unknown[]): number =>
    those.reduce<number>((total, reason) => total + Math.abs(numberAt(reason, "weight")), 0);
  const known = weigh(reasons.filter((reason) => at(reason, "assumed") === false)) / weigh(reasons);
  assert.ok(Math.abs(known - numberAt(row, "coverage")) < 1e-6);
  for (const reason of reasons) {
    const strength =
      at(reason, "assumed") === true ? neutralOf(textAt(reason, "signal")) : numberAt(reason, "strength");
    assert.ok(Math.abs(strength * numberAt(reason, "weight") - numberAt(reason, "contribution")) < 1e-9);
    assert.equal(at(reason, "strength") === null, at(reason, "assumed"));
  }
}
