import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { at, listAt, Questions } from "./questions.ts";

const graph = openTestGraph();
after(() => graph.close());
const questions = new Questions(graph);

/** What a question is answered, by the office's staff unless said. */
const answer = (source: string, viewer: "public" | "demo-staff" = "demo-staff") => questions.answer(source, { viewer });

test("a hand-over to a company and one to another programme are told apart", async () => {
  const data = await answer(`{ seed(id: "seed:microwave-mammography") { handovers { nodes {
    kind since fromProgramme { id } toProgramme { id } company { id } } } }
    handovers(kind: COMPANY_TAKEOVER) { nodes { id company { id } toProgramme { id } } } }`);
  const toProgramme = { id: "programme:ikou-commercialisation" };
  const from = { id: "programme:sentan" };
  const moved = { kind: "OTHER_PROGRAMME", since: "FY2019", fromProgramme: from, toProgramme, company: null };
  assert.deepEqual(listAt(data, "seed", "handovers", "nodes"), [moved]);
  const taken = { id: "handover:cytrans-gc", company: { id: "organization:gc" }, toProgramme: null };
  assert.deepEqual(listAt(data, "handovers", "nodes"), [taken]);
});

test("both statements about a designation stand, each with its source", async () => {
  const data = await answer(`{ seed(id: "seed:microwave-mammography") { events { nodes {
    kind since certainty sources { id } indication { id } } } } }`);
  const events = listAt(data, "seed", "events", "nodes");
  assert.deepEqual(
    events.map((each) => [at(each, "kind"), at(each, "since"), at(each, "certainty"), at(each, "sources", 0, "id")]),
    [
      ["SAKIGAKE_DESIGNATION", "FY2018", "REPORTED", "source:report"],
      ["SAKIGAKE_DESIGNATION", "2019-04", "VERIFIED", "source:p18"],
    ],
  );
});

test("the weakest dimensions of a seed come first, with the programmes and advice that raise them", async () => {
  const data = await answer(`{ seed(id: "seed:synthetic-kyoto-01") { readiness(first: 1) { nodes { since
    scores(first: 2) { edges { score node { code topics programmes { nodes { id } } } } } } } obstacles { nodes { code } } } }`);
  const scores = listAt(data, "seed", "readiness", "nodes", 0, "scores", "edges");
  assert.deepEqual(
    scores.map((each) => [at(each, "node", "code"), at(each, "score"), at(each, "node", "topics")]),
    [
      ["CMC", 2, ["CMC"]],
      ["REG", 2, ["REGULATORY"]],
    ],
  );
  assert.deepEqual(listAt(scores[1], "node", "programmes", "nodes"), [{ id: "programme:ikou" }]);
});

test("approaches and assessments are not for everybody, and are not counted for them", async () => {
  const source = '{ approaches { totalCount } seed(id: "seed:synthetic-kyoto-01") { readiness { totalCount } } }';
  const open = await answer(source, "public");
  assert.deepEqual(open, { approaches: { totalCount: 0 }, seed: { readiness: { totalCount: 0 } } });
  const staff = await answer(source);
  assert.equal(at(staff, "seed", "readiness", "totalCount"), 2);
  assert.ok(Number(at(staff, "approaches", "totalCount")) > 50);
});

test("a refusal of an early seed says that the stage is too early", async () => {
  const data = await answer(
    `{ approaches(outcome: DECLINED, first: 100) { nodes { reasons company { id } seed { phase } } } }`,
  );
  const early = listAt(data, "approaches", "nodes").filter((each) =>
    ["BASIC"].includes(String(at(each, "seed", "phase"))),
  );
  assert.ok(early.length > 0);
  for (const each of early) assert.deepEqual(at(each, "reasons"), ["STAGE_EARLY"]);
});

test("a patent family names its co-owners, their consent and its deadlines", async () => {
  const data = await answer(`{ seed(id: "seed:pri-724") { patents { nodes { deadlines { kind }
    owners { edges { consent node { id } } } applications { nodes { number status } } } } }
    patentFamilies(first: 1) { nodes { earliestPriority deadlines { kind day } owners { edges { consent } } } } }`);
  const [family] = listAt(data, "seed", "patents", "nodes");
  assert.deepEqual(at(family, "deadlines"), []);
  assert.deepEqual(
    listAt(family, "owners", "edges").map((each) => at(each, "node", "id")),
    ["organization:ohara", "organization:tokyo-metropolitan-hospital-organization"],
  );
  const [first] = listAt(data, "patentFamilies", "nodes");
  assert.equal(at(first, "earliestPriority"), "2024-01-15");
  assert.deepEqual(at(first, "deadlines"), [
    { kind: "PRIORITY", day: "2025-01-15" },
    { kind: "PUBLICATION", day: "2025-07-15" },
    { kind: "NATIONAL_PHASE", day: "2026-07-15" },
  ]);
});

test("commitments are in money or in kind, and say whether they were kept", async () => {
  const data =
    await answer(`{ kept: organization(id: "organization:synthetic-pharma-03") { commitments { nodes { kind fulfilled amountJpy } } }
    commitments(kind: FUNDS, first: 100) { nodes { amountJpy organization { id } seed { id } } } }`);
  const kept = listAt(data, "kept", "commitments", "nodes");
  assert.ok(kept.length >= 6 && kept.every((each) => at(each, "fulfilled") !== false));
  for (const each of listAt(data, "commitments", "nodes")) assert.ok(Number(at(each, "amountJpy")) > 0);
});

test("a conditional approval says whether its expiry is known", async () => {
  const data = await answer(
    `{ regulatoryEvents(kind: CONDITIONAL_TIME_LIMITED_APPROVAL) { nodes { id expires expiry holder { id } } } }`,
  );
  const events = listAt(data, "regulatoryEvents", "nodes");
  assert.equal(events.length, 6);
  const reheart = events.find((each) => at(each, "id") === "event:reheart-conditional-time-limited-approval");
  assert.equal(at(reheart, "expires"), "2033-03-05");
});
