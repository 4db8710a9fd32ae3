import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { BENCH } from "./places.ts";
import type { Result } from "./results.ts";

const BASELINE = `${BENCH}baseline.json`;

/** Keeps a run under its date; gives the file. */
export function keepResult(result: Result): string {
  mkdirSync(`${BENCH}results`, { recursive: true });
  const file = `${BENCH}results/${result.date.replaceAll(":", "-").slice(0, 19)}.json`;
  writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`);
  return file;
}

/** The committed run that others are compared with; undefined when there is none. */
export function readBaseline(): Result | undefined {
  return existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, "utf8")) : undefined;
}

/** Makes a run the one that others are compared with. */
export function writeBaseline(result: Result): void {
  writeFileSync(BASELINE, `${JSON.stringify(result, null, 1)}\n`);
}
