import { LocalDate } from "../compose/cursor.ts";
import { EARLIEST, parsePartialDate } from "../dates.ts";
import { readCell, type Value } from "./cell.ts";
import type { Column } from "./column.ts";
import type { Fault, Origin } from "./fault.ts";
import { fingerprint } from "./fingerprint.ts";
import { daysOf, type LinkProperties, linkProperties, type Period, type Provenance } from "./provenance.ts";
import type { RecordKind, RowValues } from "./record.ts";
import { absoluteFaults, layerFaults, NO_DAY } from "./row-faults.ts";
import type { TableRow } from "./table-file.ts";

/** A row ready to be sent, with the references it makes. */
export interface Prepared {
  readonly origin: Origin;
  readonly id?: string;
  /** What the statement sees as `row`, without its position. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The ids of the links it states. */
  readonly links: readonly string[];
  readonly references: readonly { readonly column: Column; readonly id: string }[];
}

/** What rows are read against. */
export interface Setting {
  /** SYNTHETIC facts stand in files of their own and nowhere else. */
  readonly synthetic: boolean;
  /** The first day of the publication of each source, where it is known. */
  readonly published: ReadonlyMap<string, string | undefined>;
  /** The name of the file among its kind; links carry it so that what it no longer states can be taken back. */
  readonly record: string;
}

/** Reads a line as a record of this kind: what is to be sent, or all that is wrong with it. */
export function prepare(kind: RecordKind, line: TableRow, setting: Setting): Prepared | readonly Fault[] {
  const { cells } = line;
  if (!cells) return [brokenLine(kind, line.broken ?? "nothing")];
  const faults: Fault[] = [];
  const values: Record<string, Value | readonly Value[] | undefined> = {};
  for (const column of kind.columns) {
    const reading = readCell(column, cells[column.name] ?? "");
    if ("fault" in reading) faults.push(withReason(reading.fault));
    else values[column.property] = reading.value;
  }
  if (kind.identify && faults.length === 0) values.id = kind.identify(values);
  faults.push(...layerFaults(values, setting), ...absoluteFaults(kind, values));
  const known = knownDay(kind, values, setting);
  if (!known && faults.length === 0) faults.push(NO_DAY);
  return faults.length > 0 || !known
    ? faults
    : assemble(kind, { origin: line.origin, values, known, record: setting.record });
}

function assemble(
  kind: RecordKind,
  row: { origin: Origin; values: RowValues; known: string; record: string },
): Prepared {
  const { values, origin } = row;
  const provenance = provenanceOf(values, row.known);
  const links = statedLinks(kind, values, { provenance, record: row.record });
  const id = kind.label === undefined ? undefined : String(values.id);
  const print = fingerprint([values, provenance]);
  const stated = links.flatMap(([, list]) => list.map((each) => each.id));
  const days = kind.dated ? daysOf(periodOf(values), provenance.known) : {};
  const parameters = { ...values, ...Object.fromEntries(links), ...provenance, ...days, stated, fingerprint: print };
  return { origin, id, parameters, links: stated, references: referencesOf(kind, values) };
}

function provenanceOf(values: RowValues, known: string): Provenance {
  const sources = Array.isArray(values.sources) ? values.sources.map(String) : [];
  return {
    known: new LocalDate(known),
    audience: textOf(values.audience) ?? "PUBLIC",
    sources,
    certainty: String(values.certainty ?? "VERIFIED"),
  };
}

function periodOf(values: RowValues): Period {
  return { since: textOf(values.since), until: textOf(values.until) };
}

function statedLinks(
  kind: RecordKind,
  values: RowValues,
  rest: { provenance: Provenance; record: string },
): [string, LinkProperties[]][] {
  const period = kind.dated ? { since: textOf(values.since) } : periodOf(values);
  return kind.links.map((each) => {
    const [from, to] = [textOf(values[each.from]), textOf(values[each.to])];
    const [column, ...wanted] = each.when ?? [];
    const stated = from && to && (column === undefined || wanted.includes(String(values[column])));
    if (!stated) return [each.name, []];
    const own = Object.fromEntries(each.own.map((property) => [property, values[property]]));
    return [
      each.name,
      [{ ...linkProperties({ type: each.type, from, to, own, period }, rest.provenance), record: rest.record }],
    ];
  });
}

function referencesOf(kind: RecordKind, values: RowValues): Prepared["references"] {
  return kind.columns
    .filter((column) => column.type === "reference")
    .flatMap((column) => [values[column.property] ?? []].flat().map((id) => ({ column, id: String(id) })));
}

/** The day the world could know it: as stated, else since when it holds, else when its first source was published. */
function knownDay(kind: RecordKind, values: RowValues, setting: Setting): string | undefined {
  const stated = textOf(values.known) ?? (kind.timeless ? undefined : textOf(values.since));
  if (stated) return parsePartialDate(stated).from;
  if (kind.timeless) return EARLIEST;
  const [source] = Array.isArray(values.sources) ? values.sources : [];
  return setting.published.get(String(source));
}

function textOf(value: Value | readonly Value[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A fact without source or certainty is counted as such. */
function withReason(fault: Fault): Fault {
  if (fault.reason !== "missing value") return fault;
  if (fault.column === "sources")
    return { ...fault, reason: "no source", cure: "Name at least one id of sources.csv: every fact has a source." };
  if (fault.column === "certainty")
    return { ...fault, reason: "no certainty", cure: "Say how sure the fact is: every fact has a certainty." };
  return fault;
}

function brokenLine(kind: RecordKind, given: string): Fault {
  const expected = `one row with the ${kind.columns.length} columns of the header`;
  const cure = "Put a text with a comma, a quote or a line break into double quotes, and double the quotes inside it.";
  return { reason: "broken line", column: "", given, expected, cure };
}
