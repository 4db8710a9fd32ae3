import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { parsePartialDate } from "../src/dates.ts";
import { csvFiles, grouped, overlapping, period, type Row, rows, SYNTHETIC } from "./demo-files.ts";

const DATES = ["since", "until", "known", "published", "retrieved", "created", "started", "signed_on", "ended_on"];

test("every date is one the import understands, and nothing ends before it begins", () => {
  for (const { kind, row } of rows) {
    for (const column of DATES) if (row[column]) assert.ok(parsePartialDate(row[column]).from, `${kind} ${column}`);
    const { from, to } = period(row);
    assert.ok(from < to, `${kind}: ${row.since} … ${row.until}`);
  }
});

test("an indication and an asset are in one phase at a time", () => {
  for (const [kind, owner] of [["indication_phases", "indication"] as const, ["asset_phases", "asset"] as const]) {
    for (const stays of grouped(kind, owner)) assert.deepEqual(overlapping(stays), []);
  }
});

test("no two exclusive rights on a seed cover the same country at the same time", () => {
  const exclusive = (row: Row) => row.exclusivity === "EXCLUSIVE";
  for (const grants of grouped("grants", "seed")) {
    const pairs = overlapping(grants.filter(exclusive));
    assert.deepEqual(
      pairs.filter(([one, other]) => shareTerritory(one, other)),
      [],
    );
  }
});

test("the invented layer has the size and the secrets its description promises", () => {
  const of = (kind: string) => rows.filter((each) => each.synthetic && each.kind === kind).map(({ row }) => row);
  const open = of("seeds").filter((row) => !row.id?.includes("-dealt-"));
  assert.deepEqual([open.length, of("needs").length, of("deals").length], [120, 40, 60]);
  const hidden = (list: readonly Row[]) => list.filter((row) => row.audience !== "PUBLIC").length;
  assert.deepEqual([hidden(open), hidden(of("needs")), hidden(of("deals"))], [12, 4, 6]);
  const drugs = open.filter((row) => /DRUG|VACCINE/.test(row.product_classes ?? ""));
  assert.equal(drugs.length, 60);
  const granted = new Set(of("grants").map((row) => row.seed));
  assert.ok(open.every((row) => !granted.has(row.id)));
});

test("the generator writes the invented layer again, byte for byte", () => {
  const folder = mkdtempSync(join(tmpdir(), "hashi-synthetic-"));
  try {
    execFileSync(process.execPath, [join(SYNTHETIC, "generate.ts"), folder]);
    const written = csvFiles(folder);
    assert.deepEqual(written, csvFiles(SYNTHETIC));
    for (const name of [...written, "truths.json"])
      assert.equal(readFileSync(join(folder, name), "utf8"), readFileSync(join(SYNTHETIC, name), "utf8"), name);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Whether both name a country in common, or one the world and the other a country that is not taken out of it. */
function shareTerritory(one: Row, other: Row): boolean {
  const [of, out] = [false, true].map((except) => (grant: Row) => territories(grant, except));
  const meets = (left: Row, right: Row) =>
    of?.(left).some(
      (place) =>
        of(right).includes(place) ||
        (place === "territory:WORLD" && of(right).some((each) => !out?.(left).includes(each))),
    ) ?? false;
  return meets(one, other) || meets(other, one);
}

function territories(grant: Row, except: boolean): string[] {
  const own = rows.filter(({ kind, row }) => kind === "grant_territories" && row.grant === grant.id);
  return own.filter(({ row }) => row.except === String(except)).flatMap(({ row }) => row.territory ?? []);
}
