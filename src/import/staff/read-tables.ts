import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import readXlsxFile from "read-excel-file/node";
import { ImportError, type Origin } from "../fault.ts";
import { readTable } from "../table-file.ts";
import { decoded } from "../text.ts";
import { REMARK, type StaffTable, TABLES } from "./tables.ts";

/** A line that somebody has filled in, by heading. */
export interface FilledLine {
  readonly table: StaffTable;
  readonly origin: Origin;
  readonly cells: Readonly<Record<string, string>>;
  /** What is wrong with a line that cannot be read. */
  readonly broken?: string;
}

/** Reads the tables of a folder or a file, in the order of TABLES. Throws an ImportError where a file cannot be read. */
export async function readTables(place: string): Promise<FilledLine[]> {
  const lines: FilledLine[] = [];
  for (const path of await filesIn(place))
    lines.push(...(extname(path).toLowerCase() === ".xlsx" ? await workbookLines(path) : await csvLines(path)));
  if (lines.length === 0)
    throw new ImportError(
      `${place}：記入された行がありません。見出しの下に記入してください（「${REMARK}」で始まる行は読みません）。`,
    );
  return TABLES.flatMap((table) => lines.filter((line) => line.table === table));
}

async function filesIn(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => {
    throw new ImportError(
      `${place}：ファイルまたはフォルダが見つかりません。npm run import -- template <フォルダ> で様式を作れます。`,
    );
  });
  if (!found.isDirectory()) return [readable(place)];
  const names = (await readdir(place)).filter((name) => /\.(xlsx|csv)$/i.test(name) && !name.startsWith("~$")).sort();
  if (names.length === 0) throw new ImportError(`${place}：.xlsx または .csv のファイルがありません。`);
  return names.map((name) => join(place, name));
}

function readable(path: string): string {
  if (/\.(xlsx|csv)$/i.test(path)) return path;
  throw new ImportError(
    `${basename(path)}：.xlsx または .csv のファイルを指定してください。.xls などはExcelで .xlsx に保存し直してください。`,
  );
}

async function workbookLines(path: string): Promise<FilledLine[]> {
  const sheets = await readXlsxFile(path).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError(
      `${basename(path)}：Excelブック(.xlsx)として読めません（${reason}）。Excelで保存し直してください。`,
    );
  });
  return sheets.flatMap(({ sheet, data }) => {
    const file = `${basename(path)} [${sheet}]`;
    const [first = [], ...rows] = data.map((row) => row.map(textOf));
    if (first.every((cell) => cell === "")) return [];
    const table = tableOf(sheet, file);
    const header = checkHeader(table, first.map(heading), file);
    return rows.flatMap((row, at) => {
      const cells = Object.fromEntries(header.map((name, place) => [name, row[place] ?? ""]));
      const origin = { file, line: at + 2, raw: row.join(",") };
      return isFilled(row) ? [{ table, origin, cells }] : [];
    });
  });
}

async function csvLines(path: string): Promise<FilledLine[]> {
  const file = basename(path);
  const table = tableOf(basename(path, extname(path)), file);
  const text = decoded(await readFile(path));
  const header = checkHeader(
    table,
    (text.split(/\r?\n/)[0] ?? "").split(",").map((cell) => heading(cell.replace(/^"|"$/g, ""))),
    file,
  );
  const lines: FilledLine[] = [];
  for await (const { origin, cells, broken } of readTable({ path, text, columns: [] })) {
    const row = Object.values(cells ?? {});
    if (cells === undefined) lines.push({ table, origin, cells: {}, broken: broken ?? "" });
    else if (isFilled(row))
      lines.push({ table, origin, cells: Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""])) });
  }
  return lines;
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** Headings are compared without width, spaces and line breaks. */
function heading(cell: string): string {
  return cell.normalize("NFKC").replace(/\s/g, "");
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== "") && !(row[0] ?? "").trim().startsWith(REMARK);
}

function tableOf(name: string, file: string): StaffTable {
  const found = TABLES.find(({ ja, key }) => name.normalize("NFC").startsWith(ja) || name === key);
  if (found) return found;
  const expected = TABLES.map(({ ja }) => ja).join("、");
  throw new ImportError(
    `${file}：どの表か分かりません。シート名またはファイル名を ${expected} のいずれかにしてください。`,
  );
}

/** Gives the headings as the table spells them. */
function checkHeader(table: StaffTable, given: readonly string[], file: string): string[] {
  const known = new Map(table.columns.map(({ ja }) => [heading(ja), ja]));
  const strange = given.filter((cell) => cell !== "" && !known.has(cell));
  const missing = table.columns
    .filter(({ ja, required }) => required && !given.includes(heading(ja)))
    .map(({ ja }) => ja);
  if (strange.length === 0 && missing.length === 0) return given.map((cell) => known.get(cell) ?? "");
  const parts = [
    ...(missing.length > 0 ? [`必須の列 ${missing.join("、")} がありません。`] : []),
    ...(strange.length > 0 ? [`列 ${strange.join("、")} は様式にありません。`] : []),
  ];
  throw new ImportError(
    `${file}：${parts.join("")}見出しは ${table.columns.map(({ ja }) => ja).join("、")} です。1行目を直してください。`,
  );
}
