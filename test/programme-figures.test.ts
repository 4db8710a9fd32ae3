import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { at, listAt, numberAt, Questions, textAt } from "./questions.ts";

const graph = openTestGraph();
const questions = new Questions(graph);
after(() => graph.close());

const FIVE = ["sentan", "act-m", "a-step", "s-inno", "sangaku-kyoso"].map((name) => `programme:${name}`);

/** A field of the programme for advanced measurement, SENTAN. */
async function ofSentan(selection: string, directive = ""): Promise<unknown> {
  return at(
    await questions.answer(`query ${directive} { programme(id: "programme:sentan") { ${selection} } }`),
    "programme",
  );
}

async function total(metrics: readonly string[], programmes?: readonly string[]): Promise<unknown> {
  const source = `query ($metrics: [String!]!, $programmes: [ID!]) { outcomeTotal(metrics: $metrics, programmes: $programmes) {
    total qualifier unit refused text en: text(language: EN) outcomes { value } unreported { id } } }`;
  return at(await questions.answer(source, { variables: { metrics, programmes } }), "outcomeTotal");
}

const rounded = (value: unknown, path: readonly string[], digits = 3): number =>
  Number(numberAt(value, ...path).toFixed(digits));

test("with a licence-holding company 4 of 4 were handed over, without 2 of 6: p = 0.076, which is no proof", async () => {
  const estimate = "{ estimate low high level method n numerator denominator caveats }";
  const programme =
    await ofSentan(`licenceTable { withLicence ${estimate} withoutLicence ${estimate} twoSided oneSided text
    en: text(language: EN) outcomes { metric value } caveats { kind textJa textEn certainty } }`);
  const table = at(programme, "licenceTable");
  assert.deepEqual([rounded(table, ["twoSided"]), rounded(table, ["oneSided"])], [0.076, 0.071]);
  const [withIt, without] = [at(table, "withLicence"), at(table, "withoutLicence")];
  assert.deepEqual([at(withIt, "numerator"), at(withIt, "denominator"), at(withIt, "n")], [4, 4, 4]);
  assert.deepEqual([rounded(withIt, ["low"], 2), rounded(withIt, ["high"], 2)], [0.4, 1]);
  assert.deepEqual([at(without, "numerator"), at(without, "denominator")], [2, 6]);
  assert.deepEqual([rounded(without, ["low"], 2), rounded(without, ["high"], 2)], [0.04, 0.78]);
  assert.deepEqual([at(without, "method"), at(without, "level")], ["CLOPPER_PEARSON", 0.95]);
  assert.deepEqual(at(withIt, "caveats"), ["n=4と少なく、区間は広いままです。"]);
  assert.match(textAt(table, "text"), /両側p=0\.076、片側p=0\.071。全部で10件であり、「明らか」とまでは言えません。$/);
  assert.match(textAt(table, "en"), /With 10 projects in all this is no proof\.$/);
  assert.deepEqual(
    listAt(table, "caveats").map((caveat) => textAt(caveat, "kind")),
    ["DEFINITION", "SELECTION"],
  );
});

test("hand-overs rose 3.75 times with consulting, and three other explanations are records of the graph", async () => {
  const programme = await ofSentan(`consultingEffect { before { estimate n denominator } after { estimate n }
    ratio { estimate low high method n } twoSided oneSided text confounders { kind textJa textEn certainty } }`);
  const effect = at(programme, "consultingEffect");
  assert.deepEqual(at(effect, "before"), { estimate: 4 / 3, n: 4, denominator: 3 });
  assert.deepEqual(at(effect, "after"), { estimate: 5, n: 10 });
  assert.equal(numberAt(effect, "ratio", "estimate"), 3.75);
  assert.deepEqual([rounded(effect, ["oneSided"]), rounded(effect, ["twoSided"])], [0.018, 0.026]);
  assert.deepEqual([rounded(effect, ["ratio", "low"], 2), rounded(effect, ["ratio", "high"], 1)], [1.08, 16.4]);
  assert.deepEqual(
    listAt(effect, "confounders").map((one) => textAt(one, "kind")),
    ["COHORT_CHANGE", "MATURATION", "OVERLAP"],
  );
  assert.match(textAt(effect, "text"), /平成27年度から平成29年度までが3年間に4件.*原因とは言えません/);
});

test("hand-overs by period make up the programme's total, S117", async () => {
  const programme = await ofSentan("outcomes { nodes { metric value } }");
  const values = (metric: string): number[] =>
    listAt(programme, "outcomes", "nodes").flatMap((one) =>
      at(one, "metric") === metric ? numberAt(one, "value") : [],
    );
  const sum = values("HANDED_OVER_IN_PERIOD").reduce((all, value) => all + value, 0);
  assert.deepEqual(values("HANDED_OVER"), [sum]);
});

test("like figures add up: 9 launched, 52 handed over, and who reports none is unknown, not 0", async () => {
  const launched = await total(["LAUNCHED"], FIVE);
  assert.equal(at(launched, "total"), 9);
  assert.deepEqual(at(launched, "unreported"), [{ id: "programme:s-inno" }, { id: "programme:sangaku-kyoso" }]);
  assert.match(
    textAt(launched, "text"),
    /^5 \+ 1 \+ 3 = 9（3事業の報告の合計）。2事業は報告がなく、不明です（0ではありません）。$/,
  );
  assert.equal(at(await total(["HANDED_OVER"]), "total"), 52);
  const trials = await total(["TRIALS_STARTED"]);
  assert.deepEqual([at(trials, "total"), at(trials, "qualifier")], [25, "AT_LEAST"]);
  const none = await total(["LAUNCHED"], ["programme:s-inno"]);
  assert.equal(at(none, "total"), null);
  assert.match(textAt(none, "text"), /^記録なし。/);
});

test("unlike metrics, units and periods are not added, and the answer says why", async () => {
  const patents = await total(["PATENT_PROJECTS", "PATENT_FILINGS"]);
  assert.equal(at(patents, "total"), null);
  assert.deepEqual(at(patents, "refused"), ["UNLIKE_METRICS", "UNLIKE_UNITS"]);
  assert.match(textAt(patents, "text"), /^合計しません。指標が異なります、数える単位が異なります/);
  assert.match(textAt(patents, "en"), /^Not added: they are unlike metrics, they count unlike units: 174 projects/);
  assert.deepEqual(at(await total(["HANDED_OVER_IN_PERIOD"]), "refused"), ["UNLIKE_PERIODS"]);
});

test("what was not yet known, and what a programme does not report, is null", async () => {
  const before = await ofSentan("licenceTable { twoSided }", '@at(asOf: "2021-12-31")');
  assert.notEqual(at(before, "licenceTable", "twoSided"), null);
  const data = await questions.answer(
    '{ programme(id: "programme:tr") { licenceTable { twoSided } consultingEffect { twoSided } } }',
  );
  assert.deepEqual(at(data, "programme"), { licenceTable: null, consultingEffect: null });
});
