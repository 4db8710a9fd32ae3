import assert from "node:assert/strict";
import { test } from "node:test";
import { studies } from "./imported-studies.ts";
import { arrivals, drafts, ranking, runPartner, withQuestions } from "./partner-world.ts";
import { at, listAt, numberAt, textAt } from "./questions.ts";

const FROZEN = "2018-02-27";
const STUDY = "NCT90000001";

const PARTNERS = `query ($id: ID!) { seed(id: $id) { partners(first: 100) { totalCount nodes {
  company { id } score probability partneredStudies ownStudies candidates frozen odds { n }
  reasons { signal strength weight contribution text(language: EN) ja: text(language: JA) evidence { id } } } } } }`;

async function place(words: readonly string[]): Promise<string> {
  const { world } = await studies();
  const { code, output } = await runPartner(world, "place", words);
  assert.equal(code, 0, output);
  return output;
}

test("a stored study and a draft with its text rank alike, to the last digit", async () => {
  const [number, frozen] = ["NCT90000013", "2010-01-01"];
  const stored = (await ranking(number, frozen)).get(number) ?? [];
  const drafted = (await ranking(await drafts([number]), frozen)).get(number.replace("NCT9", "NCT8"));
  assert.ok(stored.length > 2, "the companies are ranked");
  assert.deepEqual(drafted, stored);
});

test("the API gives the numbers of the command, in one statement", async () => {
  const listed = (await ranking(STUDY, FROZEN)).get(STUDY) ?? [];
  await place(["--frozen", FROZEN, "--seeds", STUDY]);
  const { data, statements } = await withQuestions((questions) =>
    questions.ask(PARTNERS, { variables: { id: `seed:${STUDY.toLowerCase()}` }, viewer: "public" }),
  );
  assert.equal(statements.length, 1);
  const rows = listAt(data, "seed", "partners", "nodes");
  assert.deepEqual(
    rows.map((row) => [numberAt(row, "score"), numberAt(row, "probability")]),
    listed.map(({ score, probability }) => [score, probability]),
  );
  assert.equal(numberAt(data, "seed", "partners", "totalCount"), numberAt(rows[0], "candidates"));
});

test("contributions add up to the score, and the probabilities of all candidates to 1", async () => {
  await place(["--frozen", FROZEN, "--seeds", STUDY]);
  const data = await withQuestions((questions) =>
    questions.answer(PARTNERS, { variables: { id: `seed:${STUDY.toLowerCase()}` } }),
  );
  const rows = listAt(data, "seed", "partners", "nodes");
  for (const row of rows) {
    const sum = listAt(row, "reasons").reduce<number>((total, reason) => total + numberAt(reason, "contribution"), 0);
    assert.ok(Math.abs(sum - numberAt(row, "score")) < 1e-9, `${sum} of ${numberAt(row, "score")}`);
    assert.equal(textAt(row, "frozen"), FROZEN);
    for (const reason of listAt(row, "reasons")) assert.match(textAt(reason, "ja"), /。$/);
  }
  const all = rows.reduce<number>((total, row) => total + numberAt(row, "probability"), 0);
  assert.ok(Math.abs(all - 1) < 1e-9, `${all}`);
});

test("a study is not like itself, and what it rests on can be looked up", async () => {
  await place(["--frozen", FROZEN, "--seeds", STUDY]);
  const id = `seed:${STUDY.toLowerCase()}`;
  const data = await withQuestions((questions) => questions.answer(PARTNERS, { variables: { id } }));
  const evidence = listAt(data, "seed", "partners", "nodes").flatMap((row) =>
    listAt(row, "reasons").flatMap((reason) => listAt(reason, "evidence").map((one) => textAt(one, "id"))),
  );
  assert.ok(evidence.length > 0);
  assert.ok(!evidence.includes(id));
});

test("a signal that is turned off is not in the reasons and not in the score", async () => {
  await place(["--frozen", FROZEN, "--seeds", STUDY]);
  const source = `query ($id: ID!) { seed(id: $id) { partners(weights: [{ signal: activity, weight: 0 }]) { nodes { score reasons { signal contribution } } } } }`;
  const data = await withQuestions((questions) =>
    questions.answer(source, { variables: { id: `seed:${STUDY.toLowerCase()}` } }),
  );
  for (const row of listAt(data, "seed", "partners", "nodes"))
    assert.ok(!listAt(row, "reasons").some((reason) => at(reason, "signal") === "activity"));
});

test("before the freeze nothing is known, and a study that no run has placed has no partners", async () => {
  await place(["--frozen", FROZEN, "--seeds", STUDY]);
  const source = `query ($id: ID!) @at(asOf: "2016-01-01", knownAt: "2016-01-01") { seed(id: $id) { partners { totalCount } } }`;
  const variables = { id: `seed:${STUDY.toLowerCase()}` };
  const data = await withQuestions((questions) => questions.answer(source, { variables }));
  assert.equal(numberAt(data, "seed", "partners", "totalCount"), 0);
});

test("facts from after the freeze change nothing", async () => {
  const { world } = await studies();
  const before = await ranking(await drafts([STUDY, "NCT90000009"]), "2010-01-01");
  const [late] = await world.read(
    "MATCH (deal:Deal) WHERE deal.known >= date('2010-01-01') RETURN count(deal) AS count",
  );
  assert.ok(Number(late?.count) > 0, "there are later facts in the world");
  const seen = new Set([...before.values()].flat().map(({ company }) => company));
  const known = await world.read(
    `MATCH (company:Company) WHERE EXISTS { (company)<-[party:HAS_PARTY]-(:Deal) WHERE party.known < date('2010-01-01') AND party.role = 'COLLABORATOR' }
      OR EXISTS { (company)-[develops:DEVELOPS]->() WHERE develops.known < date('2010-01-01') } RETURN count(company) AS count`,
  );
  assert.equal(seen.size, known[0]?.count, "only companies seen before the freeze are candidates");
});

test("what is not understood is refused with a cure", async () => {
  const { world } = await studies();
  for (const [words, message] of [
    [["--seeds", STUDY, "--frozen", "2018-02-31"], /--frozen: expected a day such as 2018-02-27, given "2018-02-31"/],
    [["--seeds", STUDY, "--profile", "licence"], /--profile: expected partner, given "licence"/],
    [["--seeds", STUDY, "--first", "0"], /--first: expected a whole number from 1 to 100, given "0"/],
    [["--seeds", "what?"], /--seeds: expected a CSV file, or numbers like NCT00620243/],
    [["--seeds", "NCT00000000"], /expected a study on record or one with its text, given seed:nct00000000/],
    [[], /--seeds: expected a CSV file or numbers of studies, given none/],
  ] as const) {
    const { code, output } = await runPartner(world, "match", words);
    assert.equal(code, 1);
    assert.match(output, message);
  }
});

test("a study that arrives is placed by its import, and a run made anew keeps what it had placed", async () => {
  const { world } = await studies();
  // The run of today is the latest.
  await place(["--seeds", STUDY]);
  // The copy has industry partners, too: the facts of the run change with it.
  const folder = await arrivals("NCT90000013");
  const { code, table, messages } = await world.run(["trials", folder]);
  assert.equal(code, 0, messages);
  assert.match(table, /^1 study arrived, placed in the run of [\d-]{10}\.$/m);
  assert.match(messages, /^run of [\d-]{10}: /m, "the run is made anew");
  const data = await withQuestions((questions) =>
    questions.answer(`{ old: seed(id: "seed:nct90000001") { ...Count } new: seed(id: "seed:nct80000013") { ...Count } }
      fragment Count on Seed { partners { totalCount } }`),
  );
  assert.ok(numberAt(data, "new", "partners", "totalCount") > 2);
  assert.equal(numberAt(data, "old", "partners", "totalCount"), numberAt(data, "new", "partners", "totalCount"));
  await world.wipe();
});
