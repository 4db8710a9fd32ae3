import { encodeCursor } from "./cursor.ts";
import { pageOf } from "./page-size.ts";
import { listName, type Prepared } from "./parameters.ts";
import type { ConnectionShape, Plan, Shape } from "./plan.ts";

/** An open end of a period in the store; the API says null. */
const OPEN_ENDS = new Set(["0001-01-01", "9999-12-31"]);

/** Gives the executor objects with names for the lists of values that the statement returned. */
export function decode(plan: Plan, prepared: Prepared, answer: unknown): unknown {
  return read(plan.shape, { plan, prepared }, answer);
}

interface Request {
  readonly plan: Plan;
  readonly prepared: Prepared;
}

function read(shape: Shape, request: Request, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  switch (shape.kind) {
    case "leaf":
      return typeof value === "string" && OPEN_ENDS.has(value) ? null : value;
    case "list":
      return asList(value).map((each) => read(shape.of, request, each));
    case "object":
      return readObject(shape, request, asList(value));
    case "abstract": {
      const [typeName, inner] = asList(value);
      const own = shape.types[String(typeName)];
      return own ? read(own, request, inner) : null;
    }
    case "aligned":
      return readAligned(shape, request, asList(value));
    case "connection":
      return readConnection(shape, request, value);
  }
}

function readObject(shape: Extract<Shape, { kind: "object" }>, request: Request, values: readonly unknown[]): unknown {
  const object: Record<string, unknown> = { __typename: shape.typeName };
  shape.fields.forEach(([name, field], index) => {
    object[name] = read(field, request, values[index]);
  });
  return object;
}

/** Rows `[position, value]` laid at their positions; a position without a row stays null. */
function readAligned(shape: Extract<Shape, { kind: "aligned" }>, request: Request, rows: readonly unknown[]): unknown {
  const wanted = request.prepared.args[shape.call]?.[shape.argument];
  const answer: unknown[] = Array.from({ length: Array.isArray(wanted) ? wanted.length : 0 }, () => null);
  for (const row of rows) {
    const [position, value] = asList(row);
    answer[Number(position)] = read(shape.of, request, value);
  }
  return answer;
}

/** A page: the row too many tells that more follow; a page read backward is turned round. */
function readConnection(shape: ConnectionShape, request: Request, value: unknown): unknown {
  const [rows, total, ...sums] = parts(value, [shape.page, shape.total, ...shape.summaries.map(() => true)]);
  const whole = { totalCount: total, ...summariesOf(shape, request, sums) };
  if (!shape.page) return whole;
  const call = request.plan.calls[shape.call];
  const args = request.prepared.args[shape.call] ?? {};
  if (!call) throw new Error(`${shape.coordinate}: the plan has no call ${shape.call}.`);
  const { size, backward } = pageOf(call, args);
  const all = asList(rows ?? []);
  const kept = all.slice(0, size);
  const page = (backward ? kept.reverse() : kept).map((row) => readRow(shape, request, row));
  const more = all.length > size;
  const pageInfo = {
    hasNextPage: backward ? typeof args.before === "string" : more,
    hasPreviousPage: backward ? more : typeof args.after === "string",
    startCursor: page[0]?.cursor ?? null,
    endCursor: page.at(-1)?.cursor ?? null,
  };
  return { edges: page.map(({ edge }) => edge), nodes: page.map(({ node }) => node), pageInfo, ...whole };
}

/** What sums up the list, each under its own name. */
function summariesOf(shape: ConnectionShape, request: Request, values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(shape.summaries.map(([name, of], index) => [name, read(of, request, values[index])]));
}

function readRow(shape: ConnectionShape, request: Request, row: unknown) {
  const [keys, edge, node] = parts(row, [shape.cursors, shape.edge !== null, shape.node !== null]);
  const call = request.plan.calls[shape.call];
  const cursor = shape.cursors && call ? encodeCursor(listName(call, shape.order), asList(keys)) : null;
  return {
    cursor,
    edge: shape.edge && Object.assign({ cursor }, read(shape.edge, request, edge)),
    node: shape.node && read(shape.node, request, node),
  };
}

/** The parts of a value at their places: those that are not wanted are missing from it, and one alone has no list. */
function parts(value: unknown, wanted: readonly boolean[]): unknown[] {
  const count = wanted.filter(Boolean).length;
  const given = count === 1 ? [value] : asList(value);
  let next = 0;
  return wanted.map((is) => (is ? given[next++] : null));
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`Expected a list from the graph, got ${typeof value}.`);
  return value;
}
