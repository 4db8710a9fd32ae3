import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import iconv from "iconv-lite";
import { openTestGraph } from "./door.ts";
import { runImport, SEED, scratchFolder, writeCsv } from "./staff-tables.ts";

const graph = openTestGraph();
after(() => graph.close());

test("the templates are a workbook and CSV files in UTF-8 and CP932, and are never written over", async () => {
  const folder = scratchFolder();
  assert.match(await runImport(graph, "template", folder), /様式を書き出しました/);
  const utf8 = readFileSync(join(folder, "csv-utf8", "シーズ.csv"), "utf8");
  assert.match(utf8, /^\uFEFF管理番号,シーズ名,/);
  assert.equal(iconv.decode(readFileSync(join(folder, "csv-cp932", "シーズ.csv")), "cp932"), utf8.slice(1));
  await assert.rejects(runImport(graph, "template", folder), /様式がすでにあります.*上書きしません/);
  for (const place of [folder, join(folder, "csv-cp932"), join(folder, "csv-utf8")])
    await assert.rejects(runImport(graph, "staff", place, true), /記入された行がありません/);
});

test("each line that cannot enter is told in Japanese: place, expected, given, cure", async () => {
  const folder = scratchFolder();
  writeCsv(folder, "シーズ", [
    { ...SEED, 管理番号: "", 製品区分: "くすり", 判明日: "きのう" },
    { ...SEED, 管理番号: "T-002", 対象疾患: "角膜上皮幹細胞疲弊", 知的財産: "7" },
  ]);
  const text = await runImport(graph, "staff", folder, true);
  assert.match(
    text,
    /シーズ\.csv 2行目「管理番号」：期待する値は.*記入された値は「」。「管理番号」を記入してください。/,
  );
  assert.match(text, /2行目「製品区分」：期待する値は医薬品、.*のいずれか。記入された値は「くすり」。/);
  assert.match(text, /2行目「判明日」：期待する値は2026-11-02.*記入された値は「きのう」。/);
  assert.match(
    text,
    /3行目「対象疾患」：期待する値は登録されている疾患の名称またはID。.*候補：角膜上皮幹細胞疲弊症（[\w:-]+）。/,
  );
  assert.match(text, /3行目「知的財産」：期待する値は0から5までの整数。記入された値は「7」。/);
  assert.match(text, /試行です。何も登録していません/);
});

test("two lines about one seed that contradict each other are both refused, and one that only repeats counts once", async () => {
  const folder = scratchFolder();
  const other = { ...SEED, 管理番号: "T-003", モダリティ: "" };
  writeCsv(folder, "シーズ", [SEED, SEED, { ...other, シーズ名: "一つ目" }, { ...other, シーズ名: "二つ目" }]);
  const text = await runImport(graph, "staff", folder, true);
  assert.match(text, /シーズ +1 +1 +2 +0/);
  assert.match(text, /4行目：期待する値は一つのものを一行だけ。.*シーズ\.csv 5行目にも同じものが違う内容/);
  assert.match(text, /5行目：.*シーズ\.csv 4行目にも/);
});

test("a day that has not come is no day on which something became known", async () => {
  const folder = scratchFolder();
  writeCsv(folder, "シーズ", [{ ...SEED, 判明日: "2999-01-31" }]);
  assert.match(await runImport(graph, "staff", folder, true), /「判明日」：期待する値は\d{4}-\d\d-\d\dまでの日付/);
  writeCsv(folder, "シーズ", [{ ...SEED, 判明日: "平成30年度" }]);
  assert.match(await runImport(graph, "staff", folder, true), /シーズ +1 +0 +0 +0/, "a fiscal year is no day to come");
});

test("a table or a column that the template does not have is refused with what there is", async () => {
  const folder = scratchFolder();
  writeCsv(folder, "シーズ一覧", []);
  await assert.rejects(runImport(graph, "staff", join(folder, "シーズ一覧.csv"), true), /必須の列 管理番号/);
  writeFileSync(join(folder, "シーズ.xls"), "");
  await assert.rejects(runImport(graph, "staff", join(folder, "シーズ.xls"), true), /\.xlsx に保存し直して/);
  await assert.rejects(runImport(graph, "staff", join(folder, "ない.csv"), true), /見つかりません.*template/);
  await assert.rejects(runImport(graph, "undo", "2020-01-01-000000"), /バッチ 2020-01-01-000000 はありません/);
});
