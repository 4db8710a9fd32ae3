import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { cellsOf } from "./cells.ts";
import { checkEncoding } from "./encoding.ts";
import { ImportError, type Origin } from "./fault.ts";

/** How a table file is to be read. */
export interface TableFormat {
  readonly path: string;
  /** The columns that must be there. */
  readonly columns: readonly string[];
  /** What the file says, where it was read and decoded before. */
  readonly text?: string;
  /** `,` unless given. */
  readonly delimiter?: "," | "\t";
}

/** A line of the file: its cells by column, or undefined when the line is broken. */
export interface TableRow {
  readonly origin: Origin;
  readonly cells?: Readonly<Record<string, string>>;
  /** What is wrong with a broken line. */
  readonly broken?: string;
}

/** A row may go on over this many lines inside quotes before it counts as a quote that was never closed. */
const MOST_LINES = 40;

/**
 * Checks what must be right before anything is written: the file is there, is UTF-8 (a byte order mark may stand) and
 * has the columns. Throws an ImportError otherwise. Gives the columns of the header in order.
 */
export async function checkTable(format: TableFormat): Promise<readonly string[]> {
  const file = basename(format.path);
  if (format.text === undefined) await checkFile(format.path);
  for await (const line of linesOf(format)) {
    const header = cellsOf(line, format.delimiter ?? ",") ?? [];
    const missing = format.columns.filter((column) => !header.includes(column));
    if (missing.length === 0) return header;
    throw new ImportError(
      `${file}: expected the columns ${format.columns.join(", ")}; ${missing.join(", ")} ${missing.length > 1 ? "are" : "is"} missing. The header is: ${header.join(", ")}. Add or rename the column in the first line.`,
    );
  }
  throw new ImportError(`${file}: expected a header with the columns ${format.columns.join(", ")}, the file is empty.`);
}

async function checkFile(path: string): Promise<void> {
  await access(path).catch(() => {
    throw new ImportError(
      `Expected the file ${path}, found none. Put ${basename(path)} there, or name the folder that has it.`,
    );
  });
  await checkEncoding(path);
}

/** Reads the rows one after the other; memory does not grow with the file. A broken line is given as such, never thrown. */
export async function* readTable(format: TableFormat): AsyncGenerator<TableRow> {
  const header = await checkTable(format);
  const file = basename(format.path);
  const pending: { text: string; line: number }[] = [];
  let line = 0;
  for await (const text of linesOf(format)) {
    line += 1;
    if (line === 1) continue;
    pending.push({ text, line });
    yield* taken(pending, { file, header, delimiter: format.delimiter ?? ",", ended: false });
  }
  while (pending.length > 0) yield* taken(pending, { file, header, delimiter: format.delimiter ?? ",", ended: true });
}

interface Layout {
  readonly file: string;
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly ended: boolean;
}

/** Takes the complete rows off the front of the pending lines. A quote that never closes costs its own line only. */
function* taken(pending: { text: string; line: number }[], layout: Layout): Generator<TableRow> {
  for (let first = pending[0]; first; first = pending[0]) {
    const length = rowLength(pending, layout);
    if (length === 0 && pending.length < MOST_LINES && !layout.ended) return;
    const lines = pending.splice(0, Math.max(length, 1));
    yield* rowOf(lines.map((each) => each.text).join("\n"), first.line, layout);
  }
}

/** How many of the pending lines make up the first row; 0 when its quotes do not close within them. */
function rowLength(pending: readonly { text: string }[], layout: Layout): number {
  let raw = "";
  for (const [index, { text }] of pending.entries()) {
    raw = index === 0 ? text : `${raw}\n${text}`;
    const cells = cellsOf(raw, layout.delimiter);
    if (cells && (index === 0 || cells.length === layout.header.length)) return index + 1;
  }
  return 0;
}

function* rowOf(raw: string, line: number, layout: Layout): Generator<TableRow> {
  const origin = { file: layout.file, line, raw };
  const cells = cellsOf(raw, layout.delimiter);
  if (raw.trim() === "") return;
  if (!cells) yield { origin, broken: "a quote that is not closed, or text behind a closing quote" };
  else if (cells.length !== layout.header.length) yield { origin, broken: `${cells.length} cells` };
  else yield { origin, cells: Object.fromEntries(layout.header.map((column, index) => [column, cells[index] ?? ""])) };
}

async function* linesOf({ path, text }: TableFormat): AsyncGenerator<string> {
  const input = text === undefined ? createReadStream(path, "utf8") : Readable.from([text]);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let first = true;
  for await (const line of lines) {
    yield first ? line.replace(/^\uFEFF/, "") : line;
    first = false;
  }
}
