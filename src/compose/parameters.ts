import { type GraphQLInputType, getArgumentValues, getNamedType, getNullableType, isListType } from "graphql";
import { decodeCursor } from "./cursor.ts";
import { refusal } from "./draft.ts";
import { checkLists, pageOf } from "./page-size.ts";
import type { FieldCall, Plan } from "./plan.ts";

/** The most rows that one operation may ask for, lists in lists multiplied. */
export const MAXIMUM_ROWS = 20_000;
/** What a plain list counts for when costs are multiplied; such lists are short by nature. */
const PLAIN_LIST_ROWS = 10;

/** Computes a body's parameter from the field's arguments where it is more than an argument of that name. */
export type Derive = (values: Readonly<Record<string, unknown>>) => unknown;

/** The arguments and the parameters of one request for a plan. */
export interface Prepared {
  /** Entries of `$in` that belong to the call. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Entries of `$in` that gathered calls must share. */
  readonly limits: Readonly<Record<string, bigint>>;
  /** The arguments of each field call, coerced. */
  readonly args: readonly Readonly<Record<string, unknown>>[];
  /** How many rows it may give at most, lists in lists multiplied. */
  readonly rows: number;
}

/** Reads the arguments of an operation into the plan's parameters; limits and cost are checked here. */
export function prepare(
  plan: Plan,
  variables: Readonly<Record<string, unknown>>,
  derived: Readonly<Record<string, Derive>>,
): Prepared {
  const args = plan.calls.map((call) => getArgumentValues(call.definition, call.node, variables));
  const values: Record<string, unknown> = {};
  const limits: Record<string, bigint> = {};
  const pages = plan.calls.map((call, index) => (call.gives === "page" ? pageOf(call, args[index] ?? {}) : null));
  plan.calls.forEach((call, index) => {
    if (call.gives === "list") checkLists(call, args[index] ?? {});
  });
  const rows = checkCost(plan.calls, pages, args);
  plan.calls.forEach((call, index) => {
    const given = args[index] ?? {};
    for (const name of call.parameters) values[`_${index}_${name}`] = parameterOf(call, name, given, derived);
    const page = pages[index];
    if (!page) return;
    limits[`_${index}_limit`] = BigInt(page.size + 1);
    for (const side of ["after", "before"] as const) {
      const cursor = given[side];
      if (typeof cursor !== "string") continue;
      const list = listName(call, String(given.order ?? ""));
      decodeCursor(list, side, cursor, call.order.length).forEach((key, at) => {
        values[`_${index}_${side}${at}`] = key;
      });
    }
  });
  return { values, limits, args, rows };
}

/** The name of a list in its cursors: its coordinate and the order chosen. */
export function listName(call: Pick<FieldCall, "coordinate">, order: string): string {
  return order === "" ? call.coordinate : `${call.coordinate}.${order}`;
}

/** Lists in lists multiply: the sum over all lists is what the operation may cost. */
function checkCost(
  calls: readonly FieldCall[],
  pages: readonly ({ size: number } | null)[],
  args: Prepared["args"],
): number {
  const rows: number[] = [];
  let total = 0;
  calls.forEach((call, index) => {
    const above = call.repeatedBy === null ? 1 : (rows[call.repeatedBy] ?? 1);
    const own =
      call.gives === "page" ? (pages[index]?.size ?? 1) : call.gives === "list" ? plainRows(args[index] ?? {}) : 1;
    rows[index] = above * own;
    if (call.gives !== "one") total += rows[index] ?? 0;
    if (total > MAXIMUM_ROWS)
      throw refusal(
        `${call.node.name.value}: the operation may give ${total} rows up to here, at most ${MAXIMUM_ROWS} are allowed. Ask for fewer with "first", or page the inner list from node(id).`,
        `${call.node.name.value}：ここまでで最大${total}行になり得ますが、上限は${MAXIMUM_ROWS}行です。first を小さくするか、内側のリストを node(id) からページごとに取得してください。`,
        call.node,
      );
  });
  return total;
}

/** A plain list is short by nature, unless its rows are asked for one by one. */
function plainRows(args: Readonly<Record<string, unknown>>): number {
  return Math.max(PLAIN_LIST_ROWS, ...Object.values(args).map((value) => (Array.isArray(value) ? value.length : 0)));
}

function parameterOf(
  call: FieldCall,
  name: string,
  args: Readonly<Record<string, unknown>>,
  derived: Readonly<Record<string, Derive>>,
): unknown {
  const derive = derived[`${call.coordinate}.${name}`];
  if (derive) return derive(args);
  const argument = call.definition.args.find((each) => each.name === name);
  return argument ? toGraph(argument.type, args[name] ?? null) : null;
}

/** An argument's value as the graph takes it: GraphQL integers are integers there too, absent is null. */
function toGraph(type: GraphQLInputType, value: unknown): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable) && Array.isArray(value)) return value.map((each) => toGraph(nullable.ofType, each));
  return getNamedType(type).name === "Int" && typeof value === "number" ? BigInt(value) : value;
}
