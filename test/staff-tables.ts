import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import iconv from "iconv-lite";
import writeXlsxFile from "write-excel-file/node";
import type { Graph } from "../src/graph.ts";
import type { SourceName } from "../src/import/command.ts";
import { Rejects } from "../src/import/rejects.ts";
import { report } from "../src/import/report.ts";
import { runSource } from "../src/import/source.ts";
import { TABLES } from "../src/import/staff/tables.ts";

/** A folder that is removed at the end. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "hashi-staff-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A line by heading. */
export type Filled = Readonly<Record<string, string>>;

function rowsOf(name: string, lines: readonly Filled[]): string[][] {
  const headings = TABLES.find(({ ja }) => ja === name)?.columns.map(({ ja }) => ja) ?? [];
  return [headings, ...lines.map((line) => headings.map((heading) => line[heading] ?? ""))];
}

/** Writes a table as a CSV file in CP932, as a Japanese spreadsheet program saves it. */
export function writeCsv(folder: string, name: string, lines: readonly Filled[]): string {
  const path = join(folder, `${name}.csv`);
  const text = rowsOf(name, lines).map((row) => `${row.join(",")}\r\n`);
  writeFileSync(path, iconv.encode(text.join(""), "cp932"));
  return path;
}

/** Writes a table as a sheet of a workbook. */
export async function writeWorkbook(folder: string, name: string, lines: readonly Filled[]): Promise<string> {
  const path = join(folder, "記入済み.xlsx");
  await writeXlsxFile([{ sheet: name, data: rowsOf(name, lines) }]).toFile(path);
  return path;
}

/** Runs an import as the command does; gives the text for people. */
export async function runImport(graph: Graph, source: SourceName, place: string, dryRun = false): Promise<string> {
  const rejects = new Rejects(join(scratch, `rejects-${Math.random()}.csv`));
  const command = { source, places: [place], dryRun, rejects: rejects.path, ontology: undefined };
  const outcome = await runSource(command, { graph, rejects, progress: () => {} });
  await rejects.close();
  return report(command, outcome, rejects);
}

const scratch = scratchFolder();

/** What every line tells of itself. */
export const TOLD: Filled = { 情報源: "拠点シーズ台帳2026", 判明日: "2026/11/2", 公開範囲: "公開" };
/** A seed of the tests. */
export const SEED: Filled = {
  ...TOLD,
  管理番号: "T-001",
  シーズ名: "培養角膜上皮シート",
  製品区分: "再生医療等製品",
  モダリティ: "上皮・表皮・角膜細胞",
  対象疾患: "角膜上皮幹細胞疲弊症",
  開発段階: "非臨床",
  権利者: "大阪大学",
  知的財産: "３",
};
