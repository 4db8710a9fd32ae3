/** A map of which nothing more is known: a row or part of one, as the graph returned it. */
export type Row = Readonly<Record<string, unknown>>;

/** The value as a map; undefined when it is none. */
export function rowIn(value: unknown): Row | undefined {
  return isRow(value) ? value : undefined;
}

/** The maps of a list; of anything else none. */
export function rowsIn(value: unknown): Row[] {
  return listIn(value).filter(isRow);
}

/** The texts of a list; what is none, as null, is left out. */
export function stringsIn(value: unknown): string[] {
  return listIn(value).filter((one) => typeof one === "string");
}

/** The values of a list as texts; of anything else none. */
export function textsIn(value: unknown): string[] {
  return listIn(value).map(String);
}

/** The value as a list; empty when it is none. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
