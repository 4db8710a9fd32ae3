import { LocalDate } from "../src/compose/cursor.ts";

/** A node of the graph, whole. */
export interface NodeValue {
  readonly kind: "node";
  readonly element: string;
  readonly labels: readonly string[];
  readonly properties: Columns;
}

/** A link of the graph, whole. */
export interface LinkValue {
  readonly kind: "link";
  readonly element: string;
  readonly properties: Columns;
}

/** A row of a body: its columns by name. A map that a body builds is one too. */
export interface RowValue {
  readonly kind: "row";
  readonly columns: Columns;
}

export type Columns = Readonly<Record<string, unknown>>;
export type Value = NodeValue | LinkValue | RowValue;

/** Whether it is one of ours, and not a scalar, a date or a list. */
export function isValue(value: unknown): value is Value {
  return typeof value === "object" && value !== null && "kind" in value && !(value instanceof LocalDate);
}

/** What the driver gives as our own values, without naming the driver's classes. */
export function fromDriver(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(fromDriver);
  if (typeof value !== "object" || value === null || value instanceof LocalDate) return value;
  if ("elementId" in value && "properties" in value) {
    const labels = "labels" in value && Array.isArray(value.labels) ? value.labels.map(String) : null;
    const shared = { element: String(value.elementId), properties: columnsOf(value.properties) };
    return labels ? { kind: "node", labels, ...shared } : { kind: "link", ...shared };
  }
  if ("year" in value && "month" in value && "day" in value) return new LocalDate(String(value));
  return { kind: "row", columns: columnsOf(value) };
}

/** Every entry of a driver's map as our own value. */
export function columnsOf(map: unknown): Columns {
  if (typeof map !== "object" || map === null) return {};
  return Object.fromEntries(Object.entries(map).map(([name, each]) => [name, fromDriver(each)]));
}

/** A value as a statement takes it back: maps plain again, numbers as they are. */
export function toParameter(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toParameter);
  if (!isValue(value)) return value;
  return value.kind === "row"
    ? Object.fromEntries(Object.entries(value.columns).map(([name, each]) => [name, toParameter(each)]))
    : value.element;
}
