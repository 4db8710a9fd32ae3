import { readCell, type Value } from "../cell.ts";
import { column, LIST, oneOf, REQUIRED, text } from "../column.ts";
import type { Fault } from "../fault.ts";
import type { TableRow } from "../table-file.ts";

export const AGENCY_CLASSES = [
  "INDUSTRY",
  "OTHER",
  "NIH",
  "NETWORK",
  "OTHER_GOV",
  "FED",
  "INDIV",
  "UNKNOWN",
  "AMBIG",
] as const;
const PHASES = [
  "Early Phase 1",
  "Phase 1",
  "Phase 1/Phase 2",
  "Phase 2",
  "Phase 2/Phase 3",
  "Phase 3",
  "Phase 4",
  "Not Applicable",
] as const;
const INTERVENTION_TYPES = [
  "Drug",
  "Biological",
  "Device",
  "Procedure",
  "Radiation",
  "Behavioral",
  "Genetic",
  "Diagnostic Test",
  "Dietary Supplement",
  "Combination Product",
  "Other",
] as const;

/** The columns of the file of studies that are read. Names of interventions are not: they give the maker away. */
export const STUDY_COLUMNS = [
  text("study_id", REQUIRED),
  column("start_date", "partialDate", REQUIRED),
  text("lead_sponsor"),
  oneOf("lead_class", AGENCY_CLASSES, REQUIRED),
  text("conditions", LIST),
  oneOf("intervention_types", INTERVENTION_TYPES, LIST),
  oneOf("phase", PHASES),
  text("title", REQUIRED),
  text("study_type"),
  text("keywords", LIST),
  text("date_basis", { optional: true }),
] as const;

/** A study as the registry states it. */
export interface Study {
  /** `NCT00620243`. */
  readonly id: string;
  readonly start: string;
  /** Whether the day is that of the start; otherwise it is the day of registration, and the start is unknown. */
  readonly startKnown: boolean;
  readonly leadClass: string;
  readonly conditions: readonly string[];
  readonly interventionTypes: readonly string[];
  readonly phase: string | undefined;
  readonly title: string;
  readonly studyType: string | undefined;
  readonly keywords: readonly string[];
}

/** Reads a line of the file of studies. */
export function readStudy({ cells, broken }: TableRow): Study | readonly Fault[] {
  if (!cells) return [brokenLine(broken)];
  const { values, faults } = readCells(STUDY_COLUMNS, cells);
  const id = textOf(values.studyId);
  if (id !== undefined && !/^NCT\d{8}$/.test(id)) faults.push(notAnId("study_id", id));
  if (faults.length > 0) return faults;
  return {
    id: String(id),
    start: String(values.startDate),
    startKnown: (textOf(values.dateBasis) ?? "start_date") === "start_date",
    leadClass: String(values.leadClass),
    conditions: listOf(values.conditions),
    interventionTypes: listOf(values.interventionTypes),
    phase: textOf(values.phase),
    title: String(values.title),
    studyType: textOf(values.studyType),
    keywords: listOf(values.keywords),
  };
}

type Values = Readonly<Record<string, Value | readonly Value[] | undefined>>;

/** Reads the cells of a line by these columns; all faults are found, not only the first. */
export function readCells(
  columns: readonly Parameters<typeof readCell>[0][],
  cells: Readonly<Record<string, string>>,
): { values: Values; faults: Fault[] } {
  const values: Record<string, Value | readonly Value[] | undefined> = {};
  const faults: Fault[] = [];
  for (const each of columns) {
    const reading = readCell(each, cells[each.name] ?? "");
    if ("fault" in reading) faults.push(reading.fault);
    else values[each.property] = reading.value;
  }
  return { values, faults };
}

export function textOf(value: Values[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function listOf(value: Values[string]): string[] {
  return [...new Set([value ?? []].flat().map(String))];
}

/** The fault of a line that is not a row. */
export function brokenLine(broken: string | undefined): Fault {
  const cure = "Put a text with a comma, a quote or a line break into double quotes, and double the quotes inside it.";
  return {
    reason: "broken line",
    column: "",
    given: broken ?? "nothing",
    expected: "one row with the cells of the header",
    cure,
  };
}

/** The fault of a number of a study that no registry gives. */
export function notAnId(name: string, given: string): Fault {
  const cure = "Copy the number from the registry; it has eight digits.";
  return { reason: "not understood", column: name, given, expected: "a number such as NCT00620243", cure };
}
