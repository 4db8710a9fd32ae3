import assert from "node:assert/strict";
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { copyOfData, emptyImportWorld, type ImportWorld, TREE } from "./imports.ts";
import { manyTrials } from "./many-trials.ts";

const FAULTY = [
  [
    "NCT90000001,2010-01-01,X,OTHER,Breast Cancer,Drug,,Phase 1,Title,,,,,,,start_date",
    "study_id",
    "Line 2 has this study already",
  ],
  ["NCT123,2010-01-01,X,OTHER,Breast Cancer,Drug,,Phase 1,Title,,,,,,,start_date", "study_id", "it has eight digits"],
  [",2010-01-01,X,OTHER,Breast Cancer,Drug,,Phase 1,Title,,,,,,,start_date", "study_id", "Fill in study_id"],
  [
    "NCT91000001,2010-02-30,X,OTHER,Breast Cancer,Drug,,Phase 1,Title,,,,,,,start_date",
    "start_date",
    "Write the value in this form",
  ],
  ["NCT91000002,,X,OTHER,Breast Cancer,Drug,,Phase 1,Title,,,,,,,start_date", "start_date", "Fill in start_date"],
  [
    "NCT91000003,2010-01-01,X,ACADEMIA,Breast Cancer,Drug,,Phase 1,Title,,,,,,,start_date",
    "lead_class",
    "Write one of these codes",
  ],
  [
    "NCT91000004,2010-01-01,X,OTHER,Breast Cancer,Drug,,Phase 9,Title,,,,,,,start_date",
    "phase",
    "Write one of these codes",
  ],
  [
    "NCT91000005,2010-01-01,X,OTHER,Breast Cancer,Pills,,Phase 1,Title,,,,,,,start_date",
    "intervention_types",
    "Write one of these codes",
  ],
  ["NCT91000006,2010-01-01,X,OTHER,Breast Cancer,Drug,,Phase 1,,,,,,,,start_date", "title", "Fill in title"],
  ["NCT91000007,2010-01-01,X,OTHER,Breast Cancer", "", "double quotes"],
  ['NCT91000008,2010-01-01,X,OTHER,"Breast Cancer,Drug,,Phase 1,Title,,,,,,,start_date', "", "double quotes"],
] as const;

/** The invented studies with one faulty line behind each of the first ones; gives the folder and all lines. */
function withFaults(world: ImportWorld): { folder: string; lines: string[] } {
  const folder = manyTrials(world.folder(), 1);
  const path = join(folder, "all_studies.csv");
  const [header = "", ...good] = readFileSync(path, "utf8").trimEnd().split("\n");
  const mixed = good.flatMap((line, index) => [line, ...FAULTY.slice(index, index + 1).map(([text]) => text)]);
  const lines = [header, ...mixed];
  writeFileSync(path, lines.join("\n"));
  appendFileSync(join(folder, "all_sponsors.csv"), "NCT99999999,lead,OTHER,Nobody's Institute,nobodys institute,\n");
  return { folder, lines };
}

test("eleven different faults in a file are each named with line and cure, and all good rows are in", async () => {
  const world = await emptyImportWorld();
  const { folder, lines } = withFaults(world);
  await world.run(["mesh", TREE]);
  const rejects = join(folder, "rejects.csv");
  const run = await world.run(["trials", folder, "--rejects", rejects]);
  assert.equal(run.code, 0, run.messages);
  const [trials] = await world.read("MATCH (trial:Trial) RETURN count(trial) AS count");
  assert.equal(trials?.count, 40);
  assert.match(run.table, /12 rows were skipped/);
  assert.match(run.table, /broken line +2/);
  assert.match(run.table, /unknown reference +1/);
  const kept: Record<string, string>[] = parse(readFileSync(rejects, "utf8"), { columns: true });
  for (const [text, column, cure] of FAULTY) {
    const line = String(lines.indexOf(text) + 1);
    const found = kept.find((row) => row.file === "all_studies.csv" && row.line === line);
    assert.ok(found, `line ${line} is kept`);
    assert.deepEqual([found.column, found.row], [column, text]);
    assert.ok(found.cure?.includes(cure), `${found.cure} says ${cure}`);
  }
});

test("rows of data files without source, certainty or a day, with unknown references or in the wrong layer, do not enter", async () => {
  const world = await emptyImportWorld();
  const data = copyOfData(world.folder());
  rmSync(join(data, "synthetic"), { recursive: true, force: true });
  const rows = [
    ["organization:bad-1,悪い,,,JP,,,,,,,,,VERIFIED", "no source"],
    ["organization:bad-2,悪い,,,JP,,,,,,,,source:report,", "no certainty"],
    ["organization:bad-3,悪い,,,JP,,,,,,2019,,source:no-such,VERIFIED", "unknown reference"],
    ["organization:bad-4,悪い,,,JP,,,,,,,,source:report,SYNTHETIC", "wrong layer"],
    ["organization:bad-5,悪い,,,JP,,,,,,never,,source:report,VERIFIED", "not understood"],
    ["organization:bad-6,悪い,,,JP,,,,,,,SECRET,source:report,VERIFIED", "not in the vocabulary"],
  ] as const;
  const path = join(data, "organizations.csv");
  const header = readFileSync(path, "utf8").split("\n")[0];
  assert.equal(
    header,
    "id,name_ja,name_en,legal_form,country,prefecture,city,corporate_number,ror_ids,securities_code,known,audience,sources,certainty",
  );
  appendFileSync(path, `${rows.map(([row]) => row).join("\n")}\n`);
  const rejects = join(data, "..", "rejects.csv");
  const run = await world.run(["demo", data, "--rejects", rejects]);
  assert.equal(run.code, 0, run.messages);
  const kept: Record<string, string>[] = parse(readFileSync(rejects, "utf8"), { columns: true });
  assert.deepEqual(
    kept.map((row) => [row.row, row.reason]).sort(),
    rows.map((row) => [...row]),
  );
  const [bad] = await world.read(
    "MATCH (o:Organization) WHERE o.id STARTS WITH 'organization:bad' RETURN count(o) AS count",
  );
  assert.equal(bad?.count, 0);
});

test("what cannot be does not enter: an end before the beginning, a record that follows itself, a score of nine", async () => {
  const world = await emptyImportWorld();
  const data = copyOfData(world.folder());
  rmSync(join(data, "synthetic"), { recursive: true, force: true });
  const rows = [
    ["successions", "organization:gc,organization:gc,RENAME,2020,,,PUBLIC,source:report,REPORTED", "successor"],
    ["supports", "hub:tsukuba,seed:b15-12,false,B,2020,2010,,PUBLIC,source:report,REPORTED", "until"],
    ["readiness_scores", "assessment:none,dimension:IP,9,,,,PUBLIC,source:report,REPORTED", "score"],
  ] as const;
  for (const [file, row] of rows) appendFileSync(join(data, `${file}.csv`), `${row}\n`);
  const rejects = join(data, "..", "rejects.csv");
  const run = await world.run(["demo", data, "--rejects", rejects]);
  assert.equal(run.code, 0, run.messages);
  const kept: Record<string, string>[] = parse(readFileSync(rejects, "utf8"), { columns: true });
  assert.deepEqual(
    kept.map((row) => [row.row, row.reason, row.column]).sort(),
    rows.map(([, row, column]) => [row, "impossible", column]).sort(),
  );
  const [self] = await world.read("MATCH (o)-[link:SUCCEEDED_BY]->(o) RETURN count(link) AS count");
  assert.equal(self?.count, 0);
});
