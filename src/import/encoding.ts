import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { ImportError } from "./fault.ts";

const LINE_FEED = 10;

/** Throws an ImportError that names the first line whose bytes are not UTF-8, or says that the path is a folder. */
export async function checkEncoding(path: string): Promise<void> {
  if ((await stat(path)).isDirectory())
    throw new ImportError(`${path}: expected a file, given a folder; name the file in it.`);
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    const bytes: Buffer = Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    const complete = bytes.subarray(0, end);
    if (!isUtf8(complete)) throw notUtf8(path, line + goodLines(complete));
    line += count(complete);
    rest = bytes.subarray(end);
  }
  if (!isUtf8(rest) || rest.includes(0)) throw notUtf8(path, line);
}

function goodLines(bytes: Buffer): number {
  let start = 0;
  for (let lines = 0; ; lines += 1) {
    const end = bytes.indexOf(LINE_FEED, start) + 1;
    if (end === 0 || !isUtf8(bytes.subarray(start, end))) return lines;
    start = end;
  }
}

function count(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}

function notUtf8(path: string, line: number): ImportError {
  return new ImportError(
    `${basename(path)}: expected text in UTF-8, found other bytes in line ${line}. Save the file as UTF-8 (in a spreadsheet program: "CSV UTF-8"); Shift_JIS and UTF-16 are not read.`,
  );
}
