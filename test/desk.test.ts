import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openTestGraph } from "./door.ts";
import { at, listAt, numberAt, Questions, textAt } from "./questions.ts";

const graph = openTestGraph();
after(() => graph.close());
const questions = new Questions(graph);
const main = fileURLToPath(new URL("../src/desk/main.ts", import.meta.url));

/** `npm run desk` on the database of the tests. */
function desk(...words: readonly string[]): { code: number | null; output: string; messages: string } {
  const environment = { ...process.env, HASHI_VIEWER: "demo-staff" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
    env: environment,
    encoding: "utf8",
  });
  return { code: status, output: stdout, messages: stderr };
}

const HUB = "hub:osaka";
const FIRST = 3;
const CALLS = 3;
const RANKINGS = `query Rankings($hub: ID!, $first: Int!) @at(asOf: "2026-11-22", knownAt: "2026-11-22") {
  hub(id: $hub) { seeds(first: 100) { nodes { id kind status licensees(first: $first) { nodes { company { id } } } } } }
}`;
const json = desk(
  HUB,
  "--as-of",
  "2026-11-22",
  "--since",
  "2025-11-22",
  "--first",
  `${FIRST}`,
  "--calls",
  `${CALLS}`,
  "--json",
);
assert.equal(json.code, 0, json.messages);
const list: unknown = JSON.parse(json.output);

test("the calls cover seeds that have the company in their lists, each once, and more than the best-known companies would", async () => {
  const data = await questions.answer(RANKINGS, { variables: { hub: HUB, first: FIRST } });
  const open = listAt(data, "hub", "seeds", "nodes").filter(
    (seed) => at(seed, "kind") === "LICENSABLE" && ["OPEN", "RETURNED"].includes(textAt(seed, "status")),
  );
  const takers = new Map(
    open.map((seed) => [
      textAt(seed, "id"),
      listAt(seed, "licensees", "nodes").map((row) => textAt(row, "company", "id")),
    ]),
  );
  assert.equal(numberAt(list, "openSeeds"), takers.size);
  const covered = listAt(list, "calls").flatMap((call) =>
    listAt(call, "covers").map((cover) => ({ company: textAt(call, "company"), seed: textAt(cover, "seed") })),
  );
  for (const { company, seed } of covered) assert.ok(takers.get(seed)?.includes(company), `${company} for ${seed}`);
  assert.equal(new Set(covered.map(({ seed }) => seed)).size, covered.length);
  assert.equal(numberAt(list, "covered"), covered.length);
  const counts = new Map<string, number>();
  for (const company of [...takers.values()].flat()) counts.set(company, (counts.get(company) ?? 0) + 1);
  const popular = [...counts].sort(([, one], [, other]) => other - one).slice(0, CALLS);
  const byPopularity = [...takers.values()].filter((ids) => popular.some(([id]) => ids.includes(id)));
  assert.ok(covered.length >= byPopularity.length, `${covered.length} against ${byPopularity.length}`);
});

test("each new taker of a dormant seed has a cause", () => {
  const awakened = listAt(list, "awakened");
  assert.ok(awakened.length > 0);
  for (const one of awakened) {
    const kind = textAt(one, "cause", "kind");
    if (kind === "SPEAKS_MORE")
      assert.ok(numberAt(one, "cause", "points") > 0 && textAt(one, "cause", "text", "ja") !== "");
    else assert.ok(listAt(one, "cause", "names").length > 0, JSON.stringify(one));
  }
  assert.match(JSON.stringify(awakened), /（根拠の記録は\d{4}年\d+月\d+日から、/, "what is new to us may be old");
});

const DESK = `query Desk($hub: ID!, $calls: Int!, $first: Int!) @at(asOf: "2026-11-22", knownAt: "2026-11-22") {
  desk(hub: $hub, since: "2025-11-22", calls: $calls, first: $first) {
    hub { id } since openSeeds covered text en: text(language: EN)
    calls { company { id } covers { seed { id } place } why }
    overAsked { company { id } asked }
    newTakers { seed { id } company { id } cause text }
    withoutTaker { id } drugs { share of target } outside { share of target }
  } }`;

test("the API gives the list of the command, with its records", async () => {
  const variables = { hub: HUB, calls: CALLS, first: FIRST };
  const desk = at(await questions.answer(DESK, { variables, viewer: "demo-staff" }), "desk");
  for (const key of ["since", "openSeeds", "covered", "drugs", "outside"])
    assert.deepEqual(at(desk, key), at(list, key), key);
  const calls = listAt(desk, "calls").map((call) => [
    textAt(call, "company", "id"),
    ...listAt(call, "covers").map((one) => `${textAt(one, "seed", "id")} ${numberAt(one, "place")}`),
  ]);
  const printed = listAt(list, "calls").map((call) => [
    textAt(call, "company"),
    ...listAt(call, "covers").map((one) => `${textAt(one, "seed")} ${numberAt(one, "place")}`),
  ]);
  assert.deepEqual(calls, printed);
  assert.deepEqual(
    listAt(desk, "newTakers").map((one) => [textAt(one, "seed", "id"), textAt(one, "company", "id"), at(one, "cause")]),
    listAt(list, "awakened").map((one) => [textAt(one, "seed"), textAt(one, "company"), at(one, "cause", "kind")]),
  );
  const withoutTaker = listAt(list, "withoutTaker").map((seed) => textAt(seed, "seed"));
  assert.deepEqual(
    listAt(desk, "withoutTaker").map((seed) => textAt(seed, "id")),
    withoutTaker.sort(),
  );
  assert.match(textAt(desk, "text"), /2026-11-22：未導出シーズ/);
  assert.match(textAt(desk, "en"), /open seeds; 3 calls cover/);
});

test("a list that cannot be made is refused with what is expected", async () => {
  const refusal = async (words: string) =>
    (await questions.ask(`{ desk(hub: "${HUB}", ${words}) { covered } }`)).errors.map(({ message }) => message).join();
  assert.match(await refusal('since: "2999-01-01"'), /since: expected a day before .*, given 2999-01-01/);
  assert.match(await refusal("calls: 0"), /calls: expected a whole number from 1 to 50, given 0/);
  assert.match(await refusal("drugShare: 2"), /drugShare: expected a share from 0 to 1, given 2/);
  const { errors } = await questions.ask('{ desk(hub: "hub:nowhere") { covered } }');
  assert.match(errors[0]?.message ?? "", /hub:nowhere/);
});

test("the list is printed in both languages, and a wrong day or number is refused", () => {
  const days = ["--as-of", "2026-11-22", "--since", "2026-10-22", "--first", `${FIRST}`];
  assert.match(desk(HUB, ...days).output, /今週の連絡先[\s\S]*構成比/);
  assert.match(desk(HUB, ...days, "--lang", "en").output, /Whom to call this week[\s\S]*Balance/);
  assert.match(desk(HUB, "--as-of", "2026-10-22", "--since", "2026-11-22").messages, /--since: expected a day before/);
  assert.match(desk(HUB, "--calls", "0").messages, /--calls: expected a whole number from 1 to 50, given "0"/);
  assert.match(desk("hub:nowhere", ...days).messages, /hub:nowhere/);
});
