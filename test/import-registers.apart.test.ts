import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Ended, emptyImportWorld, type ImportWorld, TREE, TRIALS } from "./imports.ts";

const REGISTERS = fileURLToPath(new URL("world/registers", import.meta.url));

interface Imported {
  readonly world: ImportWorld;
  readonly ended: Readonly<Record<string, Ended>>;
}

let imported: Promise<Imported> | undefined;

/** The demo world, the invented studies and both registers, imported once for the tests of this file. */
function registers(): Promise<Imported> {
  imported ??= importAll();
  return imported;
}

async function importAll(): Promise<Imported> {
  const world = await emptyImportWorld();
  const ended: Record<string, Ended> = {};
  for (const words of [
    ["demo"],
    ["mesh", TREE],
    ["trials", TRIALS],
    ["ror", REGISTERS],
    ["edinet", REGISTERS],
    ["sbir", REGISTERS],
  ]) {
    const done = await world.run(words);
    assert.equal(done.code, 0, done.messages);
    ended[words[0] ?? ""] = done;
  }
  return { world, ended };
}

async function organization(id: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const text = `MATCH (o:Organization {id: $id}) RETURN o.nameJa AS ja, o.nameEn AS en, o.country AS country, o.city AS city, o.rorIds AS ror,
    o.corporateNumber AS number, o.securitiesCode AS code, o.edinetCode AS edinet, toString(o.known) AS known,
    [(o)-[named:HAS_NAME]->(name:Name) WHERE named.record IS NOT NULL | name.kind + ' ' + name.text] AS names`;
  const { world } = await registers();
  return (await world.read(text, { id }))[0];
}

test("an organisation of ROR enters with its names, country, city and founding year", async () => {
  const found = await organization("organization:ror-0zzzz0355");
  assert.deepEqual(found, {
    ...{ ja: "架空機器", en: "Madeup Devices (Japan)", country: "JP", city: "Tokyo", ror: ["0zzzz0355"] },
    ...{ number: null, code: null, edinet: null, known: "1990-01-01", names: [] },
  });
});

test("an organisation that has the id already is joined, keeps its description and gets the other names", async () => {
  const found = await organization("organization:takeda");
  assert.equal(found?.ja, "武田薬品工業");
  assert.equal(found?.edinet, "E00919");
  assert.ok(Array.isArray(found?.names) && found.names.includes("RAW 架空武田別名"), String(found?.names));
  assert.equal(await organization("organization:ror-04hjbmv12"), undefined);
  assert.equal(await organization("organization:edinet-e00919"), undefined);
});

test("nothing is joined by a bare name: a hospital of the trials and of ROR stay two records", async () => {
  assert.ok(await organization("organization:bridge-invented-hospital"));
  assert.ok(await organization("organization:ror-0zzzz0452"));
});

test("a company of the trials and the one of its name in ROR that the others are part of are joined by a link, which says why", async () => {
  const { world } = await registers();
  const rows = await world.read(
    "MATCH (a)-[same:SAME_AS]->(b) WHERE a.id STARTS WITH 'organization:inventa' RETURN a.id AS a, b.id AS b, same.certainty AS certainty, same.reason AS reason",
  );
  assert.equal(rows.length, 1);
  assert.equal(rows[0]?.a, "organization:inventa-pharma");
  assert.equal(rows[0]?.b, "organization:ror-0zzzz0161");
  assert.equal(rows[0]?.certainty, "INFERRED");
  assert.match(String(rows[0]?.reason), /only company of this name/);
});

test("a renamed body of EDINET is known by both names, and by its reading", async () => {
  const found = await organization("organization:edinet-e90001");
  assert.equal(found?.code, "9998");
  assert.equal(found?.city, "港区");
  const names = Array.isArray(found?.names) ? found.names.map(String).sort() : [];
  assert.ok(names.includes("FORMER 架空薬品株式会社"), names.join());
  assert.ok(names.includes("KANA カクウセイヤクカブシキガイシャ"), names.join());
});

test("rows that do not fit are counted, with the reason and what cures it", async () => {
  const { ended } = await registers();
  assert.match(ended.ror?.table ?? "", /withdrawn +1/);
  assert.match(ended.ror?.table ?? "", /not understood +1/);
  assert.match(ended.edinet?.table ?? "", /not understood +2/);
  assert.match(ended.ror?.table ?? "", /1 of 5 have an id of an organisation that is described already/);
  assert.match(ended.ror?.messages ?? "", /organizations: 5/);
});

test("a small company of the awards is described by its latest projects, known since its first, and joined by a link", async () => {
  const { world, ended } = await registers();
  const [row] = await world.read(
    `MATCH (o:Organization {id: 'organization:sbir-inventa-pharma-inc'})-[same:SAME_AS]->(other)
     RETURN o.summaryEn AS summary, toString(o.known) AS known, other.id AS other, o:Company AS isCompany`,
  );
  assert.match(String(row?.summary), /^An invented vaccine goes on \(2012, Phase II\); An invented vaccine against/);
  assert.match(String(row?.summary), /petabit/);
  assert.deepEqual([row?.known, row?.other, row?.isCompany], ["2010-01-01", "organization:ror-0zzzz0161", true]);
  assert.match(ended.sbir?.table ?? "", /natural person +1/);
});

test("a register twice is once, and what it no longer says is taken back", async () => {
  const { world } = await registers();
  const now = await world.snapshot();
  for (const register of ["ror", "edinet", "sbir"]) assert.equal((await world.run([register, REGISTERS])).code, 0);
  assert.equal(await world.snapshot(), now);
  const folder = world.folder();
  const names = readFileSync(join(REGISTERS, "ror_names.csv"), "utf8");
  writeFileSync(join(folder, "ror_names.csv"), names.replace(/.*架空武田別名.*\n/, ""));
  writeFileSync(join(folder, "ror_relationships.csv"), "ror_id,type,related_ror_id,related_label\n");
  const done = await world.run(["ror", folder]);
  assert.equal(done.code, 0, done.messages);
  const rows = await world.read(
    "MATCH ()-[link]->() WHERE link.record STARTS WITH 'ror/' AND link.retracted < date('9999-12-31') RETURN type(link) AS type ORDER BY type",
  );
  assert.deepEqual(
    rows.map(({ type }) => type),
    ["HAS_NAME", "PART_OF"],
  );
});
