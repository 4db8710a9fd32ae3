import { randomBytes } from "node:crypto";
import type { Graph } from "../../graph.ts";
import type { Asking } from "../../meanings.ts";
import { today } from "../../today.ts";
import type { Fault } from "../fault.ts";
import { KINDS } from "../kinds/kinds.ts";
import { prepare } from "../prepare.ts";
import type { Rejects } from "../rejects.ts";
import { Tally } from "../tally.ts";
import { entered, recordOf, withoutDoubles } from "./batches.ts";
import type { KindRow } from "./line-reader.ts";
import { readLine, type SaidLine } from "./read-line.ts";
import { type FilledLine, readTables } from "./read-tables.ts";
import { rowsOf } from "./rows-of.ts";
import { seedId } from "./seed-rows.ts";
import { type Row, send } from "./send.ts";
import { type UnderstoodLine, understand } from "./understand.ts";

/** A folder or file that staff have filled in, and where it goes. */
export interface StaffImport {
  readonly place: string;
  readonly graph: Graph;
  readonly dryRun: boolean;
  readonly rejects: Rejects;
  readonly asking: Asking;
  /** Called before anything is written. */
  readonly beforeWriting: () => Promise<void>;
}

/** What came of it. */
export interface StaffOutcome {
  readonly tally: Tally;
  /** The batch that was written; undefined when nothing new was. */
  readonly batch: string | undefined;
  /** What is wrong with lines, a sentence each. */
  readonly messages: readonly string[];
  /** The seeds that are written, each with its number in the register and its id. */
  readonly seeds: readonly string[];
}

/** A line that could be read, as rows of records. */
interface GoodLine {
  readonly line: FilledLine;
  readonly rows: readonly Row[];
}

/** Reads the tables line by line; a line enters whole or not at all. */
export async function importStaff(request: StaffImport): Promise<StaffOutcome> {
  const batch = `${today().iso}-${randomBytes(3).toString("hex")}`;
  const lines = await understand((await readTables(request.place)).map(readLine), request.asking);
  const noting: Noting = { request, messages: [], tally: new Tally() };
  const good = lines.flatMap((each) => goodLine(each, batch, noting));
  const { fresh, unchanged, taken } = await entered(request.graph, onceEach(good, noting));
  for (const { line, faults } of taken) reject(line.line, faults, noting);
  for (const { line } of unchanged) noting.tally.of(line.table.ja).unchanged += 1;
  for (const { line } of fresh) noting.tally.of(line.table.ja).written += 1;
  const { tally, messages } = noting;
  const seeds = fresh.flatMap(({ line }) => (line.table.key === "seeds" ? [seedOf(line)] : []));
  if (request.dryRun || fresh.length === 0) return { tally, batch: undefined, messages, seeds };
  await request.beforeWriting();
  const rows = fresh.flatMap((each) => each.rows);
  await send(request.graph, rows, batch);
  return { tally, batch, messages, seeds };
}

/** Each record by one line: what repeats another counts as unchanged, what contradicts one is refused. */
function onceEach(lines: readonly GoodLine[], noting: Noting): GoodLine[] {
  const { good, repeated, doubled } = withoutDoubles(lines, ({ line }) => placeOf(line));
  for (const { line, faults } of doubled) reject(line.line, faults, noting);
  for (const { line } of repeated) noting.tally.of(line.table.ja).unchanged += 1;
  return good;
}

function seedOf({ cells }: FilledLine): string {
  const number = cells.管理番号 ?? "";
  return `  ${number}  ${seedId(number)}`;
}

function placeOf({ origin }: FilledLine): string {
  return `${origin.file} ${origin.line}行目`;
}

/** What is noted of lines on the way. */
interface Noting {
  readonly request: StaffImport;
  readonly messages: string[];
  readonly tally: Tally;
}

function goodLine({ said, ids, faults }: UnderstoodLine, batch: string, noting: Noting): GoodLine[] {
  const rows = faults.length > 0 ? [] : rowsOf({ said, ids }).map((row) => preparedOf(row, said, batch));
  const wrong = onceEachFault([...faults, ...rows.flatMap((each) => each.faults)]);
  if (wrong.length === 0) return [{ line: said.line, rows: rows.flatMap(({ row }) => row ?? []) }];
  reject(said.line, wrong, noting);
  return [];
}

/** A line that becomes several records is told once what is wrong with all of them. */
function onceEachFault(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.column} ${fault.given} ${fault.expected}`, fault])).values()];
}

function preparedOf(
  [name, cells]: KindRow,
  { line }: SaidLine,
  batch: string,
): { row?: Row; faults: readonly Fault[] } {
  const kind = KINDS.find((each) => each.name === name);
  if (!kind) throw new Error(`There is no kind ${name}.`);
  const setting = { synthetic: false, published: new Map<string, string>(), record: recordOf(batch, line.table.ja) };
  const row = prepare(kind, { origin: line.origin, cells }, setting);
  if ("parameters" in row) return { row: { kind, row }, faults: [] };
  return { faults: row.map(inJapanese) };
}

/** What the rules of the data expect, by the column that breaks them. */
const EXPECTED: Readonly<Record<string, string>> = {
  until: "開始日より後の終了日",
  organization: "異なる二つの組織",
  audience: "公開範囲",
};

/** What staff call a column of the data files. */
const HEADINGS: Readonly<Record<string, string>> = {
  until: "終了日・有効期限",
  organization: "機関",
  audience: "公開範囲",
};

function inJapanese(fault: Fault): Fault {
  const column = HEADINGS[fault.column] ?? fault.column;
  return { ...fault, column, expected: EXPECTED[fault.column] ?? fault.expected, cure: "記入内容を直してください。" };
}

function reject(line: FilledLine, faults: readonly Fault[], { request, tally, messages }: Noting): void {
  request.rejects.add(line.origin, faults);
  tally.of(line.table.ja).skipped += 1;
  for (const { column, given, expected, cure } of faults) {
    const place = column === "" ? "" : `「${column}」`;
    messages.push(`${placeOf(line)}${place}：期待する値は${expected}。記入された値は「${given}」。${cure}`);
  }
}
