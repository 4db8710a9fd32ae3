import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a process has used so far. */
export interface Usage {
  /** Seconds of CPU, user and system; undefined where the system does not tell (/proc). */
  readonly cpu: number | undefined;
  /** Resident memory in bytes; undefined likewise. */
  readonly memory: number | undefined;
}

const PAGE_BYTES = 4096;
let ticks: number | undefined;

/** What a process has used so far, from /proc. */
export function usageOf(pid: number): Usage {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name may hold blanks and brackets; after it the fields are plain. Fields 14, 15 and 24 of proc(5).
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const [user, system, pages] = [fields[11], fields[12], fields[21]].map(Number);
    return { cpu: ((user ?? 0) + (system ?? 0)) / ticksPerSecond(), memory: (pages ?? 0) * PAGE_BYTES };
  } catch {
    return { cpu: undefined, memory: undefined };
  }
}

/** Seconds of CPU between two looks. */
export function cpuBetween(before: Usage, after: Usage): number | undefined {
  return before.cpu === undefined || after.cpu === undefined ? undefined : after.cpu - before.cpu;
}

function ticksPerSecond(): number {
  ticks ??= Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));
  return ticks;
}
