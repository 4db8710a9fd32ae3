import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startServer, type TestServer } from "./start.ts";

let server: TestServer;
before(async () => {
  server = await startServer({ deadline: 60_000 });
});
after(() => server.close());

interface Hit {
  readonly score: number;
  readonly matched: string;
  readonly record: { readonly id: string };
}

async function search(text: string): Promise<Hit[]> {
  const question =
    "query ($text: String!) { search(text: $text, first: 50) { nodes { score matched record { id } } totalCount } }";
  const { data, errors } = await server.ask(question, { text });
  assert.equal(errors, undefined, text);
  const nodes = data?.search;
  assert.ok(typeof nodes === "object" && nodes !== null && "nodes" in nodes && Array.isArray(nodes.nodes));
  return nodes.nodes;
}

const ids = async (text: string): Promise<string[]> => (await search(text)).map(({ record }) => record.id);

test("a word in Latin letters finds what goes on from it: cornea", async () => {
  const found = await ids("cornea");
  assert.ok(found.includes("modality:CT-EPI"), found.join());
  assert.ok(found.includes("seed:vyznova"), found.join());
});

test("a name is found first, however it is written", async () => {
  for (const [text, id] of [
    ["JTEC", "organization:j-tec"],
    ["ｼﾞｬﾊﾟﾝ･ﾃｨｯｼｭ･ｴﾝｼﾞﾆｱﾘﾝｸﾞ", "organization:j-tec"],
    ["㈱ジーシー", "organization:gc"],
    ["ｼﾞｰｼｰ", "organization:gc"],
    ["鹽野義製藥", "organization:shionogi"],
    ["キャノンメディカルシステムズ", "organization:canon-medical"],
    ["Toukyou Daigaku", "organization:university-of-tokyo"],
    ["ｽﾃﾐﾗｯｸ", "seed:stemirac"],
    ["haemophilia B", "mesh:D002836"],
  ] as const)
    assert.equal((await ids(text))[0], id, text);
});

test("ガン, がん and 癌 find the same names", async () => {
  const [katakana, hiragana, kanji] = await Promise.all(["乳ガン", "乳がん", "乳癌"].map(ids));
  assert.ok(katakana?.includes("mondo:0007254"));
  assert.ok(hiragana?.includes("mondo:0007254"));
  assert.ok(kanji?.includes("mondo:0007254"));
  const all = await ids("ガン");
  assert.ok(all.includes("organization:national-cancer-center"), all.join());
});

test("a misspelt name is found", async () => {
  for (const [text, id] of [
    ["Stemirack", "seed:stemirac"],
    ["ステムリン", "organization:stemrim"],
    ["brest cancer", "mondo:0007254"],
    ["Astelas", "organization:astellas"],
  ] as const)
    assert.ok((await ids(text)).includes(id), text);
});

test("what matched is told in the language of the question", async () => {
  assert.equal((await search("breast cancer"))[0]?.matched, "Breast cancer");
  assert.equal((await search("乳癌"))[0]?.matched, "乳癌");
});
