import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { at, listAt } from "./questions.ts";

const main = fileURLToPath(new URL("../src/export/main.ts", import.meta.url));
/** A row of a table. */
export type Cells = Readonly<Record<string, string | null>>;

/** Runs `npm run export` on the database of the tests. */
export function run(...words: readonly string[]): Promise<{ code: number | null; output: string; messages: string }> {
  const child = spawn(process.execPath, [main, ...words]);
  let [output, messages] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    messages += chunk;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output, messages })));
}

/** Writes an export into the folder `name`, checks it against its manifest, and gives that. */
export async function exported(
  name: string,
  ...words: readonly string[]
): Promise<{ path: (file: string) => string; manifest: unknown }> {
  const out = name;
  const { code, output, messages } = await run("--out", out, ...words);
  assert.equal(code, 0, messages);
  const manifest: unknown = JSON.parse(output);
  assert.deepEqual(JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")), manifest);
  for (const file of listAt(manifest, "files")) {
    const content = readFileSync(join(out, String(at(file, "name"))));
    assert.equal(createHash("sha256").update(content).digest("hex"), at(file, "sha256"));
  }
  return { path: (file) => join(out, file), manifest };
}

/** The rows of a CSV file; an empty cell is null. */
export function csv(path: string): Cells[] {
  return parse(readFileSync(path), {
    columns: true,
    cast: (value, { quoting }) => (value === "" && !quoting ? null : value),
  });
}

/** The rows of a Parquet file. */
export async function parquet(path: string): Promise<Cells[]> {
  const { buffer } = new Uint8Array(readFileSync(path));
  const rows: Cells[] = await parquetReadObjects({ file: buffer });
  return rows;
}

/** How many rows have each value of the column. */
export function counted(rows: readonly Cells[], column: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[String(row[column])] = (counts[String(row[column])] ?? 0) + 1;
  return counts;
}
