import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { at, listAt, Questions } from "./questions.ts";

const graph = openTestGraph();
after(() => graph.close());
const questions = new Questions(graph);

/** Hiragana as katakana. */
const inKatakana = (text: string): string =>
  text.replaceAll(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));

const WORDS = {
  VERIFIED: ["確認済み", "verified"],
  REPORTED: ["報告書", "reported"],
  FROM_MEMORY: ["未確認", "not verified"],
  INFERRED: ["推定", "inferred"],
  SYNTHETIC: ["架空", "invented"],
} as const;

test("how sure a fact is stands beside it in words of both languages, for records and links", async () => {
  const seen = new Set<string>();
  const fields = `certainty ja: certaintyText en: certaintyText(language: EN)`;
  const source = `{ seeds(first: 100) { nodes { ${fields} deals(first: 5) { nodes { ${fields} } } hubs { edges { ${fields} } } } }
    organizations(first: 100) { nodes { ${fields} spunOutOf { edges { ${fields} } } } } diseases(first: 20) { nodes { ${fields} parents { edges { ${fields} } } } } }`;
  JSON.stringify(await questions.answer(source), (_, value: unknown) => {
    if (typeof value !== "object" || value === null || !("certainty" in value)) return value;
    const certainty = String(value.certainty);
    seen.add(certainty);
    const found = Object.entries(WORDS).find(([name]) => name === certainty)?.[1];
    assert.deepEqual([at(value, "ja"), at(value, "en")], found);
    return value;
  });
  assert.deepEqual([...seen].sort(), Object.keys(WORDS).sort());
});

test("fiscal years come out with their era, and what is not known is null", async () => {
  const source = `query @at(asOf: "2019-03-31") { programmes(first: 50) { nodes { hubs { edges { since until ja: heldText en: heldText(language: EN) } } } } }`;
  const answer = await questions.answer(source);
  const edges = listAt(answer, "programmes", "nodes").flatMap((programme) => listAt(programme, "hubs", "edges"));
  const third = edges.find((edge) => at(edge, "since") === "FY2017" && at(edge, "until") === "FY2021");
  assert.deepEqual(
    [at(third, "ja"), at(third, "en")],
    ["平成29年度から令和3年度末まで", "FY2017 to the end of FY2021"],
  );
  for (const edge of edges)
    if (at(edge, "since") === null && at(edge, "until") === null) assert.equal(at(edge, "ja"), null);
});

test("organisations stand by reading where one is on record, the others behind by code point, and each says which", async () => {
  const rows: { reading: unknown; nameJa: unknown }[] = [];
  for (let after = ""; ; ) {
    const page = `organizations(order: NAME, first: 100${after && `, after: "${after}"`})`;
    const answer = await questions.answer(
      `{ ${page} { nodes { reading nameJa } pageInfo { hasNextPage endCursor } } }`,
    );
    const nodes = listAt(answer, "organizations", "nodes");
    rows.push(...nodes.map((node) => ({ reading: at(node, "reading"), nameJa: at(node, "nameJa") })));
    if (at(answer, "organizations", "pageInfo", "hasNextPage") !== true) break;
    after = String(at(answer, "organizations", "pageInfo", "endCursor"));
  }
  const readings = rows.flatMap(({ reading }) => (reading === null ? [] : [inKatakana(String(reading))]));
  assert.ok(readings.length >= 40);
  const firsts = readings.map((reading) => reading.slice(0, 1));
  assert.deepEqual(
    firsts,
    firsts.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0)),
  );
  const place = (name: string): number => rows.findIndex(({ nameJa }) => nameJa === name);
  assert.ok(place("小野薬品工業") < place("塩野義製薬") && place("塩野義製薬") < place("中外製薬"));
});
