import { badInput } from "./bad-input.ts";
import type { Key } from "./body.ts";

/** A date as a value that travels between API and graph; the graph's door turns it into the driver's own type. */
export class LocalDate {
  readonly iso: string;
  constructor(iso: string) {
    this.iso = iso;
  }
  toString(): string {
    return this.iso;
  }
}

/** Writes a cursor: the keys of a row, and the list they belong to, so that no other list takes it. */
export function encodeCursor(list: string, keys: readonly unknown[]): string {
  const tagged = keys.map((key) => (typeof key === "object" && key !== null ? { date: String(key) } : key));
  return Buffer.from(JSON.stringify([list, ...tagged])).toString("base64url");
}

/** Reads a cursor of this list; any other text is a clear error. */
export function decodeCursor(list: string, argument: string, cursor: string, size: number): unknown[] {
  const parsed = parse(cursor);
  if (!Array.isArray(parsed) || parsed[0] !== list || parsed.length !== size + 1) {
    const message = `${argument}: expected a cursor that this list (${list}) gave, given "${cursor.slice(0, 60)}". Take startCursor or endCursor from pageInfo of the same list with the same order.`;
    const messageJa = `${argument}：このリスト（${list}）のカーソルを指定してください。同じリスト・同じ並び順の pageInfo の startCursor または endCursor を使ってください。`;
    throw badInput(message, messageJa);
  }
  return parsed.slice(1).map((key: unknown) => (isDateTag(key) ? new LocalDate(key.date) : key));
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
}

function isDateTag(key: unknown): key is { date: string } {
  return (
    typeof key === "object" &&
    key !== null &&
    "date" in key &&
    typeof key.date === "string" &&
    /^\d{4,}-\d\d-\d\d$/.test(key.date)
  );
}

/**
 * The predicate for rows that come after (or before) the row with the keys `values`, in this order. Without OR and on
 * the original expressions, so that an index that gives the order still gives it.
 */
export function beyond(order: readonly Key[], values: readonly string[], after: boolean): string {
  const [key, ...rest] = order;
  const [value, ...others] = values;
  if (!key || value === undefined) return "true";
  const larger = key.descending !== after;
  if (rest.length === 0) return `${key.expression} ${larger ? ">" : "<"} ${value}`;
  const nested = beyond(rest, others, after);
  return `${key.expression} ${larger ? ">=" : "<="} ${value} AND NOT (${key.expression} = ${value} AND NOT (${nested}))`;
}
