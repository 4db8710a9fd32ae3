import assert from "node:assert/strict";
import { after, test } from "node:test";
import { allRows } from "./all-rows.ts";
import { openTestGraph } from "./door.ts";
import { at, listAt, numberAt, Questions, textAt } from "./questions.ts";

const graph = openTestGraph();
const questions = new Questions(graph);
after(() => graph.close());

const SEEDS = ["seed:synthetic-osaka-01", "seed:synthetic-keio-08", "seed:opdivo", "seed:synthetic-kyoto-05"];
const PAGE = "pageInfo { hasNextPage endCursor }";
/** Ways to ask: each must part all companies. */
const WAYS = [
  "",
  "mustHoldLicence: true, ",
  "required: [sharedDiseases, licenceFit], ",
  "profile: VENTURE_BRIDGE, off: [sharedDiseases], relaxed: [rightsTaken, tooEarly], ",
];

/** The ids of a list of companies of a seed, page by page; `to` leads from a row to its id. */
async function companies(seed: string, field: string, to: readonly string[]): Promise<string[]> {
  const [name = "", given = ""] = field.split("|");
  const inner = to.length === 1 ? "id" : "company { id }";
  const source = `query ($seed: ID!, $after: String) { seed(id: $seed) { ${name}(${given}first: 100, after: $after) { nodes { ${inner} } ${PAGE} } } }`;
  const rows = await allRows(questions, { source, variables: { seed }, path: ["seed", name] });
  return rows.map((row) => textAt(row, ...to));
}

async function allCompanies(): Promise<string[]> {
  const ids = new Set<string>();
  for (const role of ["COMPANY", "VENTURE"]) {
    const source = `query ($after: String) { organizations(role: ${role}, first: 100, after: $after) { nodes { id } ${PAGE} } }`;
    for (const row of await allRows(questions, { source, path: ["organizations"] })) ids.add(textAt(row, "id"));
  }
  return [...ids];
}

const all = (await allCompanies()).sort();

for (const way of WAYS)
  test(`every company is ranked, excluded or without evidence, once (${way || "as usual"})`, async () => {
    for (const seed of SEEDS) {
      const ranked = await companies(seed, `licensees|${way}`, ["company", "id"]);
      const excluded = await companies(seed, `excluded|${way}`, ["company", "id"]);
      const unknown = await companies(seed, `withoutEvidence|${way}`, ["id"]);
      assert.deepEqual([...ranked, ...excluded, ...unknown].sort(), all, seed);
      const arguments_ = way === "" ? "" : `(${way.replace(/, $/, "")})`;
      const source = `query ($id: ID!) { seed(id: $id) { matchCounts${arguments_} { companies ranked excluded noEvidence } } }`;
      const data = await questions.answer(source, { variables: { id: seed } });
      assert.deepEqual(at(data, "seed", "matchCounts"), {
        companies: all.length,
        ranked: ranked.length,
        excluded: excluded.length,
        noEvidence: unknown.length,
      });
    }
  });

test("Seed.match says of a company what the three lists say, and what match says", async () => {
  const [seed = ""] = SEEDS;
  const lists: readonly [string, string, readonly string[]][] = [
    ["RANKED", "licensees|", ["company", "id"]],
    ["EXCLUDED", "excluded|", ["company", "id"]],
    ["NO_EVIDENCE", "withoutEvidence|", ["id"]],
  ];
  for (const [status, field, to] of lists) {
    const [company = ""] = await companies(seed, field, to);
    const fields = "status score coverage exclusions { rule text } reasons { signal contribution }";
    const source = `query ($seed: ID!, $company: ID!) { seed(id: $seed) { match(company: $company) { ${fields} } } match(seed: $seed, company: $company) { ${fields} } }`;
    const data = await questions.answer(source, { variables: { seed, company } });
    assert.equal(at(data, "seed", "match", "status"), status, company);
    assert.deepEqual(at(data, "seed", "match"), at(data, "match"));
  }
});

test("a company that is not there, or a seed as a company, is no match", async () => {
  for (const company of ["organization:nobody", "seed:opdivo"]) {
    const source = 'query ($company: ID!) { seed(id: "seed:opdivo") { match(company: $company) { status } } }';
    const data = await questions.answer(source, { variables: { company } });
    assert.equal(at(data, "seed", "match"), null);
  }
});

test("what was used comes back with the list, and asked again it gives the same list", async () => {
  const source = `query ($w: [SignalWeight!], $off: [Signal!]) { seed(id: "seed:synthetic-osaka-01") { licensees(first: 5, weights: $w, off: $off) {
    nodes { score company { id } } basis { profile territory field asOf knownAt dataVersion gates weights { signal weight neutral required } } } } meta { dataVersion } }`;
  const data = await questions.answer(source, {
    variables: { off: ["pastTies"], w: [{ signal: "licenceFit", weight: 3 }] },
  });
  const used = listAt(data, "seed", "licensees", "basis", "weights");
  assert.equal(at(data, "seed", "licensees", "basis", "dataVersion"), at(data, "meta", "dataVersion"));
  assert.equal(
    numberAt(
      used.find((each) => at(each, "signal") === "licenceFit"),
      "weight",
    ),
    3,
  );
  assert.ok(!used.some((each) => at(each, "signal") === "pastTies"), "what is off is not among what was used");
  const names = used.map((each) => ({ signal: at(each, "signal"), weight: at(each, "weight") }));
  const again = await questions.answer(source, { variables: { w: names, off: ["pastTies"] } });
  assert.deepEqual(at(again, "seed", "licensees", "nodes"), at(data, "seed", "licensees", "nodes"));
});

test("a required signal that does not count is refused with the cure", async () => {
  const source = `{ seed(id: "seed:opdivo") { licensees(required: [popularity]) { totalCount } } }`;
  const { errors } = await questions.ask(source);
  assert.match(errors[0]?.message ?? "", /required: expected signals whose weight is above 0, given popularity/);
  assert.match(String(errors[0]?.extensions?.messageJa), /required：重みが0より大きい信号/);
});
