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
  const holder = lastHolder(home);
  return holder !== undefined && isAlive(holder.pid) && !isFormerSelf(holder) ? holder : undefined;
}

/** Whether the database of a program that has ended may still be ending; a hint only, its number may be another's by now. */
export function isLeftEnding(home: string): boolean {
  const holder = lastHolder(home);
  return holder !== undefined && isAlive(holder.databasePid) && !isFormerSelf(holder);
}

/** Who said last that it runs the database of the folder. */
function lastHolder(home: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(fileOf(home), "utf8"));
    return isHolder(holder) ? holder : undefined;
  } catch {
    // No file, or one that an ended process left half-written: nobody.
    return undefined;
  }
}

/** Whether its process had the number that this one has now, as each program of a container has again when that is started again. */
function isFormerSelf({ pid, since }: Holder): boolean {
  return pid === process.pid && Date.parse(since) < Date.now() - process.uptime() * 1000;
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
