import { GraphQLError } from "graphql";
import type { Key } from "../src/compose/body.ts";
import { decodeCursor, encodeCursor, LocalDate } from "../src/compose/cursor.ts";
import type { Row } from "./naive-body.ts";
import type { Columns } from "./naive-value.ts";

/** A list as its cursors call it, with the order of its rows. */
export interface List {
  readonly name: string;
  readonly order: readonly Key[];
}

/** What a connection gives, before anything is selected of it. */
export interface Page {
  readonly rows: readonly { readonly cursor: string; readonly columns: Columns }[];
  readonly totalCount: number;
  readonly pageInfo: Columns;
}

/** Cuts a page out of the whole list, as the Relay specification says it, all in JavaScript. */
export function cutPage(list: List, rows: readonly Row[], args: Columns): Page {
  const sorted = sortRows(list, rows);
  const { size, backward } = sizeOf(args);
  const [after, before] = [args.after, args.before].map((cursor, index) =>
    typeof cursor === "string"
      ? decodeCursor(list.name, ["after", "before"][index] ?? "", cursor, list.order.length)
      : null,
  );
  const between = sorted.filter(
    ({ keys }) =>
      (!after || compareKeys(list.order, keys, after) > 0) && (!before || compareKeys(list.order, keys, before) < 0),
  );
  const page = backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const cut = page.length < between.length;
  const cursors = page.map(({ keys }) => encodeCursor(list.name, keys));
  return {
    rows: page.map(({ columns }, index) => ({ cursor: cursors[index] ?? "", columns })),
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: backward ? Boolean(before) : cut,
      hasPreviousPage: backward ? cut : Boolean(after),
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}

/** Sorts rows by their keys; two rows with the same keys are a list without a total order. */
export function sortRows({ name, order }: List, rows: readonly Row[]): Row[] {
  const sorted = [...rows].sort((one, other) => compareKeys(order, one.keys, other.keys));
  sorted.forEach((row, index) => {
    const next = sorted[index + 1];
    if (next && compareKeys(order, row.keys, next.keys) === 0)
      throw new Error(`${name}: two rows have the keys ${JSON.stringify(row.keys)}; the order is not total.`);
  });
  return sorted;
}

function sizeOf({ first, last }: Columns): { size: number; backward: boolean } {
  const given = last ?? first ?? 20;
  const size = typeof given === "number" ? given : -1;
  const both = typeof first === "number" && typeof last === "number";
  if (both || size < 0 || size > 100) throw new GraphQLError("Not a page.", { extensions: { code: "BAD_USER_INPUT" } });
  return { size, backward: typeof last === "number" };
}

function compareKeys(order: readonly Key[], one: readonly unknown[], other: readonly unknown[]): number {
  for (const [index, { descending }] of order.entries()) {
    const difference = compare(one[index], other[index]);
    if (difference !== 0) return descending ? -difference : difference;
  }
  return 0;
}

/** Texts by code point, days by the calendar, numbers by size, false before true. */
function compare(one: unknown, other: unknown): number {
  if (typeof one === "string" && typeof other === "string") return compareTexts(one, other);
  if (one instanceof LocalDate && other instanceof LocalDate) return compareTexts(one.iso, other.iso);
  return Number(one) - Number(other);
}

function compareTexts(one: string, other: string): number {
  const [ones, others] = [[...one], [...other]];
  for (let index = 0; index < Math.min(ones.length, others.length); index += 1) {
    const difference = (ones[index]?.codePointAt(0) ?? 0) - (others[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return ones.length - others.length;
}
