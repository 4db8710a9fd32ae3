import type { Command } from "./command.ts";
import type { Rejects } from "./rejects.ts";
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
  const parts = [outcome.tally.toString(), ...outcome.notes];
  if (!command.dryRun) parts.push(`derived links and results: ${outcome.derived.toLocaleString("en")} written`);
  if (rejects.count > 0) {
    const reasons = [...rejects.reasons].sort(([one], [other]) => (one < other ? -1 : 1));
    parts.push(
      table([["skipped because", "rows"], ...reasons.map(([reason, rows]) => [reason, rows.toLocaleString("en")])]),
    );
    parts.push(
      `${rejects.count.toLocaleString("en")} rows were skipped. ${rejects.path} has each with its line and what cures it.`,
    );
  }
  parts.push(command.dryRun ? 'Dry run: nothing was written; "written" counts the rows that would be sent.' : "Done.");
  return `${parts.join("\n\n")}\n`;
}
