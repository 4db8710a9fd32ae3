import type { Command } from "./command.ts";
import type { Rejects } from "./rejects.ts";
import { ENGLISH, JAPANESE } from "./report-words.ts";
import { isStaffSource } from "./staff/sources.ts";
import { type Tally, table } from "./tally.ts";

/** What the import of a source wrote. */
export interface Imported {
  readonly tally: Tally;
  /** What more the source has to say, such as shares; a line each. */
  readonly notes: readonly string[];
  /** Ids of the studies that were written and are seeds. */
  readonly seeds?: readonly string[];
}

/** What an import did. */
export interface Outcome extends Omit<Imported, "seeds"> {
  /** Derived links and results written. */
  readonly derived: number;
}

/** The text for people at the end: what was written, what was there already, what was skipped and why. */
export function report(command: Command, outcome: Outcome, rejects: Rejects): string {
  const words = isStaffSource(command.source) ? JAPANESE : ENGLISH;
  const parts = [outcome.tally.inWords(words), ...outcome.notes];
  if (!command.dryRun) parts.push(words.derived(outcome.derived.toLocaleString("en")));
  if (rejects.count > 0) {
    const reasons = [...rejects.reasons].sort(([one], [other]) => (one < other ? -1 : 1));
    parts.push(
      table([
        words.skippedBecause,
        ...reasons.map(([reason, rows]) => [words.reason(reason), rows.toLocaleString("en")]),
      ]),
    );
    parts.push(words.skipped(rejects.count.toLocaleString("en"), rejects.path));
  }
  parts.push(command.dryRun ? words.dryRun : words.done);
  return `${parts.join("\n\n")}\n`;
}
