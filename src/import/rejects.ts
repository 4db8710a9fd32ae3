import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import type { Fault, Origin, Reason } from "./fault.ts";

const HEADER = ["file", "line", "column", "reason", "given", "expected", "cure", "row"];

/** Keeps every row that did not enter, with what is wrong and what cures it, in a CSV file; the file is made with the first. */
export class Rejects {
  readonly path: string;
  /** Rows that did not enter, by the reason of their first fault. */
  readonly reasons = new Map<Reason, number>();
  #stream: WriteStream | undefined;

  constructor(path: string) {
    this.path = path;
  }

  /** Notes a row that did not enter; one line of the file for each of its faults. */
  add(origin: Origin, faults: readonly Fault[]): void {
    const [first] = faults;
    if (!first) return;
    this.reasons.set(first.reason, (this.reasons.get(first.reason) ?? 0) + 1);
    for (const fault of faults) {
      const { column, reason, given, expected, cure } = fault;
      this.#line([origin.file, String(origin.line), column, reason, given, expected, cure, origin.raw]);
    }
  }

  get count(): number {
    return [...this.reasons.values()].reduce((sum, each) => sum + each, 0);
  }

  /** Resolves when everything noted is on disk. */
  async close(): Promise<void> {
    if (!this.#stream) return;
    this.#stream.end();
    await once(this.#stream, "close");
  }

  #line(cells: readonly string[]): void {
    if (!this.#stream) {
      this.#stream = createWriteStream(this.path);
      this.#stream.write(`${HEADER.join(",")}\n`);
    }
    this.#stream.write(`${cells.map(quoted).join(",")}\n`);
  }
}

/** A cell of a CSV file, in quotes where it must be. */
export function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
