import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import iconv from "iconv-lite";
import readXlsxFile from "read-excel-file/node";
import { openAsking } from "../src/ask.ts";
import { readCommand } from "../src/sheet/command.ts";
import { htmlOf } from "../src/sheet/html.ts";
import { sheetOf } from "../src/sheet/sheet.ts";
import { workbookOf } from "../src/sheet/workbook.ts";
import { openTestGraph } from "./door.ts";
import { at, listAt, numberAt, Questions, textAt } from "./questions.ts";
import { scratchFolder } from "./staff-tables.ts";

const graph = openTestGraph();
after(() => graph.close());
const DRAFT = join(import.meta.dirname, "../docs/examples/draft.json");

test("the sheet of a draft tells reasons, exclusions, gaps, sources, certainty and what is unknown, in Japanese", async () => {
  const sheet = await sheetOf(DRAFT, 8, openAsking(graph, "demo-staff", "JA"));
  assert.equal(sheet.companies.length, 8);
  assert.ok(sheet.companies.every(({ reasons }) => reasons.length > 0));
  assert.deepEqual(sheet.gaps, ["製造・品質 1→3"]);
  assert.ok(sheet.unknown.includes("保険"));
  assert.ok(sheet.sources.includes("入力された下書き"));
  const html = htmlOf(sheet, "JA");
  for (const word of ["導出先候補", "除外された企業", "不足", "情報源", "記録なし", "未登録", "確率ではありません"])
    assert.ok(html.includes(word), word);
  const folder = scratchFolder();
  writeFileSync(join(folder, "list.xlsx"), await workbookOf(sheet, "JA"));
  const sheets = await readXlsxFile(join(folder, "list.xlsx"));
  assert.deepEqual(
    sheets.map(({ sheet: name }) => name),
    ["導出先候補", "除外された企業", "シーズと情報源"],
  );
  assert.equal(sheets[0]?.data.length, 9);
});

test("the sheet of a stored seed marks what is invented, and writes English when asked", async () => {
  const sheet = await sheetOf("seed:synthetic-osaka-01", 3, openAsking(graph, "demo-staff", "EN"));
  assert.ok(sheet.totalCount >= 3);
  const html = htmlOf(sheet, "EN");
  assert.match(html, /<html lang="en">/);
  assert.match(html, /Companies that could take the seed/);
  assert.match(html, /〔[^〕]+〕/, "what is not verified is marked");
});

test("the page shows what counts most for and against a company, and how much more there is", async () => {
  const source = `{ seed(id: "seed:synthetic-osaka-01") { licensees(first: 3) { nodes { company { certainty }
    reasons { assumed contribution text } } } } }`;
  const asked = await new Questions(graph).answer(source);
  const sheet = await sheetOf("seed:synthetic-osaka-01", 3, openAsking(graph, "demo-staff", "JA"));
  const html = htmlOf(sheet, "JA");
  listAt(asked, "seed", "licensees", "nodes").forEach((row, place) => {
    const known = listAt(row, "reasons")
      .filter((reason) => at(reason, "assumed") === false)
      .sort((one, other) => numberAt(other, "contribution") - numberAt(one, "contribution"));
    const [strongest, worst] = [known[0], known.at(-1)];
    const company = sheet.companies[place];
    assert.ok(company?.reasons[0]?.startsWith(textAt(strongest, "text")));
    if (numberAt(worst, "contribution") < 0) {
      assert.ok(company?.against[0]?.startsWith(textAt(worst, "text")));
      assert.ok(html.includes(`留意点：${textAt(worst, "text")}`));
    }
    if (at(row, "company", "certainty") === "SYNTHETIC")
      for (const text of company?.reasons ?? [])
        assert.match(text, /〔架空〕$/, "nothing of an invented company looks verified");
  });
  assert.match(html, /ほかに理由\d+件/);
});

test("what cannot be asked is told, without what stands in the file", async () => {
  const asking = openAsking(graph, "public", "JA");
  await assert.rejects(sheetOf("seed:none-such", 3, asking), /記録なし。search/);
  await assert.rejects(sheetOf("none.json", 3, asking), /none\.json というファイルはありません/);
  const broken = join(import.meta.dirname, "sheet.test.ts");
  await assert.rejects(sheetOf(broken, 3, asking), /SeedDraft の項目を持つJSONが必要です/);
  const english = openAsking(graph, "public", "EN");
  await assert.rejects(sheetOf("none.json", 3, english), /Expected the id of a seed .* there is no such file/);
  await assert.rejects(sheetOf(broken, 3, english), /expected JSON with the fields of SeedDraft/);
});

test("a draft may be in CP932 or start with a byte order mark, and a value that is none is answered with those there are", async () => {
  const asking = openAsking(graph, "public", "JA");
  const path = join(scratchFolder(), "draft.json");
  const wrong = JSON.stringify({ title: "角膜のシート", productClasses: ["DEVICE"] });
  for (const bytes of [iconv.encode(wrong, "cp932"), Buffer.from(`\ufeff${wrong}`)]) {
    writeFileSync(path, bytes);
    await assert.rejects(
      sheetOf(path, 3, asking),
      /「DEVICE」は ProductClass の値ではありません。指定できる値：.*MEDICAL_DEVICE/,
    );
  }
  writeFileSync(path, JSON.stringify({ title: "角膜のシート", readiness: [{ dimension: "ip", score: 9 }] }));
  await assert.rejects(sheetOf(path, 3, asking), /score：期待する値は0から5までの整数。指定された値は「9」/);
});

test("a command that is refused ends at once, even while another part of its question is on the way", () => {
  const path = join(scratchFolder(), "draft.json");
  writeFileSync(path, JSON.stringify({ title: "角膜のシート", readiness: [{ dimension: "IP", score: 9 }] }));
  const main = join(import.meta.dirname, "../src/sheet/main.ts");
  const words = [main, path, "--html", "--out", join(scratchFolder(), "sheet.html")];
  const { status, signal, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", timeout: 60_000 });
  assert.deepEqual([status, signal], [1, null], stderr);
});

test("a dimension of readiness that is none, or is told twice, is refused with those there are", async () => {
  const asking = openAsking(graph, "public", "JA");
  const path = join(scratchFolder(), "draft.json");
  const ask = (...dimensions: readonly string[]) => {
    writeFileSync(path, JSON.stringify({ readiness: dimensions.map((dimension) => ({ dimension, score: 3 })) }));
    return sheetOf(path, 1, asking);
  };
  await assert.rejects(ask("XX"), /dimension：期待する値はNEED、.*のいずれか。指定された値は「XX」/);
  await assert.rejects(ask("ip", "IP"), /同じコードは一度だけ。指定された値は「IP」/);
});

test("the commands of the docs are understood, and what is not is answered with what there is", () => {
  const docs = ["staff.md", "staff.en.md"].map((name) =>
    readFileSync(join(import.meta.dirname, "../docs", name), "utf8"),
  );
  const commands = docs.flatMap((text) =>
    [...text.matchAll(/^npm run licensees -- (.+)$/gm)].map(([, words = ""]) => words),
  );
  assert.equal(commands.length, 3);
  for (const words of commands) assert.ok(readCommand(words.split(" ")), words);
  assert.equal(readCommand(["--help"]), undefined);
  assert.throws(() => readCommand([]), /Expected one seed id or draft file, given none/);
  assert.throws(() => readCommand(["seed:a", "--out", "x"]), /Expected --html or --xlsx, given none/);
  assert.throws(() => readCommand(["seed:a", "--html"]), /--out: expected a file/);
  assert.throws(() => readCommand(["seed:a", "--html", "--out", "x", "--lang", "fr"]), /expected ja or en, given "fr"/);
  assert.throws(() => readCommand(["seed:a", "--html", "--out", "x", "--first", "0"]), /expected 1 to 50/);
});
