import assert from "node:assert/strict";
import { after, test } from "node:test";
import { changesOf } from "../src/draft/written.ts";
import type { Change } from "../src/graph-rehearsal.ts";
import { allRows } from "./all-rows.ts";
import { questionsIn } from "./changed.ts";
import { openTestGraph } from "./door.ts";
import { listAt, numberAt, type Questions, textAt } from "./questions.ts";

// Changing one fact moves exactly the companies that the rule predicts (goal M1).
const graph = openTestGraph();
after(() => graph.close());

/** An open device of class III; the licence to market is asked for, so that every rule may speak. */
const SEED = "seed:synthetic-kyoto-11";
const WAY = "mustHoldLicence: true, first: 100, after: $after";
const PAGE = "pageInfo { hasNextPage endCursor }";
const PUBLIC = { audience: "PUBLIC" };

/** How every company with something on record stands: the rules that exclude it, or its score. */
async function standings(questions: Questions): Promise<Map<string, string>> {
  const excluded = `query ($after: String) { seed(id: "${SEED}") { excluded(${WAY}) { nodes { company { id } exclusions { rule } } ${PAGE} } } }`;
  const ranked = `query ($after: String) { seed(id: "${SEED}") { licensees(${WAY}) { nodes { company { id } score } ${PAGE} } } }`;
  const found = new Map<string, string>();
  for (const row of await allRows(questions, { source: excluded, path: ["seed", "excluded"] })) {
    const rules = new Set(listAt(row, "exclusions").map((each) => textAt(each, "rule")));
    found.set(textAt(row, "company", "id"), [...rules].sort().join("+"));
  }
  for (const row of await allRows(questions, { source: ranked, path: ["seed", "licensees"] }))
    found.set(textAt(row, "company", "id"), `score ${numberAt(row, "score")}`);
  return found;
}

/** The companies that stand otherwise after the changes, with how. */
async function moved(changes: readonly Change[]): Promise<Map<string, { from?: string; to?: string }>> {
  const now = await standings(questionsIn(graph, changes));
  const all = new Set([...before.keys(), ...now.keys()]);
  return new Map(
    [...all].flatMap((id) => {
      const [from, to] = [before.get(id), now.get(id)];
      return from === to ? [] : [[id, { from, to }]];
    }),
  );
}

const before = await standings(questionsIn(graph, []));
const [stopped = ""] = [...before].find(([, how]) => how === "licenceMissing") ?? [];
const [first = "", second = ""] = [...before].filter(([, how]) => how.startsWith("score")).map(([id]) => id);

test("a licence lets exactly the company in that obtains it", async () => {
  assert.notEqual(stopped, "", "somebody lacks only the licence");
  const licence = { id: "licence:one-fact", organization: stopped, kind: "DEVICE_1", ...PUBLIC };
  const changed = await moved(changesOf(new Map([["Licence", [licence]]])));
  assert.deepEqual([...changed.keys()], [stopped]);
  assert.match(changed.get(stopped)?.to ?? "", /^score /);
});

test("an exclusive grant stops exactly those that are no party to it", async () => {
  const [id, deal] = ["grant:one-fact", "deal:one-fact"];
  const changed = await moved(
    changesOf(
      new Map([
        ["Deal", [{ id: deal, kind: "LICENCE", title_en: "One fact", ...PUBLIC }]],
        ["DealParty", [{ deal, organization: first, role: "LICENSEE", ...PUBLIC }]],
        ["Grant", [{ id, deal, seed: SEED, exclusivity: "EXCLUSIVE", ...PUBLIC }]],
        ["GrantTerritory", [{ grant: id, territory: "territory:JP", except: "false", ...PUBLIC }]],
      ]),
    ),
  );
  assert.ok(!changed.has(first), "the licensee stands as before");
  for (const [company, how] of before) {
    if (company === first) continue;
    const rules = how.startsWith("score") ? [] : how.split("+");
    assert.equal(changed.get(company)?.to, [...rules, "rightsTaken"].sort().join("+"), company);
  }
});

test("a merger takes exactly the company that went into another out of the list", async () => {
  const merger = { predecessor: second, successor: first, kind: "MERGER", ...PUBLIC };
  const changed = await moved(changesOf(new Map([["Succession", [merger]]])));
  assert.deepEqual([...changed], [[second, { from: before.get(second), to: "succeeded" }]]);
});
