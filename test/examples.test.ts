import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import { readExample, readExamples } from "./examples.ts";
import {
  BackInTimeDocument,
  DealRightsDocument,
  DeviceLicenceHoldersDocument,
  HubSeedsDocument,
  LicenseesInEnglishDocument,
  LicenseesInJapaneseDocument,
  NodesWithEvidenceDocument,
  ProgrammesDocument,
  RightsDocument,
  SearchInJapaneseDocument,
  SeedWholeDocument,
  WhyNotDocument,
} from "./gen/operations.ts";
import { startServer, type TestServer } from "./start.ts";

let server: TestServer;
before(async () => {
  // A first answer includes the planning, which takes long on a busy machine.
  server = await startServer({ deadline: 60_000 });
});
after(() => server.close());

/** The answer to an example, with the type that generation gave it. */
async function answerTo<Answer, Variables>(
  name: string,
  document: TypedDocumentNode<Answer, Variables>,
): Promise<Answer> {
  const { data, errors } = await server.ask(print(document), readExample(name).variables);
  assert.equal(errors, undefined);
  return data as Answer;
}

test("every example begins with its title in English and Japanese", () => {
  for (const { name, query } of readExamples()) {
    const [first = ""] = query.split("\n");
    assert.match(first, /^# [A-Z].* \/ .*[\p{Script=Han}\p{Script=Hiragana}]/u, name);
  }
});

test("the head question answers in Japanese: companies with reasons that add up to the score", async () => {
  const { seed } = await answerTo("01-licensees-ja", LicenseesInJapaneseDocument);
  const rows = seed?.licensees.nodes ?? [];
  assert.equal(rows.length, 10);
  for (const { score, reasons, coverage } of rows) {
    const sum = reasons.reduce((total, reason) => total + reason.contribution, 0);
    assert.ok(Math.abs(sum - score) < 1e-9, `${sum} is not ${score}`);
    assert.ok(coverage > 0 && coverage <= 1);
    for (const reason of reasons) assert.match(reason.text, /[\p{Script=Han}\p{Script=Hiragana}]/u);
  }
  const scores = rows.map((row) => row.score);
  assert.deepEqual(
    scores,
    scores.toSorted((one, other) => other - one),
  );
});

test("the head question answers in English, and known reasons lead to records", async () => {
  const { seed } = await answerTo("02-licensees-en", LicenseesInEnglishDocument);
  const [best] = seed?.licensees.edges ?? [];
  assert.ok(best);
  for (const reason of best.node.reasons) {
    assert.doesNotMatch(reason.text, /[\p{Script=Hiragana}]/u);
    assert.equal(reason.assumed, reason.strength === null);
    assert.equal(reason.evidence.length === 0, reason.assumed, reason.signal);
    assert.equal(new Set(reason.evidence.map(({ id }) => id)).size, reason.evidence.length, "each record once");
  }
});

test("one seed is told whole, with its sources", async () => {
  const { seed } = await answerTo("03-seed-whole", SeedWholeDocument);
  assert.equal(seed?.id, "seed:stemirac");
  assert.ok(seed.sources.length > 0 && seed.indications.nodes.length > 0 && seed.deals.nodes.length > 0);
});

test("a hub tells its seeds from inside and from outside apart", async () => {
  const { hub } = await answerTo("04-hub-seeds", HubSeedsDocument);
  assert.ok(hub && hub.inside.totalCount > 0 && hub.outside.totalCount > 0);
  const inside = new Set(hub.inside.edges.map((edge) => edge.node.id));
  assert.ok(hub.outside.edges.every((edge) => !inside.has(edge.node.id)));
});

test("holders of a first-class device licence hold one", async () => {
  const { organizations } = await answerTo("05-device-licence-holders", DeviceLicenceHoldersDocument);
  assert.ok(organizations.totalCount >= organizations.nodes.length && organizations.nodes.length > 0);
  for (const each of organizations.nodes)
    assert.ok(
      each.licences.nodes.some(({ kind }) => kind === "DEVICE_1"),
      each.id,
    );
});

test("a search in Japanese finds what carries the word", async () => {
  const { search } = await answerTo("06-search-ja", SearchInJapaneseDocument);
  const [best, ...others] = search.nodes;
  assert.match(best?.matched ?? "", /角膜/);
  assert.ok(others.every((hit) => hit.score > 0 && hit.score <= (best?.score ?? 0)));
});

test("the deals on Opdivo divide the world into territories", async () => {
  const { seed } = await answerTo("07-deal-rights", DealRightsDocument);
  const grants = seed?.deals.nodes.flatMap((deal) => deal.grants.nodes) ?? [];
  const territories = grants.flatMap((grant) => grant.territories.edges);
  const excepted = territories.filter((edge) => edge.except).map((edge) => edge.node.code);
  assert.deepEqual([...new Set(excepted)].sort(), ["JP", "KR", "TW"]);
});

test("a company that a rule stops is told with the rule, the fact and its source", async () => {
  const { match } = await answerTo("08-why-not", WhyNotDocument);
  assert.equal(match?.status, "EXCLUDED");
  assert.ok(match.exclusions.length > 0);
  for (const { fact, sources, text } of match.exclusions) assert.ok(fact && sources.length > 0 && text.length > 10);
});

test("records of any kind come in the order of their ids, each with its sources", async () => {
  const { nodes } = await answerTo("09-nodes-with-evidence", NodesWithEvidenceDocument);
  const { ids } = readExample("09-nodes-with-evidence").variables;
  assert.deepEqual(
    nodes.map((node) => node?.id),
    ids,
  );
  assert.equal(new Set(nodes.map((node) => node?.__typename)).size, nodes.length);
});

test("programmes report outcomes with a definition, and name what followed them", async () => {
  const { programmes } = await answerTo("10-programmes", ProgrammesDocument);
  const outcomes = programmes.nodes.flatMap((programme) => programme.outcomes.nodes);
  assert.ok(outcomes.length > 0 && outcomes.every((outcome) => outcome.definitionJa));
  const actM = programmes.nodes.find((programme) => programme.id === "programme:act-m");
  assert.equal(actM?.successors.edges[0]?.kind, "MERGED_INTO");
});

test("a map of rights names who holds what, what came back, and who can grant it again", async () => {
  const { seed } = await answerTo("12-rights", RightsDocument);
  const licensors = seed?.rights?.standing.cells.flatMap((cell) => cell.licensors.map((one) => one.name));
  assert.deepEqual(licensors, ["Heartseed", "Heartseed"]);
});

test("as of an old day only what could be known then is answered", async () => {
  const { meta, seed } = await answerTo("11-back-in-time", BackInTimeDocument);
  assert.equal(meta.asOf, "2018-06-30");
  assert.equal(seed?.phase, null, "the approval came later");
  assert.equal(seed?.deals.nodes.length, 1);
});
