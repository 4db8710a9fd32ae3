import { parsePartialDate } from "../dates.ts";
import type { Value } from "./cell.ts";
import type { Fault } from "./fault.ts";
import type { RecordKind, RowValues } from "./record.ts";

/** Whether invented rows stand in the layer of their own, and others do not. */
export function layerFaults(values: RowValues, setting: { readonly synthetic: boolean }): Fault[] {
  const given = textOf(values.certainty);
  if (given === undefined || (given === "SYNTHETIC") === setting.synthetic) return [];
  const expected = setting.synthetic ? "SYNTHETIC" : "a fact that is not SYNTHETIC";
  const cure =
    "Invented rows stand in the folder synthetic of the demo world, and only there; move the row or mend its certainty.";
  return [{ reason: "wrong layer", column: "certainty", given, expected, cure }];
}

/** The rules that admit no exception: a row that breaks one does not enter. What needs two rows is checked by check-data. */
export function absoluteFaults(kind: RecordKind, values: RowValues): Fault[] {
  return [...periodFaults(values), ...selfFaults(kind, values), ...scoreFaults(values)];
}

function periodFaults(values: RowValues): Fault[] {
  const [since, until] = [textOf(values.since), textOf(values.until)];
  if (!since || !until || parsePartialDate(since).from < parsePartialDate(until).to) return [];
  const expected = `an end after ${since}`;
  return [{ reason: "impossible", column: "until", given: until, expected, cure: "Mend since or until." }];
}

/** No record follows, belongs to or comes from itself. */
function selfFaults(kind: RecordKind, values: RowValues): Fault[] {
  return kind.links
    .filter(({ from, to }) => from !== to && values[from] !== undefined && values[from] === values[to])
    .map(({ from, to }) => ({
      reason: "impossible",
      column: to,
      given: String(values[to]),
      expected: `another record than ${from}`,
      cure: "Name the other record, or remove the row.",
    }));
}

function scoreFaults({ score }: RowValues): Fault[] {
  if (typeof score !== "bigint" || (score >= 0n && score <= 5n)) return [];
  const expected = "a score from 0 to 5";
  return [{ reason: "impossible", column: "score", given: String(score), expected, cure: "Mend the score." }];
}

function textOf(value: Value | readonly Value[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Nothing tells from when the world could know it. */
export const NO_DAY: Fault = {
  reason: "no day known",
  column: "known",
  given: "",
  expected: "a day from which the world could know it",
  cure: "Fill in known or since, or give the first source its day of publication in sources.csv.",
};
