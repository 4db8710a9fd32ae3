import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quoted } from "../../../src/import/rejects.ts";
import { readTable } from "../../../src/import/table-file.ts";

/** A name that was taken out of a register before it was imported, and whom it means; nobody when the whole record was taken out. */
export interface HeldOut {
  readonly name: string;
  readonly id: string | null;
  /** What kind of name it is, for the table. */
  readonly kind: string;
}

type Cells = Readonly<Record<string, string>>;

/** A number from 0 to 99 that is the same for the same text in every run. */
function lot(text: string): number {
  return createHash("sha256").update(text).digest().readUInt16BE() % 100;
}

/**
 * Copies the registers into a folder of their own, without one further name of six in a hundred organisations of ROR, without every
 * fiftieth organisation, and without what EDINET called a body in 2020. Gives the folder and what was held out.
 */
export async function holdOut(folder: string): Promise<{ folder: string; heldOut: HeldOut[] }> {
  const copy = mkdtempSync(join(tmpdir(), "hashi-aliases-"));
  const ror = await holdOutRor(folder, copy);
  const edinet = await holdOutEdinet(folder, copy);
  writeFileSync(join(copy, "ror_relationships.csv"), "ror_id,type,related_ror_id\n");
  return { folder: copy, heldOut: [...ror, ...edinet] };
}

async function rowsOf(path: string): Promise<Cells[]> {
  const rows: Cells[] = [];
  for await (const { cells } of readTable({ path, columns: [] })) if (cells) rows.push(cells);
  return rows;
}

async function holdOutRor(folder: string, copy: string): Promise<HeldOut[]> {
  const rows = (await rowsOf(join(folder, "ror_names.csv"))).filter(({ status }) => status !== "withdrawn");
  const heldOut: HeldOut[] = [];
  const kept: Cells[] = [];
  for (const [id = "", own] of Map.groupBy(rows, ({ ror_id }) => ror_id)) {
    const key = id.replace("https://ror.org/", "");
    const draw = lot(key);
    const names = own.filter(({ name_type }) => !name_type?.includes("acronym"));
    const further = names.filter(({ name_type }) => !name_type?.includes("ror_display"));
    const chosen = further[lot(`${key} name`) % Math.max(further.length, 1)];
    const isGone = draw === 10 || draw === 11;
    if (isGone) for (const row of names.slice(0, 1)) heldOut.push(heldOutOf(row, null, "unknown body"));
    else if (draw < 6 && chosen) heldOut.push(heldOutOf(chosen, `organization:ror-${key}`, kindOf(chosen)));
    if (!isGone) kept.push(...own.filter((row) => draw >= 6 || row !== chosen));
  }
  write(join(copy, "ror_names.csv"), kept);
  return heldOut;
}

function heldOutOf({ name = "" }: Cells, id: string | null, kind: string): HeldOut {
  return { name, id, kind: id === null ? kind : `ROR ${kind}` };
}

function kindOf({ name = "", name_type = "" }: Cells): string {
  const script = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]*$/u.test(name) ? "Latin" : "other script";
  return `${name_type.includes("alias") ? "alias" : "label"}, ${script}`;
}

async function holdOutEdinet(folder: string, copy: string): Promise<HeldOut[]> {
  const rows = await rowsOf(join(folder, "edinet_companies.csv"));
  const heldOut: HeldOut[] = [];
  const kept = rows.map((row) => {
    const id = `organization:edinet-${row.edinet_code?.toLowerCase()}`;
    for (const part of ["ja", "en", "kana"]) {
      const [now, before] = [row[`name_${part}_2025`] ?? "", row[`name_${part}_2020`] ?? ""];
      const kind = `EDINET ${row.renamed === "1" ? "former name" : "spelling of 2020"}, ${part}`;
      if (now && before && now !== before) heldOut.push({ name: before, id, kind });
    }
    return row.name_ja_2025 ? { ...row, name_ja_2020: "", name_en_2020: "", name_kana_2020: "", renamed: "" } : row;
  });
  write(join(copy, "edinet_companies.csv"), kept);
  return heldOut;
}

function write(path: string, rows: readonly Cells[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? "")).join(","));
  writeFileSync(path, `${[columns.join(","), ...lines].join("\n")}\n`);
}
