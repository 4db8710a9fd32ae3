import { COUNTED, ENGLISH, type ReportWords } from "./report-words.ts";

/** What became of the records of one kind. */
export interface Count {
  written: number;
  unchanged: number;
  skipped: number;
  /** Links that are no longer stated and were taken back. */
  retracted: number;
}

/** Counts what an import did, by kind of record, in the order the kinds came. */
export class Tally {
  readonly counts = new Map<string, Count>();

  of(kind: string): Count {
    const count = this.counts.get(kind) ?? { written: 0, unchanged: 0, skipped: 0, retracted: 0 };
    this.counts.set(kind, count);
    return count;
  }

  get total(): Count {
    const total = { written: 0, unchanged: 0, skipped: 0, retracted: 0 };
    for (const count of this.counts.values()) {
      total.written += count.written;
      total.unchanged += count.unchanged;
      total.skipped += count.skipped;
      total.retracted += count.retracted;
    }
    return total;
  }

  toString(): string {
    return this.inWords(ENGLISH);
  }

  /** The table for people: a line for each kind, and the sum. */
  inWords({ columns, all }: ReportWords): string {
    const lines = [...this.counts, [all, this.total] as const].map(([kind, count]) => [
      kind,
      ...COUNTED.map((each) => count[each].toLocaleString("en")),
    ]);
    return table([columns, ...lines]);
  }
}

/** Text in columns: the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  return rows.map(line).join("\n");
}
