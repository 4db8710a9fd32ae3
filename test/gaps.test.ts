import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { parse } from "csv-parse/sync";
import { openTestGraph } from "./door.ts";
import { planted } from "./planted.ts";
import { at, listAt, Questions, textAt } from "./questions.ts";

const graph = openTestGraph();
after(() => graph.close());

/** What a person who reads the data says of a seed: see the last column. */
interface Expected {
  readonly seed: string;
  readonly day: string;
  readonly gaps: string;
  readonly unknown: string;
  readonly next: string;
  readonly progress: string;
  readonly lacking: string;
  readonly traps: string;
}

const expected: readonly Expected[] = parse(readFileSync(new URL("gaps.csv", import.meta.url), "utf8"), {
  columns: true,
});

const QUESTION = `query Gaps($seed: ID!, $day: Date!) @at(asOf: $day, knownAt: $day) { seed(id: $seed) { gaps {
  text en: text(language: EN) assessment { id }
  gaps { dimension { code } text owner { id } }
  unknown { dimension { code } score text }
  gates { gate { id } progress isNext lacking { code } }
  warnings { trap blocksDisclosure text en: text(language: EN) }
  partners { companies { company { id } roles closes { dimension { code } text evidence { id sources { id } } } }
    teams { members { company { id } closes { dimension { code } } } } left { code } }
} } }`;

const codes = (value: unknown, ...path: string[]): string[] =>
  listAt(value, ...path).map((one) => textAt(one, ...("code" in Object(one) ? ["code"] : ["dimension", "code"])));

async function gapsOf(questions: Questions, seed: string, day: string): Promise<unknown> {
  return at(await questions.answer(QUESTION, { variables: { seed, day } }), "seed", "gaps");
}

for (const row of expected)
  test(`the gaps of ${row.seed} on ${row.day} are those of a hand-made answer`, async () => {
    const gaps = await gapsOf(new Questions(graph), row.seed, row.day);
    assert.equal(codes(gaps, "gaps").sort().join("|"), row.gaps);
    assert.equal(listAt(gaps, "unknown").length, Number(row.unknown));
    const next = listAt(gaps, "gates").find((gate) => at(gate, "isNext"));
    assert.equal(textAt(next, "gate", "id"), row.next);
    assert.equal(at(next, "progress"), row.progress);
    assert.equal(codes(next, "lacking").join("|"), row.lacking);
    assert.equal(
      listAt(gaps, "warnings")
        .map((one) => at(one, "trap"))
        .join("|"),
      row.traps,
    );
  });

test("who closes a gap is said with records that resolve, and a team closes all that can be closed", async () => {
  for (const { seed, day } of expected) {
    const gaps = await gapsOf(new Questions(graph), seed, day);
    const wanted = codes(gaps, "gaps");
    const closers = listAt(gaps, "partners", "companies");
    for (const closer of closers)
      for (const closed of listAt(closer, "closes")) {
        assert.ok(wanted.includes(textAt(closed, "dimension", "code")));
        assert.match(textAt(closed, "text"), /[\p{Script=Han}\p{Script=Hiragana}]/u);
        const evidence = listAt(closed, "evidence");
        assert.ok(evidence.length > 0, `${seed}: ${JSON.stringify(closed)}`);
        for (const record of evidence) assert.ok(listAt(record, "sources").length > 0);
      }
    const left = codes(gaps, "partners", "left");
    for (const team of listAt(gaps, "partners", "teams")) {
      const closed = listAt(team, "members").flatMap((member) => codes(member, "closes"));
      assert.deepEqual([...new Set([...closed, ...left])].sort(), [...wanted].sort());
    }
    assert.ok(wanted.length === left.length || listAt(gaps, "partners", "teams").length > 0);
  }
});

test("a planned publication before filing blocks disclosure, and stops doing so once the day has passed", async () => {
  const scores = { IP: 1, SCI: 3, NEED: 0 };
  const plant = planted("assessment", {
    seed: "seed:synthetic-osaka-02",
    day: "2026-06-01",
    scores,
    planned: "2026-12",
  });
  const rehearsed = new Questions({ ...plant.in(graph) });
  const before = await gapsOf(rehearsed, "seed:synthetic-osaka-02", "2026-11-22");
  assert.deepEqual(codes(before, "gaps"), ["NEED", "IP"], "the weakest first; a score of 0 is a gap");
  assert.equal(listAt(before, "unknown").length, 8, "what is not scored is unknown, and no 0");
  const [warning] = listAt(before, "warnings");
  assert.equal(at(warning, "trap"), "PUBLICATION");
  assert.equal(at(warning, "blocksDisclosure"), true);
  assert.match(textAt(warning, "text"), /2026年12月.*開示しないでください/);
  const later = await gapsOf(rehearsed, "seed:synthetic-osaka-02", "2027-01-01");
  assert.deepEqual(listAt(later, "warnings"), []);
});

test("who may not see an assessment is told that none is on record, not that all is well", async () => {
  const { data } = await new Questions(graph).ask(QUESTION, {
    variables: { seed: "seed:synthetic-osaka-01", day: "2026-11-22" },
    viewer: "public",
  });
  assert.equal(at(data, "seed", "gaps", "assessment"), null);
  assert.deepEqual(at(data, "seed", "gaps", "gaps"), []);
  assert.match(textAt(data, "seed", "gaps", "text"), /記録なし/);
  assert.match(textAt(data, "seed", "gaps", "en"), /No assessment .* as far as you may see/);
});
