import { join } from "node:path";
import type { Fault } from "../fault.ts";
import { readTable, type TableFormat, type TableRow } from "../table-file.ts";
import { isRorId } from "./check-digits.ts";
import type { Registered, RegisteredName } from "./registered.ts";

/** The names of the organisations of ROR, the rows of one organisation together. */
export function namesTable(folder: string): TableFormat {
  const columns = ["ror_id", "name", "name_type", "lang", "country", "types", "status", "established", "city"];
  return { path: join(folder, "ror_names.csv"), columns };
}

/** Who belongs to whom and goes on as whom. */
export function relationshipsTable(folder: string): TableFormat {
  return { path: join(folder, "ror_relationships.csv"), columns: ["ror_id", "type", "related_ror_id"] };
}

/** A row that does not enter, and why. */
export interface Refused {
  readonly line: TableRow;
  readonly faults: readonly Fault[];
}

type Cells = Readonly<Record<string, string>>;

/** Reads the organisations one after the other; rows that cannot enter are told to `refuse`. */
export async function* readRor(folder: string, refuse: (refused: Refused) => void): AsyncGenerator<Registered> {
  let rows: Cells[] = [];
  for await (const line of readTable(namesTable(folder))) {
    const faults = faultsOf(line);
    if (!line.cells || faults.length > 0) {
      refuse({ line, faults });
      continue;
    }
    if (rows[0] && rows[0].ror_id !== line.cells.ror_id) {
      yield organization(rows);
      rows = [];
    }
    rows.push(line.cells);
  }
  if (rows.length > 0) yield organization(rows);
}

/** The id without the address around it. */
export function rorKey(address: string): string {
  return address.replace(/^https:\/\/ror\.org\//, "");
}

function faultsOf({ cells, broken }: TableRow): Fault[] {
  if (!cells) {
    const expected = "nine cells, quotes closed";
    return [{ reason: "broken line", column: "", given: broken ?? "", expected, cure: "Mend the line." }];
  }
  const { ror_id: id = "", name = "", status = "" } = cells;
  if (!isRorId(rorKey(id))) {
    const cure = "Copy the id anew: its last two digits do not fit the others.";
    return [{ reason: "not understood", column: "ror_id", given: id, expected: "an id of ROR", cure }];
  }
  if (name.trim() === "")
    return [{ reason: "missing value", column: "name", given: "", expected: "a name", cure: "Give the name." }];
  if (status === "withdrawn") {
    const cure = "Nothing to do: ROR has taken the record back; use the one that stands for it.";
    return [{ reason: "withdrawn", column: "status", given: id, expected: "active or inactive", cure }];
  }
  return [];
}

function organization(rows: readonly Cells[]): Registered {
  const [first = {}] = rows;
  const types = (row: Cells): readonly string[] => (row.name_type ?? "").split("+");
  const label = (language: string) =>
    rows.find((row) => row.lang === language && types(row).includes("label"))?.name ?? undefined;
  const display = rows.find((row) => types(row).includes("ror_display"))?.name;
  const key = rorKey(first.ror_id ?? "");
  return {
    key,
    nameJa: label("ja"),
    nameEn: label("en") ?? display ?? first.name,
    names: rows.map(nameOf),
    country: first.country || undefined,
    city: first.city || undefined,
    rorIds: [key],
    corporateNumber: undefined,
    securitiesCode: undefined,
    edinetCode: undefined,
    founded: /^\d{4}$/.test(first.established ?? "") ? `${first.established}-01-01` : undefined,
    roles: (first.types ?? "").split("|").flatMap((type) => ROLES[type] ?? []),
  };
}

function nameOf(row: Cells): RegisteredName {
  const isShort = row.name_type?.split("+").includes("acronym") ?? false;
  return { text: row.name ?? "", language: row.lang || undefined, kind: isShort ? "ABBREV" : "RAW" };
}

/** What types of ROR are in our words; the others say too little. */
const ROLES: Readonly<Record<string, string>> = {
  company: "COMPANY",
  education: "INSTITUTION",
  facility: "INSTITUTION",
  healthcare: "HOSPITAL",
  funder: "FUNDER",
};
