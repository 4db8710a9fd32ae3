import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { EARLIEST, LATEST, parsePartialDate } from "../src/dates.ts";
import { CROSSWALK } from "../src/import/crosswalk.ts";

/** A row of a data file, its cells by column. */
export type Row = Readonly<Record<string, string>>;

/** A row with the file it stands in. */
export interface Placed {
  /** The name of the file without ending. */
  readonly kind: string;
  readonly synthetic: boolean;
  readonly row: Row;
}

/** The folder of the demo world. */
export const DATA = fileURLToPath(new URL("../data/", import.meta.url));
/** The folder of its invented layer. */
export const SYNTHETIC = join(DATA, "synthetic");

/** Every row of the demo world, both layers. */
export const rows: readonly Placed[] = [...readFolder(DATA, false), ...readFolder(SYNTHETIC, true)];

/** The names of the data files in a folder, sorted; the crosswalk is no record of the world, but joins records of registers. */
export function csvFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".csv") && name !== CROSSWALK)
    .sort();
}

/** The values of a cell that may hold several; none when it is empty. */
export function cells(row: Row, column: string): string[] {
  return (row[column] ?? "").split("|").filter((cell) => cell !== "");
}

/** From which day, and until before which day, a row holds. */
export function period(row: Row): { from: string; to: string } {
  const from = row.since ? parsePartialDate(row.since).from : EARLIEST;
  return { from, to: row.until ? parsePartialDate(row.until).to : LATEST };
}

/** The rows of a file that share the value of a column. */
export function grouped(kind: string, column: string): readonly (readonly Row[])[] {
  const own = rows.filter((each) => each.kind === kind).map(({ row }) => row);
  return [...Map.groupBy(own, (row) => row[column] ?? "").values()];
}

/** The pairs among the rows that hold at the same time. */
export function overlapping(list: readonly Row[]): [Row, Row][] {
  const pairs = list.flatMap((one, index) => list.slice(index + 1).map((other): [Row, Row] => [one, other]));
  return pairs.filter(([one, other]) => period(one).from < period(other).to && period(other).from < period(one).to);
}

function readFolder(folder: string, synthetic: boolean): Placed[] {
  return csvFiles(folder).flatMap((name) => {
    const own: Row[] = parse(readFileSync(join(folder, name), "utf8"), { columns: true });
    return own.map((row) => ({ kind: name.replace(".csv", ""), synthetic, row }));
  });
}
