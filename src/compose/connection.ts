import { type GraphQLObjectType, getArgumentValues, getNamedType, isObjectType } from "graphql";
import { type Body, cursorKeys, type Key } from "./body.ts";
import { nameColumns } from "./columns.ts";
import { beyond } from "./cursor.ts";
import type { Draft } from "./draft.ts";
import type { BodyField } from "./field.ts";
import { pageRows } from "./page-rows.ts";
import { composeRow } from "./row.ts";
import { type Rows, rowsOf } from "./rows.ts";
import { composeSummary, summaryOf } from "./summary.ts";
import { type Fragment, LEAF } from "./value.ts";
import { type Wanted, wantedParts } from "./wanted.ts";

/** Composes a Relay connection: the page, and the total only when it is asked for. */
export function composeConnection(draft: Draft, field: BodyField): Fragment {
  const type = getNamedType(field.definition.type);
  if (!isObjectType(type)) throw new Error(`${type.name} is no connection.`);
  const order = chosenOrder(draft, field);
  const wanted = wantedParts(draft, type, field.nodes);
  const summaries = wanted.summaries.map(([name, nodes]) => ({ nodes, ...summaryOf(draft, field, name) }));
  const bodies = [field.body, ...summaries.map(({ body }) => body)];
  const call = draft.call({ ...callOf(field, bodies), order: cursorKeys(order.keys) });
  const walking = [wanted.total, wanted.page, ...summaries.map(({ isMany }) => isMany)].filter(Boolean).length;
  const rows = rowsOf(draft, field, { call, parts: walking });
  const total = wanted.total ? composeTotal(draft, field, { call, rows }) : null;
  const page = wanted.page ? composePage(draft, field, { call, rows, order: order.keys, type, ...wanted }) : null;
  const sums = summaries.map((summary) => composeSummary(draft, field, { ...summary, call, rows }));
  const parts = [page, total, ...sums].filter((part) => part !== null);
  const shape = {
    kind: "connection" as const,
    call,
    coordinate: field.body.coordinate,
    order: order.name,
    page: page !== null,
    total: total !== null,
    cursors: wanted.cursors,
    summaries: summaries.map(({ name }, index) => [name, sums[index]?.shape ?? LEAF] as const),
    edge: page?.edge ?? null,
    node: page?.node ?? null,
  };
  const before = [rows.before, ...parts.map((part) => part.before)].filter(Boolean).join(" ");
  return { before, expression: asOne(parts.map(expressionOf)), shape };
}

/** The call of a page: its parameters are those of the list and of what sums it up. */
function callOf({ body, definition, nodes, scope }: BodyField, bodies: readonly Body[]) {
  return {
    coordinate: body.coordinate,
    definition,
    node: nodes[0],
    parameters: [...new Set(bodies.flatMap(({ parameters }) => parameters))],
    gives: "page" as const,
    repeatedBy: scope.list,
  };
}

function expressionOf({ expression }: Pick<Fragment, "expression">): string {
  return expression;
}

/** The parts that are there as one value: a list, or the only part itself. */
function asOne(parts: readonly (string | null | undefined)[]): string {
  const given = parts.filter((part) => typeof part === "string");
  return given.length === 1 ? (given[0] ?? "") : `[${given.join(", ")}]`;
}

/** The body's own order, or the one that the argument `order` names. */
function chosenOrder(draft: Draft, field: BodyField): { name: string; keys: readonly Key[] } {
  const { body, definition } = field;
  if (!definition.args.some((argument) => argument.name === "order")) return { name: "", keys: body.order };
  const name = String(getArgumentValues(definition, field.nodes[0], draft.document.variables).order);
  return { name, keys: body.orders[name] ?? body.order };
}

function composeTotal(draft: Draft, field: BodyField, { call, rows }: Pick<Page, "call" | "rows">): Fragment {
  if (rows.count !== undefined) return { before: "", expression: rows.count, shape: LEAF };
  const result = draft.name();
  const parts = [
    rows.open(),
    field.body.distinct ? `WITH DISTINCT ${nameColumns(draft, field, call).text}` : "",
    `RETURN count(*) AS ${result} }`,
  ];
  return { before: parts.filter(Boolean).join(" "), expression: result, shape: LEAF };
}

interface Page extends Wanted {
  readonly call: number;
  readonly rows: Rows;
  readonly order: readonly Key[];
  readonly type: GraphQLObjectType;
}

/** The rows of a page, each its keys, edge and node as far as they are wanted: sorted and cut before anything else is read. */
function composePage(draft: Draft, field: BodyField, page: Page) {
  const { call } = page;
  const order = page.order.map((key) => ({ ...key, expression: draft.fill(key.expression, call) }));
  const conditions = betweenCursors(draft, field, { call, keys: cursorKeys(order) });
  const backward = isGiven(draft, field, "last");
  const rows = pageRows(draft, field, { call, order, conditions, backward, cursors: page.cursors });
  const rowKeys = page.cursors ? `[${rows.keys.join(", ")}]` : null;
  const row = composeRow(draft, page, rows.columns);
  const result = draft.name();
  const before = [
    page.rows.open(rows.narrowing),
    rows.text,
    row.before,
    `RETURN collect(${asOne([rowKeys, row.edgeExpression, row.nodeExpression])}) AS ${result} }`,
  ];
  return { before: before.filter(Boolean).join(" "), expression: result, edge: row.edge, node: row.node };
}

/** The predicates of the cursors given. */
function betweenCursors(draft: Draft, field: BodyField, page: { call: number; keys: readonly Key[] }): string[] {
  return ["after", "before"]
    .filter((name) => isGiven(draft, field, name))
    .map((name) =>
      beyond(
        page.keys,
        page.keys.map((_, index) => draft.place(page.call, `${name}${index}`)),
        name === "after",
      ),
    );
}

/** Whether a paging argument is given and not null; the plan's key holds this, so variables may decide it. */
function isGiven(draft: Draft, field: BodyField, name: string): boolean {
  const values = getArgumentValues(field.definition, field.nodes[0], draft.document.variables);
  return values[name] !== null && values[name] !== undefined;
}
