import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { at, listAt, Questions, textAt } from "./questions.ts";

const graph = openTestGraph();
const questions = new Questions(graph);
after(() => graph.close());

const RIGHTS = `asOf territory field { id }
  grants { state text en: text(language: EN) grant { id } deal { id } holders { id } grantors { id } }
  owners { organization { id } share basis certainty sources { id } }
  standing { status text en: text(language: EN) cells { ...Cell } free { ...Cell } }`;

/** The rights on a seed; `given` are the arguments as written, `directive` stands before the selection. */
async function rights(seed: string, given = "", directive = ""): Promise<unknown> {
  const call = given === "" ? "rights" : `rights(${given})`;
  const source = `query ($seed: ID!) ${directive} { seed(id: $seed) { ${call} { ${RIGHTS} } } }
    fragment Cell on RightsCell { territory field { id } status text en: text(language: EN) holders { id } }`;
  return at(await questions.answer(source, { variables: { seed }, viewer: "public" }), "seed", "rights");
}

/** Each cell as `JP mesh:D013119 TAKEN organization:ono`. */
function cells(given: unknown): string[] {
  return listAt(given, "standing", "cells").map((cell) => {
    const holders = listAt(cell, "holders").map((one) => textAt(one, "id").replace("organization:", ""));
    const field = at(cell, "field") === null ? "every" : textAt(cell, "field", "id");
    return [textAt(cell, "territory"), field, textAt(cell, "status"), ...holders].join(" ");
  });
}

test("Opdivo: Ono holds Japan, South Korea and Taiwan, Bristol Myers Squibb the rest, and both are right", async () => {
  const now = await rights("seed:opdivo");
  assert.deepEqual(cells(now), [
    "JP every TAKEN ono",
    "KR every TAKEN ono",
    "TW every TAKEN ono",
    "WORLD every TAKEN bristol-myers-squibb",
  ]);
  assert.equal(at(now, "standing", "status"), "TAKEN");
  assert.deepEqual(listAt(now, "standing", "free"), []);
  assert.match(
    textAt(now, "standing", "text"),
    /^ブリストル・マイヤーズ スクイブが日本、韓国、台湾を除く全世界での独占的な権利を保有しています。/,
  );
  assert.deepEqual(cells(await rights("seed:opdivo", 'territory: "US", field: "mesh:D008545"')), [
    "US mesh:D008545 TAKEN bristol-myers-squibb",
  ]);
});

test("Stemirac: one contract covers two indications, and no territory is on record", async () => {
  const now = await rights("seed:stemirac");
  assert.deepEqual(cells(now), [
    "WORLD mesh:D013119 UNCLEAR nipro",
    "WORLD mesh:D020521 UNCLEAR nipro",
    "WORLD every FREE",
  ]);
  const [grant] = listAt(now, "grants");
  assert.equal(
    textAt(grant, "text"),
    "ニプロが2014年4月28日から脊髄損傷、脳卒中についての独占的な権利（独占的通常実施権、地域は記録なし）を保有しています。",
  );
  assert.match(
    textAt(grant, "en"),
    /^Nipro holds exclusive rights for Spinal cord injury and Stroke disorder \(contractual/,
  );
  assert.equal(at(await rights("seed:stemirac", 'asOf: "2014-04-27"'), "standing", "status"), "NO_RECORD");
});

test("Kymriah: the field of Penn's licence is cancer, so leukaemia is taken and what is no cancer is free", async () => {
  assert.deepEqual(cells(await rights("seed:kymriah")), ["WORLD mesh:D009369 TAKEN novartis", "WORLD every FREE"]);
  assert.deepEqual(cells(await rights("seed:kymriah", 'field: "mondo:0004947", territory: "JP"')), [
    "JP mondo:0004947 TAKEN novartis",
  ]);
  assert.deepEqual(cells(await rights("seed:kymriah", 'field: "mesh:D010300", territory: "JP"')), [
    "JP mesh:D010300 FREE",
  ]);
  assert.equal(await rights("seed:kymriah", 'field: "mesh:none"'), null);
});

test("Collategene: rights to sell took a part of Japan, and they came back", async () => {
  assert.deepEqual(cells(await rights("seed:collategene", 'asOf: "2020-01-01", territory: "JP"')), [
    "JP every PARTLY_TAKEN mitsubishi-tanabe",
  ]);
  const now = await rights("seed:collategene");
  assert.deepEqual(cells(now), ["JP every RETURNED", "US every RETURNED", "WORLD every FREE"]);
  assert.match(
    textAt(now, "standing", "text"),
    /独占的な権利（販売のみ）を保有していましたが、2024年11月1日に終了しました（権利は返還、理由は記録なし）/,
  );
});

test("HS-001: the partner's rights went back to the venture, which can grant them again", async () => {
  assert.deepEqual(cells(await rights("seed:hs-001", 'asOf: "2023-01-01"')), [
    "JP every PARTLY_TAKEN novo-nordisk",
    "WORLD every TAKEN novo-nordisk",
  ]);
  const now = await rights("seed:hs-001");
  assert.deepEqual(cells(now), ["JP every RETURNED", "WORLD every RETURNED"]);
  const source = '{ seed(id: "seed:hs-001") { rights { standing { free { licensors { id } } } } } }';
  const data = await questions.answer(source);
  for (const cell of listAt(data, "seed", "rights", "standing", "free"))
    assert.deepEqual(at(cell, "licensors"), [{ id: "organization:heartseed" }]);
  assert.match(
    textAt(now, "standing", "en"),
    /Japan, every field: free again \(earlier rights have ended\); ask Heartseed/,
  );
});

test("TMS-007: an option became a licence", async () => {
  const then = await rights("seed:tms-007", 'asOf: "2020-01-01"');
  assert.match(textAt(then, "grants", 0, "text"), /^バイオジェンが2018年6月7日から独占的な権利を得るオプション/);
  const now = await rights("seed:tms-007");
  assert.deepEqual(
    listAt(now, "grants").map((grant) => [textAt(grant, "state"), textAt(grant, "deal", "id")]),
    [
      ["ENDED", "deal:tms-biogen-2018"],
      ["RUNNING", "deal:tms-biogen-2021"],
    ],
  );
  assert.match(textAt(now, "grants", 0, "en"), /this ended on 12 May 2021 \(superseded by a later agreement\)/);
});

test("Titanium Bridge: a licence is on record, how far it reaches is not, and the answer says so", async () => {
  const now = await rights("seed:titanium-bridge");
  assert.match(textAt(now, "standing", "text"), /ノーベルファーマが権利（独占性・地域は記録なし）を保有しています/);
});

test("co-owners must all consent, and what is not on record is 記録なし, never なし", async () => {
  const shared = await rights("seed:pri-724");
  assert.equal(listAt(await rights("seed:zolgensma"), "owners").length, 3, "owners of a seed's patents count");
  assert.match(
    textAt(shared, "standing", "text"),
    /権利者は大原薬品工業、東京都立病院機構で、許諾には全員の同意が必要です/,
  );
  const open = await rights("seed:b15-12");
  assert.match(
    textAt(open, "standing", "text"),
    /^権利の許諾は記録なし（許諾がないことの証明ではありません）。権利者は記録なし。.*閲覧できる記録/,
  );
});

test("rights follow the day of the operation, what was known then, and refuse a territory that is no country", async () => {
  const byOperation = await rights("seed:hs-001", "", '@at(asOf: "2023-01-01")');
  assert.deepEqual(byOperation, await rights("seed:hs-001", 'asOf: "2023-01-01"'));
  const before = await rights("seed:hs-001", 'asOf: "2023-01-01"', '@at(knownAt: "2021-06-01")');
  assert.equal(listAt(before, "grants").length, 2, "Keio's licence was not dated, so an old day does not see it");
  const { errors } = await questions.ask('{ seed(id: "seed:hs-001") { rights(territory: "Japan") { asOf } } }');
  assert.match(errors[0]?.message ?? "", /territory: expected the code of a country/);
});
