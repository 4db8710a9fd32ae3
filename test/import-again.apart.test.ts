import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { copyOfData, emptyImportWorld, type ImportWorld, TREE } from "./imports.ts";
import { manyTrials } from "./many-trials.ts";

test("an import that was killed halfway and run again equals one that was not disturbed, and a further run writes nothing", async () => {
  const world = await emptyImportWorld();
  const trials = manyTrials(world.folder(), 15);
  await world.run(["mesh", TREE]);
  const whole = await world.run(["trials", trials]);
  assert.equal(whole.code, 0, whole.messages);
  assert.match(whole.table, /studies +600 +0 +0 +0/);
  const undisturbed = await world.snapshot();

  await world.wipe();
  await world.run(["mesh", TREE]);
  const killed = await world.run(["trials", trials], { killAt: /studies: 500 of/ });
  assert.equal(killed.code, null, "it was killed");
  assert.notEqual(await world.snapshot(), undisturbed);
  const completed = await world.run(["trials", trials]);
  assert.equal(completed.code, 0, completed.messages);
  assert.equal(await world.snapshot(), undisturbed);

  const again = await world.run(["trials", trials]);
  assert.match(again.table, /all +0 +/);
  assert.match(again.table, /derived links and results: 0 written/);
  assert.equal(await world.snapshot(), undisturbed);
});

/** Imports one study, then its correction: another condition, one company less. */
async function correctOneStudy(world: ImportWorld): Promise<string> {
  const folder = manyTrials(world.folder(), 1);
  await world.run(["mesh", TREE]);
  await world.run(["trials", folder]);
  const studies = join(folder, "all_studies.csv");
  const sponsors = join(folder, "all_sponsors.csv");
  spoil(studies, (text) => text.replace(/^(NCT90000001,.*?),Breast Cancer,/m, "$1,Solid Tumors,"));
  spoil(sponsors, (text) => text.replace(/^NCT90000001,collaborator,.*Inventa Japan.*\n/m, ""));
  return (await world.run(["trials", folder])).table;
}

test("a corrected study takes back what it no longer states and says the new, without doubles", async () => {
  const world = await emptyImportWorld();
  assert.match(await correctOneStudy(world), /studies +1 +39 +0 +4/);
  const aims = await world.read(
    `MATCH (:SeedIndication {id: 'seed-indication:nct90000001'})-[aim:FOR]->(disease)
     RETURN [disease.nameEn, aim.retracted = date('9999-12-31')] AS believed ORDER BY disease.nameEn`,
  );
  assert.deepEqual(
    aims.map((row) => row.believed),
    [
      ["Breast Neoplasms", false],
      ["Neoplasms", true],
    ],
  );
  const derived = await world.read(
    `MATCH (:Seed {id: 'seed:nct90000001'})-[aim:AIMED_AT]->(disease)
     WHERE aim.retracted = date('9999-12-31') RETURN disease.nameEn AS aim`,
  );
  assert.deepEqual(
    derived.map((row) => row.aim),
    ["Neoplasms"],
    "the derived link to the former disease is taken back too",
  );
  const deals = await world.read(
    `MATCH (deal:Deal)-[about:ABOUT]->(:Seed {id: 'seed:nct90000001'})
     WHERE about.retracted = date('9999-12-31') RETURN deal.id AS id`,
  );
  assert.equal(deals.map((row) => row.id).join(), "deal:nct90000001-inventa-pharma");
});

test("the demo world twice is once", async () => {
  const world = await emptyImportWorld();
  const data = copyOfData(world.folder());
  const first = await world.run(["demo", data]);
  assert.equal(first.code, 0, first.messages);
  const once = await world.snapshot();
  const second = await world.run(["demo", data]);
  assert.match(second.table, /all +0 +[\d,]+ +0 +0/);
  assert.match(second.table, /derived links and results: 0 written/);
  assert.equal(await world.snapshot(), once);
});

test("a changed row of a data file corrects, a removed one is taken back, and one that returns is believed again", async () => {
  const world = await emptyImportWorld();
  const data = copyOfData(world.folder());
  rmSync(join(data, "synthetic"), { recursive: true });
  await world.run(["demo", data]);
  const path = join(data, "spin_outs.csv");
  const [header = "", first = "", removed = "", ...rest] = readFileSync(path, "utf8").trimEnd().split("\n");
  const corrected = withCell(header, first, { since: "1999-04" });
  writeFileSync(path, [header, corrected, ...rest].join("\n"));
  assert.match((await world.run(["demo", data])).table, /spin_outs +1 +\d+ +0 +2/);
  const links = await world.read(
    `MATCH (:Organization {id: $venture})-[link:SPUN_OUT_OF]->()
     RETURN link.retracted = date('9999-12-31') AS believed, link.since AS since ORDER BY believed`,
    { venture: first.split(",")[0] },
  );
  assert.deepEqual(
    links.map((row) => row.believed),
    [false, true],
  );
  assert.equal(links[1]?.since, "1999-04");
  writeFileSync(path, [header, first, removed, ...rest].join("\n"));
  await world.run(["demo", data]);
  const believed = "MATCH ()-[l:SPUN_OUT_OF]->() WHERE l.retracted = date('9999-12-31') RETURN count(l) AS count";
  assert.equal((await world.read(believed))[0]?.count, rest.length + 2);
});

function withCell(header: string, line: string, change: Readonly<Record<string, string>>): string {
  const cells = line.split(",");
  return header
    .split(",")
    .map((column, index) => change[column] ?? cells[index])
    .join(",");
}

function spoil(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, "utf8")));
}
