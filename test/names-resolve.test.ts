import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type NameAnswer, readVariants, resolveNames, scoreOf } from "./names/variants.ts";
import { startServer, type TestServer } from "./start.ts";

let server: TestServer;
before(async () => {
  server = await startServer({ deadline: 60_000 });
});
after(() => server.close());

const answerTo = async (name: string, types?: readonly string[]): Promise<NameAnswer | undefined> =>
  (await resolveNames(server, [name], types))[0];

test("names of 250 ways of writing are found: recall at least 0.98 at a precision of at least 0.99", async () => {
  const variants = readVariants();
  assert.ok(variants.length >= 200);
  const answers = await resolveNames(
    server,
    variants.map(({ variant }) => variant),
  );
  const { recall, precision, wrong } = scoreOf(variants, answers);
  console.log(`${variants.length} variants: recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)}`);
  for (const line of wrong) console.log(line);
  assert.ok(recall >= 0.98, `recall ${recall}\n${wrong.join("\n")}`);
  assert.ok(precision >= 0.99, `precision ${precision}\n${wrong.join("\n")}`);
});

test("answers stand in the order of the names, also of those that mean nothing", async () => {
  const names = ["xyzzy", "ジーシー", "", "㈱ジーシー", "xyzzy"];
  const answers = await resolveNames(server, names);
  assert.deepEqual(
    answers.map(({ name, status, record }) => [name, status, record?.id]),
    [
      ["xyzzy", "NONE", undefined],
      ["ジーシー", "DIRECT", "organization:gc"],
      ["", "NONE", undefined],
      ["㈱ジーシー", "DIRECT", "organization:gc"],
      ["xyzzy", "NONE", undefined],
    ],
  );
});

test("a misspelling on record is a suggestion, to be confirmed", async () => {
  const answer = await answerTo("ステラミック", ["SEED"]);
  assert.equal(answer?.status, "NONE");
  assert.equal(answer?.candidates[0]?.record.id, "seed:stemirac");
  assert.equal(answer?.candidates[0]?.kind, "MISSPELLING");
  assert.match(answer?.candidates[0]?.distinction ?? "", /シーズ.*誤記/);
});

test("the beginning of a name suggests it, and nothing is sure by that", async () => {
  const [university, company] = await resolveNames(server, ["大阪大", "Fujifilm Toyama"]);
  assert.deepEqual([university?.status, company?.status], ["NONE", "NONE"]);
  const suggested = (answer: NameAnswer | undefined) => answer?.candidates.map(({ record }) => record.id);
  assert.ok(suggested(university)?.includes("organization:osaka-university"));
  assert.ok(suggested(company)?.includes("organization:fujifilm-toyama-chemical"));
  const osaka = university?.candidates.find(({ record }) => record.id === "organization:osaka-university");
  assert.equal(osaka?.distinction, "組織、日本、大阪府");
});

test("大原薬品工業 and オハラ stay two", async () => {
  const [pharmaceutical, glass] = await resolveNames(server, ["大原薬品工業", "株式会社オハラ"]);
  assert.equal(pharmaceutical?.record?.id, "organization:ohara");
  assert.deepEqual([glass?.status, glass?.candidates], ["NONE", []]);
});

test("several records of one name are told apart in both languages", async () => {
  const [answer] = await resolveNames(server, ["人工硝子体"]);
  assert.equal(answer?.status, "AMBIGUOUS");
  assert.equal(answer?.record, null);
  assert.deepEqual(
    answer?.candidates.map(({ distinction, english }) => [distinction, english]),
    [
      ["モダリティ", "modality"],
      ["シーズ", "seed"],
    ],
  );
});

test("only records of the types asked for are meant", async () => {
  const answer = await answerTo("人工硝子体", ["SEED"]);
  assert.deepEqual([answer?.status, answer?.record?.id], ["DIRECT", "seed:b16-25"]);
});

test("a name of signs that a query language would read is a name like any other", async () => {
  const names = ['"', "keyExact:gc", "gc~2", "*", "gc AND NOT x", "()", "\\", "ジーシー OR *"];
  const answers = await resolveNames(server, names);
  assert.deepEqual(
    answers.map(({ status }) => status),
    names.map(() => "NONE"),
  );
});

test("a name of any length is answered", async () => {
  const names = ["長".repeat(200), "long ".repeat(200), "Япония".repeat(60), "x".repeat(5000)];
  const answers = await resolveNames(server, names);
  assert.deepEqual(
    answers.map(({ status }) => status),
    names.map(() => "NONE"),
  );
});
