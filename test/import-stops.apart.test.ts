import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { emptyImportWorld, TREE, TRIALS } from "./imports.ts";
import { manyTrials } from "./many-trials.ts";

test("a missing file or column and a wrong encoding stop before anything is written, with what cures it", async () => {
  const world = await emptyImportWorld();
  const cases: [spoil: (folder: string) => void, message: RegExp][] = [
    [(folder) => rmSync(join(folder, "all_sponsors.csv")), /Expected the file .*all_sponsors\.csv, found none/],
    [
      (folder) => spoil(join(folder, "all_sponsors.csv"), (text) => text.replace("company_norm", "company")),
      /all_sponsors\.csv: expected the columns .*company_norm is missing.*Add or rename the column/,
    ],
    [
      (folder) =>
        spoil(join(folder, "all_studies.csv"), (text) =>
          Buffer.from(text.replace("Invented study 3", "Étude 3"), "latin1"),
        ),
      /all_studies\.csv: expected text in UTF-8, found other bytes in line 4\. Save the file as UTF-8/,
    ],
    [
      (folder) => spoil(join(folder, "all_studies.csv"), (text) => Buffer.from(`\ufeff${text}`, "utf16le")),
      /all_studies\.csv: expected text in UTF-8/,
    ],
    [(folder) => writeFileSync(join(folder, "all_studies.csv"), ""), /the file is empty/],
  ];
  for (const [ruin, message] of cases) {
    const folder = manyTrials(world.folder(), 1);
    ruin(folder);
    const run = await world.run(["trials", folder]);
    assert.equal(run.code, 1);
    assert.match(run.messages, message);
    assert.doesNotMatch(run.messages, /\n {4}at /, "no stack");
    assert.deepEqual([...(await world.read("MATCH (n) RETURN n LIMIT 1"))], [], "nothing was written");
  }
});

function spoil(path: string, change: (text: string) => string | Buffer): void {
  writeFileSync(path, change(readFileSync(path, "utf8")));
}

test("a byte order mark and line ends of another system are read as well", async () => {
  const world = await emptyImportWorld();
  const folder = manyTrials(world.folder(), 1);
  for (const file of ["all_studies.csv", "all_sponsors.csv"])
    spoil(join(folder, file), (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`);
  const run = await world.run(["trials", folder]);
  assert.match(run.table, /studies +40 +0 +0 +0/);
  assert.match(run.table, /The tree of diseases was not imported.*Run npm run import -- mesh <file>/);
});

test("a dry run checks and counts, and writes nothing", async () => {
  const world = await emptyImportWorld();
  for (const words of [["trials", TRIALS], ["mesh", TREE], ["demo"]]) {
    const run = await world.run([...words, "--dry-run"]);
    assert.equal(run.code, 0, run.messages);
    assert.match(run.table, /Dry run: nothing was written/);
    assert.deepEqual([...(await world.read("MATCH (n) RETURN n LIMIT 1"))], []);
  }
});
