import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { preferredLanguage } from "../src/language.ts";
import { readExamples } from "./examples.ts";
import { at, listAt } from "./questions.ts";
import { type Answer, startServer, type TestServer } from "./start.ts";

let server: TestServer;
before(async () => {
  server = await startServer({ deadline: 60_000 });
});
after(() => server.close());

/** Asks with the header that a browser sends. */
async function askIn(header: string, query: string, variables: unknown = {}): Promise<Answer> {
  const headers = { "content-type": "application/json", "accept-language": header };
  const response = await fetch(`${server.origin}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return Object(await response.json());
}

/** The answer without what is said in words: ids, order, scores, figures stay. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !/^(name|title|text|caveats|matched)/.test(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutWords(inner)]));
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const RANKED = `{ seed(id: "seed:stemirac") { title licensees(first: 5) { nodes { score company { id name } reasons { signal contribution text } } }
  rights { standing { status text } } } }`;

test("@lang and Accept-Language choose the language of every word, and ids, order and scores stay", async () => {
  const japanese = await askIn("en", `query @lang(is: JA) ${RANKED}`);
  const english = await askIn("ja", `query @lang(is: EN) ${RANKED}`);
  assert.equal(japanese.errors ?? english.errors, undefined);
  assert.deepEqual(withoutWords(english.data), withoutWords(japanese.data));
  assert.deepEqual((await askIn("en-GB,en;q=0.9,ja;q=0.5", RANKED)).data, english.data);
  assert.deepEqual((await askIn("ja,en;q=0.9", RANKED)).data, japanese.data);
  assert.deepEqual((await server.ask(RANKED)).data, japanese.data, "Japanese unless said");
  const words = (answer: Answer): string[] =>
    listAt(answer.data, "seed", "licensees", "nodes").flatMap((row) =>
      listAt(row, "reasons").map((reason) => String(at(reason, "text"))),
    );
  assert.ok(words(japanese).every((text) => KANA.test(text)));
  assert.ok(words(english).every((text) => !KANA.test(text)));
});

test("the language may be a variable, and a field's own argument wins", async () => {
  const query =
    'query ($to: Language!) @lang(is: $to) { seed(id: "seed:stemirac") { title own: title(language: JA) } }';
  const { data } = await server.ask(query, { to: "EN" });
  assert.match(String(at(data, "seed", "title")), /Stemirac/);
  assert.match(String(at(data, "seed", "own")), /ステミラック/);
});

test("every example gives the same ids, order and figures in both languages", async () => {
  for (const { name, query, variables } of readExamples()) {
    const [english, japanese] = [await askIn("en", query, variables), await askIn("ja", query, variables)];
    assert.equal(english.errors ?? japanese.errors, undefined, name);
    assert.deepEqual(withoutWords(english.data), withoutWords(japanese.data), name);
  }
});

/** A question that is refused, the code of its error, and what the error says in both languages. */
const REFUSED: readonly (readonly [query: string, code: string, english: RegExp, japanese: RegExp])[] = [
  [
    '{ seed(id: "seed:none") { id } }',
    "NOT_FOUND",
    /nothing is recorded under id "seed:none"/,
    /id "seed:none" は、この日付と閲覧権限の範囲では記録なし/,
  ],
  ['{ hub(id: "osaka") { id } }', "NOT_FOUND", /such as hub:osaka;/, /例：hub:osaka/],
  ['{ seed(id: "organization:jcr") { id } }', "NOT_FOUND", /ask organization\(id: …\)/, /種類は organization です/],
  [
    '{ seed(id: "seed:stemirac") { rights(territory: "Mars") { asOf } } }',
    "BAD_USER_INPUT",
    /given "Mars"/,
    /国コード.*「Mars」/,
  ],
  [
    "{ seeds(first: 5000) { nodes { id } } }",
    "BAD_USER_INPUT",
    /expected 0 to 100, given 5000/,
    /first は0から100までで指定してください。指定された値は5000です/,
  ],
  [
    '{ seeds(after: "none") { nodes { id } } }',
    "BAD_USER_INPUT",
    /expected a cursor that this list/,
    /カーソルを指定してください/,
  ],
  [
    'query @at(asOf: "2019-02-30") { seeds { nodes { id } } }',
    "GRAPHQL_VALIDATION_FAILED",
    /a day that the calendar has, got "2019-02-30"/,
    /暦にある日を指定してください.*2019-02-30/,
  ],
  ["{ nothing }", "GRAPHQL_VALIDATION_FAILED", /Cannot query field "nothing"/, /スキーマに合っていません/],
  ["{ seed(", "GRAPHQL_PARSE_FAILED", /Syntax Error/, /文法に誤り/],
];

test("every error says what is wrong in English and in Japanese", async () => {
  for (const [query, code, english, japanese] of REFUSED) {
    const { errors } = await server.ask(query);
    assert.equal(errors?.[0]?.extensions?.code, code, query);
    assert.match(errors?.[0]?.message ?? "", english);
    assert.match(String(errors?.[0]?.extensions?.messageJa), japanese);
  }
});

test("a header prefers by quality, and what is neither language is answered in Japanese", () => {
  assert.deepEqual(
    ["en", "ja-JP", "fr, en;q=0.5", "en;q=0.2, ja;q=0.8", "en;q=0, fr", "*", undefined].map(preferredLanguage),
    ["EN", "JA", "EN", "JA", "JA", "JA", "JA"],
  );
});
