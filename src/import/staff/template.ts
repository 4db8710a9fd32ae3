import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import iconv from "iconv-lite";
import writeXlsxFile from "write-excel-file/node";
import { quoted } from "../rejects.ts";
import { REMARK, type StaffColumn, type StaffTable, TABLES } from "./tables.ts";

export const WORKBOOK = "記入用.xlsx";
/** The folders of the CSV files, by encoding. */
export const ENCODINGS = { "csv-utf8": "utf8", "csv-cp932": "cp932" } as const;

/** Writes the workbook and the CSV files to fill in; gives their paths. What is there already is kept: it may be filled in. */
export async function writeTemplates(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const workbook = join(folder, WORKBOOK);
  await writeFile(workbook, await workbookOf(TABLES), { flag: "wx" });
  const written = [workbook];
  for (const [name, encoding] of Object.entries(ENCODINGS)) {
    await mkdir(join(folder, name), { recursive: true });
    for (const table of TABLES) {
      const path = join(folder, name, `${table.ja}.csv`);
      // Spreadsheet programs take a file for UTF-8 only when it begins with the byte order mark.
      const bytes = iconv.encode(csvOf(table), encoding, { addBOM: encoding === "utf8" });
      await writeFile(path, bytes, { flag: "wx" });
      written.push(path);
    }
  }
  return written;
}

/** The lines that explain a table: its headings, how to fill in, and an example. */
function linesOf({ columns }: StaffTable): string[][] {
  const remark = (cell: (column: StaffColumn) => string, sign: string) =>
    columns.map((column, at) => (at === 0 ? `${sign}${cell(column)}` : cell(column)));
  return [
    columns.map(({ ja }) => ja),
    remark(({ hint, list }) => (list ? `${hint}。複数は「、」で区切る` : hint), REMARK),
    remark(({ example }) => example, `${REMARK}例 `),
  ];
}

function csvOf(table: StaffTable): string {
  return linesOf(table)
    .map((line) => `${line.map(quoted).join(",")}\r\n`)
    .join("");
}

const HEADING = { fontWeight: "bold", backgroundColor: "#DDEBF7", wrap: true } as const;
const NOTE = { textColor: "#808080", wrap: true } as const;

async function workbookOf(tables: readonly StaffTable[]): Promise<Buffer> {
  const sheets = tables.map((table) => {
    const [headings = [], hints = [], example = []] = linesOf(table);
    const required = new Set(table.columns.filter((column) => column.required).map(({ ja }) => ja));
    return {
      sheet: table.ja,
      data: [
        headings.map((value) => ({ value, ...HEADING, backgroundColor: required.has(value) ? "#FCE4D6" : "#DDEBF7" })),
        hints.map((value) => ({ value, ...NOTE })),
        example.map((value) => ({ value, ...NOTE })),
      ],
      columns: table.columns.map(({ ja }) => ({ width: Math.max(12, ja.length * 2 + 4) })),
      stickyRowsCount: 1,
    };
  });
  return writeXlsxFile(sheets).toBuffer();
}
