import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./process.ts";

/** Who runs the database of a folder, as its file `running.json` tells. */
export interface Holder {
  /** What it is called by people: `npm start`. */
  readonly program: string;
  /** Process of the program. */
  readonly pid: number;
  /** Process of the database. */
  readonly databasePid: number;
  readonly uri: string;
  /** When it began, ISO 8601. */
  readonly since: string;
}

function fileOf(home: string): string {
  return join(home, "running.json");
}

/** Who runs the database of the folder now; undefined when nobody has said so or that process has ended. */
export function readHolder(home: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(fileOf(home), "utf8"));
    return isHolder(holder) && isAlive(holder.pid) ? holder : undefined;
  } catch {
    // No file, or one that an ended process left half-written: nobody.
    return undefined;
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== "object" || value === null) return false;
  const given: Partial<Record<keyof Holder, unknown>> = value;
  return (
    typeof given.program === "string" &&
    typeof given.pid === "number" &&
    typeof given.databasePid === "number" &&
    typeof given.uri === "string" &&
    typeof given.since === "string"
  );
}

/** Tells other processes who runs the database of the folder. */
export function writeHolder(home: string, holder: Holder): void {
  const part = `${fileOf(home)}.${process.pid}`;
  writeFileSync(part, `${JSON.stringify(holder, null, 2)}\n`, { mode: 0o600 });
  renameSync(part, fileOf(home));
}

/** Takes the word back. */
export function removeHolder(home: string): void {
  rmSync(fileOf(home), { force: true });
}
