import { type Body, cursorKeys, type Key } from "./body.ts";
import { type NamedColumns, nameColumns } from "./columns.ts";
import type { Draft } from "./draft.ts";
import type { BodyField } from "./field.ts";

/** Which rows of a body stand on a page, and in which order. */
export interface PageWish {
  readonly call: number;
  readonly order: readonly Key[];
  /** The predicates of the cursors given, on the expressions of the keys. */
  readonly conditions: readonly string[];
  /** Whether the page is read from the end. */
  readonly backward: boolean;
  /** Whether rows carry the keys of their cursors. */
  readonly cursors: boolean;
}

/** Rows that are sorted and cut: their columns, and the names of the keys of their cursors. */
export interface PageRows {
  readonly text: string;
  /** The clause that leaves the rows between the cursors; empty without cursors. */
  readonly narrowing: string;
  readonly columns: NamedColumns;
  readonly keys: readonly string[];
}

/** What stands behind a body's core so that only the rows of the page are left. */
export function pageRows(draft: Draft, field: BodyField, wish: PageWish): PageRows {
  const columns = nameColumns(draft, field, wish.call);
  const narrowing = wish.conditions.length > 0 ? `WITH * WHERE ${wish.conditions.join(" AND ")} ` : "";
  const rows = field.body.distinct ? distinctRows(draft, field.body, columns, wish) : plainRows(draft, columns, wish);
  return { columns, narrowing, ...rows };
}

/** Sorted on the expressions of the body, so that an index gives the order, and cut before anything is read of the rows. */
function plainRows(draft: Draft, columns: NamedColumns, wish: PageWish) {
  const keys = wish.cursors
    ? cursorKeys(wish.order).map((key) => ({ name: draft.name(), expression: key.expression }))
    : [];
  const sorted = sortedBy(
    wish,
    wish.order.map((key) => key.expression),
  );
  const named = [columns.text, ...keys.map((key) => `${key.expression} AS ${key.name}`)];
  return {
    text: `WITH * ORDER BY ${sorted} LIMIT ${draft.limit(wish.call)} ${columns.late} WITH ${named.join(", ")}`,
    keys: keys.map((key) => key.name),
  };
}

/** Equal rows become one first; Neo4j keeps the order of an index over that. */
function distinctRows(draft: Draft, body: Body, columns: NamedColumns, wish: PageWish) {
  const keys = wish.order.map((key) => {
    const column = body.columns.find(({ expression }) => draft.fill(expression, wish.call) === key.expression);
    return { ...key, isColumn: column !== undefined, name: columns.variables[column?.name ?? ""] ?? draft.name() };
  });
  const others = keys.filter((key) => !key.isColumn).map((key) => `${key.expression} AS ${key.name}`);
  const named = [columns.text, ...others];
  const sorted = sortedBy(
    wish,
    keys.map((key) => key.name),
  );
  return {
    text: `WITH DISTINCT ${named.join(", ")} ORDER BY ${sorted} LIMIT ${draft.limit(wish.call)}`,
    keys: wish.cursors ? keys.filter((key) => !key.fixed).map((key) => key.name) : [],
  };
}

function sortedBy({ order, backward }: PageWish, terms: readonly string[]): string {
  return order.map((key, index) => `${terms[index]}${key.descending !== backward ? " DESC" : ""}`).join(", ");
}
