import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { parse } from "csv-parse/sync";
import { SIGNALS } from "../src/gen/match.ts";
import { openTestGraph } from "./door.ts";
import { at, listAt, numberAt, Questions, textAt } from "./questions.ts";

/** A case as staff write it: which signal says what of a seed and a company, and why a person thinks so. */
interface Case {
  readonly signal: string;
  readonly seed: string;
  readonly company: string;
  readonly expected: string;
  readonly why: string;
}

const EXPECTED = ["strong", "weak", "none", "against"];
const graph = openTestGraph();
const questions = new Questions(graph);
after(() => graph.close());

const cases: readonly Case[] = parse(readFileSync(new URL("signals/cases.csv", import.meta.url)), { columns: true });

/** What the reason of a signal says: strong from 0.7 on, weak above 0, none where nothing is known or it is 0, against below. */
function verdictOf(reason: unknown): string {
  if (reason === undefined || at(reason, "assumed") === true) return "none";
  if (numberAt(reason, "contribution") < 0) return "against";
  const strength = numberAt(reason, "strength");
  return strength >= 0.7 ? "strong" : strength > 0 ? "weak" : "none";
}

/** The reasons of the pairs of some cases, in one statement. Popularity counts here, so that it has reasons too. */
async function reasonsOf(some: readonly Case[]): Promise<readonly (readonly unknown[])[]> {
  const fields = some.map(
    ({ seed, company }, index) =>
      `m${index}: match(seed: ${JSON.stringify(seed)}, company: ${JSON.stringify(company)}, weights: [{signal: popularity, weight: 1}]) {
        reasons { signal strength contribution assumed ja: text(language: JA) en: text(language: EN) } }`,
  );
  const data = await questions.answer(`{ ${fields.join(" ")} }`);
  return some.map((_, index) => listAt(data, `m${index}`, "reasons"));
}

const found: (readonly unknown[])[] = [];
for (let start = 0; start < cases.length; start += 20) found.push(...(await reasonsOf(cases.slice(start, start + 20))));

test("every case of test/signals/cases.csv is judged as a person judged it", () => {
  cases.forEach(({ signal, seed, company, expected, why }, index) => {
    assert.ok(EXPECTED.includes(expected), `expected is one of ${EXPECTED.join(", ")}, given "${expected}"`);
    const reason = found[index]?.find((each) => textAt(each, "signal") === signal);
    assert.equal(verdictOf(reason), expected, `${signal} of ${seed} and ${company}: ${why}\n${JSON.stringify(reason)}`);
  });
});

test("every signal has a case that speaks and a case of which nothing is known", () => {
  const speaks = (signal: string): boolean => cases.some((each) => each.signal === signal && each.expected !== "none");
  const silent = (signal: string): boolean => cases.some((each) => each.signal === signal && each.expected === "none");
  assert.deepEqual(
    SIGNALS.filter((signal) => !speaks(signal) || !silent(signal)),
    [],
  );
});

test("every reason is a sentence in both languages, without gaps", () => {
  for (const reason of found.flat()) {
    const [ja, en] = [textAt(reason, "ja"), textAt(reason, "en")];
    assert.match(ja, /。$/);
    assert.match(en, /\.$/);
    assert.doesNotMatch(`${ja} ${en}`, /undefined|null|NaN|\(\)|「」/, `${textAt(reason, "signal")}: ${ja} ${en}`);
  }
});
