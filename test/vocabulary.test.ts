import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { at, listAt, Questions } from "./questions.ts";

const graph = openTestGraph();
const questions = new Questions(graph);
after(() => graph.close());

const QUESTION = "query ($names: [String!]) { vocabulary(enumerations: $names) { enumeration value ja en } }";

test("every value of every enumeration has a Japanese and an English word", async () => {
  const terms = listAt(await questions.answer(QUESTION), "vocabulary");
  assert.ok(terms.length > 250);
  const unsaid = terms.filter(
    (term) => !/\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hiragana}/u.test(String(at(term, "ja"))),
  );
  assert.deepEqual(unsaid, []);
  const mixed = terms.filter((term) => !/^[A-Z“‘(0-9]/.test(String(at(term, "en"))));
  assert.deepEqual(mixed, []);
});

test("the words of one enumeration stand in the order of the schema", async () => {
  const terms = listAt(await questions.answer(QUESTION, { variables: { names: ["MatchStatus"] } }), "vocabulary");
  assert.deepEqual(
    terms.map((term) => [at(term, "value"), at(term, "ja")]),
    [
      ["RANKED", "候補"],
      ["EXCLUDED", "除外"],
      ["NO_EVIDENCE", "記録なし"],
    ],
  );
});

test("a name that is no enumeration is refused with those that are", async () => {
  const { errors } = await questions.ask(QUESTION, { variables: { names: ["Colour"] } });
  assert.match(String(errors?.[0]?.message), /given "Colour"\. There are: .*MatchStatus/);
});
