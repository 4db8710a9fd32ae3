import { Refusal } from "../refusal.ts";

/** Why a row did not enter; the keys under which the final table counts. */
export type Reason =
  | "broken line"
  | "missing value"
  | "not understood"
  | "not in the vocabulary"
  | "doubled"
  | "unknown reference"
  | "no source"
  | "no certainty"
  | "wrong layer"
  | "no day known"
  | "withdrawn"
  | "natural person"
  | "impossible";

/** One thing wrong with one row, in words that let a person mend it. */
export interface Fault {
  readonly reason: Reason;
  /** The column as the header spells it; empty when the whole line is meant. */
  readonly column: string;
  readonly given: string;
  readonly expected: string;
  readonly cure: string;
}

/** Where a row stood and what it said, for the file of rejects. */
export interface Origin {
  readonly file: string;
  /** Counted from 1, the header included. */
  readonly line: number;
  readonly raw: string;
}

/** The import cannot go on. Thrown before anything is written where the files are at fault. The message says what cures it. */
export class ImportError extends Refusal {}
