import assert from "node:assert/strict";
import { test } from "node:test";
import { cells, type Row, rows } from "./demo-files.ts";

const ids = new Set(rows.flatMap(({ row }) => row.id ?? []));

/** Columns that hold ids of other rows. `role` and `target` do so in some files only: there the cell has a colon. */
const REFERENCES =
  "organization predecessor successor part whole venture hub broader disease parent seed indication programme award deal grant territory modality asset trial need owner sources target role".split(
    " ",
  );

test("every reference points at a row of its own", () => {
  const broken = rows.flatMap(({ kind, row }) =>
    referencesOf(row)
      .filter((id) => !ids.has(id))
      .map((id) => `${kind}: ${id}`),
  );
  assert.deepEqual(broken, []);
});

test("every row names its sources and says how sure it is", () => {
  const facts = rows.filter(({ kind }) => kind !== "sources");
  const silent = facts.filter(({ row }) => cells(row, "sources").length === 0 || !row.certainty || !row.audience);
  assert.deepEqual(silent, []);
  assert.ok(facts.every(({ row }) => cells(row, "sources").every((id) => id.startsWith("source:"))));
});

test("ids are unique over all files, and no row is said twice", () => {
  const all = rows.map(({ kind, row }) => row.id ?? `${kind} ${Object.values(row).join(" ")}`);
  assert.deepEqual(repeated(all), []);
});

test("rows are sorted, so that a person finds them and a difference shows", () => {
  for (const [file, own] of Map.groupBy(rows, ({ kind, synthetic }) => `${kind} ${synthetic}`)) {
    const keys = own.map(({ row }) => Object.values(row)[0] ?? "");
    assert.deepEqual(keys, [...keys].sort(), file);
  }
});

test("what is invented says so, and stands in no other place", () => {
  for (const { kind, synthetic, row } of rows) {
    assert.equal(row.certainty === "SYNTHETIC", synthetic, `${kind} ${row.id}`);
    const name = row.title_ja ?? row.name_ja ?? row.text_ja;
    if (!synthetic || !name || kind === "seed_indications") continue;
    assert.match(name, /架空/, row.id);
    assert.match(row.title_en ?? row.name_en ?? row.text_en ?? "", /synthetic/i, row.id);
  }
});

test("no file has a column for a person", () => {
  const columns = new Set(rows.flatMap(({ row }) => Object.keys(row)));
  assert.deepEqual(
    [...columns].filter((column) => /person|inventor|investigator|researcher|contact|mail|phone/.test(column)),
    [],
  );
});

test("whoever may not see a seed or a deal may not see what hangs on it", () => {
  const hidden = new Set(rows.filter(({ row }) => row.audience !== "PUBLIC").flatMap(({ row }) => row.id ?? []));
  const leaks = rows.filter(
    ({ row }) =>
      row.audience === "PUBLIC" && REFERENCES.some((column) => cells(row, column).some((id) => hidden.has(id))),
  );
  assert.ok(hidden.size > 0);
  assert.deepEqual(leaks, []);
});

/** The ids that a row names; free text such as the target of a drug has no colon. */
function referencesOf(row: Row): string[] {
  const all = REFERENCES.flatMap((column) => cells(row, column).map((id) => ({ column, id })));
  return all.filter(({ column, id }) => id.includes(":") || !["target", "role"].includes(column)).map(({ id }) => id);
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}
