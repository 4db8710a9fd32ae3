/** A row as it stands in the files: text, or null where nothing is known or the end is open. */
export type ExportRow<Column extends string> = Readonly<Record<Column, string | null>>;

/** The columns of both tables, in their order; `properties` is JSON of all that has no column of its own. */
export const NODE_COLUMNS = [
  "id",
  "label",
  "labels",
  "nameJa",
  "nameEn",
  "from",
  "to",
  "known",
  "audience",
  "certainty",
  "sources",
  "properties",
] as const;
export const LINK_COLUMNS = [
  "id",
  "type",
  "start",
  "end",
  "derived",
  "from",
  "to",
  "known",
  "audience",
  "certainty",
  "sources",
  "properties",
] as const;
export type NodeRow = ExportRow<(typeof NODE_COLUMNS)[number]>;
export type LinkRow = ExportRow<(typeof LINK_COLUMNS)[number]>;

/** What the store keeps for its own use, or what would tell of days after the one asked. */
const INTERNAL = new Set(
  "fingerprint record searchType sortName begins ends retracted startId endId startKind endKind registryFingerprint vocabularyFingerprint".split(
    " ",
  ),
);
/** Open ends of periods, as the store writes them. */
const OPEN = new Set(["0001-01-01", "9999-12-31"]);
/** Labels that stand beside the one that says what a record is. */
const BESIDE = new Set(
  "Entity Company Venture Institution Hospital TechnologyLicensingOffice Funder Regulator Investor Consultancy".split(
    " ",
  ),
);

type Properties = Readonly<Record<string, unknown>>;

/** A record of the graph as a row. */
export function nodeRow(id: string, labels: readonly string[], properties: Properties): NodeRow {
  const own = labels.filter((label) => label !== "Entity").sort();
  const all = plain(properties);
  return {
    id,
    label: own.find((label) => !BESIDE.has(label)) ?? own[0] ?? "Entity",
    labels: own.join("|"),
    nameJa: text(all.nameJa ?? all.titleJa ?? all.textJa ?? all.text),
    nameEn: text(all.nameEn ?? all.titleEn ?? all.textEn ?? all.text),
    ...provenance(all),
    properties: rest(all, NODE_COLUMNS),
  };
}

/** A link of the graph as a row; `derived` is true for one that a job wrote from the facts. */
export function linkRow(link: {
  id: string;
  type: string;
  start: string;
  end: string;
  properties: Properties;
}): LinkRow {
  const all = plain(link.properties);
  const { id, type, start, end } = link;
  const derived = String(link.properties.startId === undefined);
  return { id, type, start, end, derived, ...provenance(all), properties: rest(all, LINK_COLUMNS) };
}

function provenance(all: Properties) {
  const sources = Array.isArray(all.sources) ? all.sources : [];
  return {
    from: open(all.from),
    to: open(all.to),
    known: open(all.known),
    audience: text(all.audience),
    certainty: text(all.certainty),
    sources: sources.length > 0 ? sources.join("|") : null,
  };
}

function rest(all: Properties, columns: readonly string[]): string {
  const entries = Object.entries(all).filter(
    ([key]) => !INTERNAL.has(key) && (key.startsWith("name") || !columns.includes(key)),
  );
  return JSON.stringify(Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1))));
}

function open(value: unknown): string | null {
  const day = text(value);
  return day !== null && OPEN.has(day) ? null : day;
}

function text(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value);
}

/** Days and lists of the driver as JSON knows them. */
function plain(properties: Properties): Properties {
  const simple = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(simple) : typeof value === "object" && value !== null ? String(value) : value;
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, simple(value)]));
}
