import assert from "node:assert/strict";
import { after, test } from "node:test";
import { fingerprint } from "../src/import/fingerprint.ts";
import { openTestGraph } from "./door.ts";
import { at, Questions } from "./questions.ts";
import { type Filled, runImport, SEED, scratchFolder, TOLD, writeCsv, writeWorkbook } from "./staff-tables.ts";

const graph = openTestGraph();
const questions = new Questions(graph);
after(() => graph.close());

const LICENCE: Filled = {
  ...TOLD,
  企業: "旭化成",
  許可の種類: "第一種医療機器製造販売業",
  許可日: "2024-04-01",
  有効期限: "2029-03-31",
  情報源URL: "https://www.example.org/list",
  確度: "確認済み",
};
const RANKING =
  "totalCount nodes { company { id certainty } score coverage reasons { signal strength contribution assumed } }";

/** All nodes and links with their properties; runs and the rarity that floats with them left out. */
async function snapshot(): Promise<unknown> {
  const text = `CALL () { MATCH (node) WHERE NOT node:Run RETURN collect([node.id, properties(node)]) AS nodes }
    CALL () { MATCH ()-[link]->() RETURN collect([link.id, properties(link)]) AS links } RETURN nodes, links`;
  const [row] = await graph.read({ text, parameters: {}, name: "snapshot" });
  const sorted = (list: unknown) => (Array.isArray(list) ? list.map(fingerprint).sort() : []);
  return { nodes: sorted(row?.nodes), links: sorted(row?.links) };
}

test("what staff bring ranks as a draft of the same would, corrects what was only remembered, hides what is invented, and is undone without a trace", async () => {
  const before = await snapshot();
  const folder = scratchFolder();
  const path = await writeWorkbook(folder, "シーズ", [SEED, { ...SEED, 管理番号: "T-002" }]);
  assert.match(await runImport(graph, "staff", path, true), /シーズ +2 +0 +0 +0/);
  assert.deepEqual(await snapshot(), before, "a dry run writes nothing");
  writeCsv(folder, "業許可", [LICENCE]);
  writeCsv(folder, "打診", [
    { ...TOLD, シーズ: "T-001", 企業: "旭化成", 打診日: "2026-11-02", 結果: "見送り", 見送り理由: "段階が早い" },
  ]);
  writeCsv(folder, "ニーズ", [{ ...TOLD, 企業: "旭化成", ニーズ: "角膜の再生医療", 対象疾患: "角膜上皮幹細胞疲弊症" }]);
  writeCsv(folder, "連携", [
    { ...TOLD, 機関: "大阪大学", 相手企業: "旭化成", 種類: "共同研究", 名称: "角膜の共同研究", 開始日: "2024-04-01" },
    {
      ...TOLD,
      機関: "大阪大学",
      相手企業: "旭化成",
      種類: "共同出願",
      名称: "シートの特許",
      シーズ: "T-001",
      開始日: "2025",
    },
    { ...TOLD, 機関: "大阪大学", 相手企業: "旭化成", 種類: "窓口", 名称: "事業開発部", シーズ: "T-001" },
  ]);
  const first = await runImport(graph, "staff", folder);
  const batch = /バッチ (\S+) として/.exec(first)?.[1] ?? "";
  try {
    assert.match(first, /連携 +3 +0 +0 +0/);
    assert.match(first, /T-001 {2}seed:own-t-001/, "the id to go on with is told");
    assert.match(first, /架空\(SYNTHETIC\)の記録 \d+件を非表示にしました/);
    await checkEntered(folder, batch);
  } finally {
    assert.match(await runImport(graph, "undo", batch), new RegExp(`バッチ ${batch} の \\d+件を取り消しました`));
  }
  assert.match(await runImport(graph, "batches", ""), /取り込まれたバッチはありません/);
  assert.deepEqual(await snapshot(), before);
});

/** What can be seen of the batch while it is there. */
async function checkEntered(folder: string, batch: string): Promise<void> {
  assert.match(await runImport(graph, "batches", ""), new RegExp(`${batch}  \\d+件`));
  assert.match(await runImport(graph, "staff", folder), /合計 +0 +8 +0 +0/, "twice is once");
  const other = scratchFolder();
  writeCsv(other, "シーズ", [{ ...SEED, シーズ名: "改めた名称" }]);
  assert.match(
    await runImport(graph, "staff", other),
    new RegExp(`バッチ ${batch} で登録済み.*undo ${batch} で取り消して`),
  );
  const source = `query ($id: ID!) { seed(id: $id) { title readiness { nodes { scores { edges { score } } } } licensees(first: 20) { ${RANKING} } }
    organization(id: "organization:asahi-kasei") { licences { nodes { kind certainty } } needs { nodes { textJa } } }
    search(text: "架空", first: 5) { nodes { record { certainty } } } seeds(first: 100) { nodes { certainty } } }`;
  const answer = await questions.answer(source, { variables: { id: "seed:own-t-001" } });
  assert.equal(at(answer, "seed", "title"), SEED.シーズ名);
  assert.deepEqual(at(answer, "seed", "readiness", "nodes", 0, "scores", "edges"), [{ score: 3 }]);
  const licences = at(answer, "organization", "licences", "nodes");
  const device = Array.isArray(licences) ? licences.filter((each) => at(each, "kind") === "DEVICE_1") : [];
  assert.deepEqual(
    device,
    [{ kind: "DEVICE_1", certainty: "VERIFIED" }],
    "the remembered licence is believed no longer",
  );
  assert.doesNotMatch(JSON.stringify(answer), /SYNTHETIC/);
  const both = `query ($id: ID!, $draft: SeedDraft!) { seed(id: $id) { licensees(first: 20) { ${RANKING} } } licensees(draft: $draft, first: 20) { ${RANKING} } }`;
  const asked = await questions.answer(both, { variables: { id: "seed:own-t-002", draft: DRAFT } });
  assert.deepEqual(at(asked, "licensees"), at(asked, "seed", "licensees"));
  assert.notEqual(at(asked, "licensees", "totalCount"), 0);
}

/** A draft that says what the line of the seed says. */
const DRAFT = {
  title: SEED.シーズ名,
  productClasses: ["REGENERATIVE_PRODUCT"],
  modalities: [SEED.モダリティ],
  diseases: [SEED.対象疾患],
  phase: "NONCLINICAL",
  owners: [SEED.権利者],
  readiness: [{ dimension: "IP", score: 3 }],
};
