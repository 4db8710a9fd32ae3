import { type GraphQLNamedType, getNamedType, isEnumType, isObjectType } from "graphql";
import type { Graph } from "../src/graph.ts";
import { SEVERAL_STEPS } from "../src/several-steps.ts";
import { ask, type Side } from "./compare.ts";

/** What operations may name: ids by type, and cursors that lists have given, by the list's name. */
export interface Pool {
  readonly ids: Map<string, string[]>;
  readonly cursors: Map<string, string[]>;
}

/** How many records of a type are asked for their lists. */
const SAMPLE = 6;
const SEARCHED = 'text: "再生", first: 5';

/** A list of the API: a field that gives a connection. */
interface List {
  readonly name: string;
  readonly orders: readonly string[];
  /** Whether its rows are records. */
  readonly hasIds: boolean;
  readonly isSearch: boolean;
}

/** Walks the API from its root lists and keeps ids and cursors, so that generated operations meet what exists. */
export async function fillPool(side: Side, graph: Graph): Promise<Pool> {
  const pool: Pool = { ids: new Map(), cursors: new Map() };
  const roots = listsOf(side.schema.getQueryType()).map((list) =>
    listText(list, list.isSearch ? SEARCHED : "first: 30"),
  );
  await keep(pool, side, graph, `{ ${roots.join(" ")} }`);
  for (let known = 0; known < pool.ids.size; ) {
    known = pool.ids.size;
    for (const [typeName, ids] of [...pool.ids]) {
      const lists = listsOf(side.schema.getType(typeName));
      if (lists.length === 0 || pool.cursors.has(`asked ${typeName}`)) continue;
      pool.cursors.set(`asked ${typeName}`, []);
      const sample = ids.filter((_, index) => index % Math.ceil(ids.length / SAMPLE) === 0);
      const inner = lists.map((list) => listText(list, "first: 4")).join(" ");
      await keep(pool, side, graph, `{ nodes(ids: ${JSON.stringify(sample)}) { ... on ${typeName} { ${inner} } } }`);
    }
  }
  return pool;
}

function listsOf(type: GraphQLNamedType | null | undefined): List[] {
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    if (SEVERAL_STEPS.has(`${type.name}.${field.name}`)) return [];
    const connection = getNamedType(field.type);
    if (!isObjectType(connection) || !connection.name.endsWith("Connection")) return [];
    const node = getNamedType(connection.getFields().nodes?.type ?? connection);
    const order = field.args.find(({ name }) => name === "order");
    return {
      name: field.name,
      orders: order ? enumValues(getNamedType(order.type)) : [""],
      hasIds: !isObjectType(node) || node.getInterfaces().some(({ name }) => name === "Node"),
      isSearch: field.args.some(({ name }) => name === "text"),
    };
  });
}

function enumValues(type: GraphQLNamedType): string[] {
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

function listText({ name, orders, hasIds }: List, sizes: string): string {
  const rows = `edges { cursor } nodes { __typename ${hasIds ? "... on Node { id }" : ""} }`;
  const lists = orders.map((order) =>
    order === "" ? `${name}(${sizes}) { ${rows} }` : `${name}_${order}: ${name}(${sizes}, order: ${order}) { ${rows} }`,
  );
  return lists.join(" ");
}

async function keep(pool: Pool, side: Side, graph: Graph, source: string): Promise<void> {
  const result = await ask(side, graph, { source, variables: {}, viewer: "demo-staff" });
  if (result.errors?.some(({ extensions }) => extensions?.code !== "NOT_FOUND"))
    throw new Error(`The pool was not filled: ${JSON.stringify(result.errors).slice(0, 500)}`);
  visit(pool, result.data);
}

function visit(pool: Pool, value: unknown): void {
  if (Array.isArray(value)) for (const each of value) visit(pool, each);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const { cursor, id, __typename: typeName } = value as Record<string, unknown>;
  if (typeof cursor === "string") add(pool.cursors, listOf(cursor), cursor);
  if (typeof id === "string") add(pool.ids, String(typeName), id);
  for (const each of Object.values(value)) visit(pool, each);
}

/** The name of its list is the first entry of a cursor. */
function listOf(cursor: string): string {
  const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
  return Array.isArray(parsed) ? String(parsed[0]) : "";
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key) ?? [];
  if (!known.includes(value)) map.set(key, [...known, value]);
}
