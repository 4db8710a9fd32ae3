import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { listAt, Questions, textAt } from "./questions.ts";

const graph = openTestGraph();
const questions = new Questions(graph);
after(() => graph.close());

async function warnings(seed: string): Promise<unknown[]> {
  const fields = "kind organization { id } ja: text(language: JA) en: text(language: EN)";
  const data = await questions.answer(`query ($seed: ID!) { seed(id: $seed) { matchWarnings { ${fields} } } }`, {
    variables: { seed },
  });
  return [...listAt(data, "seed", "matchWarnings")];
}

test("a co-owner that nobody has asked is a warning; one that agreed or refused is none", async () => {
  const [asked, ...others] = await warnings("seed:synthetic-osaka-07");
  assert.equal(textAt(asked, "kind"), "CONSENT_UNKNOWN");
  assert.equal(textAt(asked, "organization", "id"), "organization:synthetic-university-08");
  assert.match(textAt(asked, "ja"), /^共有者の.+の同意が未確認です\(特許法73条\)。$/);
  assert.match(
    textAt(asked, "en"),
    /^Consent of the co-owner .+ is not yet confirmed \(Patent Act of Japan, Art\. 73\)\.$/,
  );
  assert.deepEqual(others, []);
  assert.deepEqual(await warnings("seed:synthetic-nagoya-07"), []);
});

test("rights of which nobody knows whether they are exclusive, or where, are a warning, until they end", async () => {
  const [held, ...others] = await warnings("seed:nepic");
  assert.equal(textAt(held, "kind"), "RIGHTS_UNCLEAR");
  assert.equal(textAt(held, "organization", "id"), "organization:j-tec");
  assert.match(textAt(held, "ja"), /独占性または地域は記録なし/);
  assert.deepEqual(others, []);
  const [option] = await warnings("seed:it1208");
  assert.equal(textAt(option, "organization", "id"), "organization:ono", "an option without a territory");
  assert.deepEqual(await warnings("seed:collategene"), [], "they went back");
});

test("what co-owners answered stands in the rights of the seed", async () => {
  const text = async (id: string) => {
    const data = await questions.answer("query ($id: ID!) { seed(id: $id) { rights { standing { text } } } }", {
      variables: { id },
    });
    return textAt(data, "seed", "rights", "standing", "text");
  };
  assert.match(await text("seed:synthetic-hokkaido-07"), /全員の同意が記録されています。/);
  assert.match(await text("seed:synthetic-nagoya-07"), /大学は同意していません。/);
  assert.doesNotMatch(await text("seed:synthetic-osaka-07"), /記録されています。|同意していません/);
});
