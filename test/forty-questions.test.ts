import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { firstDifference, readForty, rowsOfReadme, waiting } from "./forty-questions.ts";
import { Questions } from "./questions.ts";

const graph = openTestGraph();
after(() => graph.close());
const questions = new Questions(graph);
const forty = readForty();

test("every one of the forty questions has a file, or waits for a part that the README names", () => {
  const asked = forty.map(({ name }) => Number(name.slice(0, 2)));
  const numbers = [...new Set([...asked, ...waiting()])].sort((one, other) => one - other);
  assert.deepEqual(
    numbers,
    Array.from({ length: 40 }, (_, index) => index + 1),
  );
});

test("the README tells each question in Japanese and English, with its files", () => {
  const rows = rowsOfReadme();
  assert.equal(rows.length, 40);
  const files = rows.flatMap(([, , , file = ""]) =>
    [...file.matchAll(/\(([^)]+)\.graphql\)/g)].map(([, name]) => name),
  );
  assert.deepEqual(
    files,
    forty.map(({ name }) => name),
  );
  for (const [number, japanese = "", english = ""] of rows) {
    assert.match(japanese, /[\p{Script=Han}\p{Script=Hiragana}]/u, `question ${number} in Japanese`);
    assert.match(english, /^[A-Z].*[?.]$/, `question ${number} in English`);
  }
});

/** Asked where a network was measured: test/analysis.test.ts. */
const NEEDS_A_RUN = "38-brokers";

for (const { name, query, variables, answer } of forty.filter((each) => each.name !== NEEDS_A_RUN))
  test(`question ${name} is answered as stored`, async () => {
    const difference = firstDifference(await questions.answer(query, { variables }), answer);
    assert.equal(
      difference,
      undefined,
      `test/queries/forty/${name}.graphql: ${difference}. If the new answer is right against the sources, store it in ${name}.answer.json.`,
    );
  });
