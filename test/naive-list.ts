import { type GraphQLField, type GraphQLResolveInfo, type GraphQLSchema, getNamedType } from "graphql";
import { type Body, cursorKeys, variableOf } from "../src/compose/body.ts";
import { continued } from "../src/compose/summary.ts";
import { bodies } from "../src/gen/bodies.ts";
import { type Operation, runBody } from "./naive-body.ts";
import { type List, type Page, sortRows } from "./naive-page.ts";
import { valueOfRow } from "./naive-read.ts";
import { type Columns, isValue, type Value } from "./naive-value.ts";

type Field = GraphQLField<unknown, unknown>;

/** A field that a body answers, asked of one object. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly owner: string;
  readonly field: Field;
  readonly source: unknown;
  readonly args: Columns;
  readonly operation: Operation;
  readonly info: GraphQLResolveInfo;
}

/** A summary of a page's whole list: the list's statement, carried on. */
async function summaryOf({ asked }: Page & { asked: Asked }, field: Field): Promise<unknown> {
  const { owner, source, args, operation } = asked;
  const body = continued(bodyOf(owner, asked.field), bodyOf(getNamedType(asked.field.type).name, field));
  const parent = isValue(source) ? { name: variableOf(owner), value: linkOf(owner, source) } : undefined;
  const coordinate = `${owner}.${asked.field.name}`;
  const rows = await runBody(operation, {
    body: { ...body, coordinate },
    keys: body.order,
    field: asked.field,
    args,
    parent,
  });
  const list = { name: coordinate, order: body.order };
  return sortRows(list, rows).map(({ columns }) => valueOfRow(getNamedType(field.type), columns));
}

function bodyOf(owner: string, field: Field): Body {
  const body = bodies[`${owner}.${field.name}`];
  if (!body) throw new Error(`${owner}.${field.name} has no body.`);
  return body;
}

/** The rows of a body for one object, and how they are called and sorted. */
export async function listOf({ owner, field, source, args, operation }: Asked) {
  const body = bodyOf(owner, field);
  const chosen = field.args.some(({ name }) => name === "order") ? String(args.order) : "";
  const order = cursorKeys(body.orders[chosen] ?? body.order);
  const list: List = { name: chosen === "" ? body.coordinate : `${body.coordinate}.${chosen}`, order };
  const parent = isValue(source) ? { name: variableOf(owner), value: linkOf(owner, source) } : undefined;
  return { list, rows: await runBody(operation, { body, keys: order, field, args, parent }) };
}

/** The body of an interface Link sees the link of a row, all others see the object itself. */
function linkOf(owner: string, source: Value): Value {
  const link = source.kind === "row" ? source.columns.link : undefined;
  return owner === "Link" && isValue(link) ? link : source;
}

/** The parts of a connection; an edge is the row with its cursor, a node the value of the row. */
export function partOfPage(source: unknown, field: Field): unknown {
  const page = source as Page & { asked: Asked };
  if (field.name === "edges")
    return page.rows.map(({ cursor, columns }) => ({ kind: "row", columns: { ...columns, cursor } }));
  if (field.name === "nodes") return page.rows.map(({ columns }) => valueOfRow(getNamedType(field.type), columns));
  if (field.name === "pageInfo") return page.pageInfo;
  return field.name === "totalCount" ? page.totalCount : summaryOf(page, field);
}
