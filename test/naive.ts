import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  parse,
} from "graphql";
import type { Context } from "../src/context.ts";
import { bodies } from "../src/gen/bodies.ts";
import { typeDefinitions } from "../src/gen/schema.ts";
import { computed } from "../src/resolvers.ts";
import { scalars } from "../src/scalars.ts";
import type { Operation } from "./naive-body.ts";
import { type Asked, listOf, partOfPage } from "./naive-list.ts";
import { cutPage, sortRows } from "./naive-page.ts";
import { missing, plain, read, valueOfRow } from "./naive-read.ts";
import { isValue } from "./naive-value.ts";

type Field = GraphQLField<unknown, unknown>;
type Resolver = GraphQLFieldResolver<unknown, Context>;

/**
 * The schema with another executor behind it: one statement for each object and field, lists fetched whole and cut in
 * JavaScript, nothing composed. It reads the same bodies and is what the composer's answers are compared with.
 */
export function createNaiveSchema(): GraphQLSchema {
  const schema = buildASTSchema(parse(typeDefinitions), { assumeValidSDL: true });
  const operations = new WeakMap<object, Operation>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name in scalars) Object.assign(type, scalars[type.name]);
    if (isAbstractType(type)) type.resolveType = (value) => typeNameOf(schema, value);
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) field.resolve = resolverOf(schema, type, field, operations);
  }
  return schema;
}

/** The type whose name is among the labels of a node. */
function typeNameOf(schema: GraphQLSchema, value: unknown): string | undefined {
  if (!isValue(value) || value.kind !== "node") return undefined;
  return value.labels.find((label) => label !== "Entity" && isObjectType(schema.getType(label)));
}

function resolverOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: Field,
  operations: WeakMap<object, Operation>,
): Resolver {
  const owners = [type.name, ...type.getInterfaces().map((each) => each.name)];
  const code = owners.map((owner) => computed[`${owner}.${field.name}`]).find(Boolean);
  if (code) return (source, args, context, info) => code.resolve(plain(source), args, context, info);
  if (type.name.endsWith("Connection")) return (source) => partOfPage(source, field);
  const owner = owners.find((each) => bodies[`${each}.${field.name}`]);
  if (!owner) return (source) => read(source, field);
  return (source, args, context, info) =>
    answer({ schema, owner, field, source, args, operation: operationOf(operations, context, info), info });
}

/** The days, the viewer and the answers of an operation; the same for all its fields. */
function operationOf(operations: WeakMap<object, Operation>, context: Context, info: GraphQLResolveInfo): Operation {
  const known = operations.get(context);
  if (known) return known;
  const at = info.schema.getDirective("at");
  const given = (at && getDirectiveValues(at, info.operation, info.variableValues)) ?? {};
  const { graph, viewer, today } = context;
  const days = { asOf: given.asOf ?? today, knownAt: given.knownAt ?? today } as Pick<Operation, "asOf" | "knownAt">;
  const operation = { graph, viewer, ...days, answers: new Map() };
  operations.set(context, operation);
  return operation;
}

/** What a body answers for one object: a page, a list, one value, or an error where a root object is not there. */
async function answer(asked: Asked): Promise<unknown> {
  const { schema, field, args, info } = asked;
  const type = getNamedType(field.type);
  const isRoot = info.parentType.name === "Query";
  if (isRoot && field.name === "nodes" && Array.isArray(args.ids))
    return Promise.all(args.ids.map((id: unknown) => oneNode(asked, String(id))));
  const { list, rows } = await listOf(asked);
  if (type.name.endsWith("Connection")) return { ...cutPage(list, rows, args), asked };
  const values = sortRows(list, rows).map(({ columns }) => valueOfRow(type, columns));
  const shown = isAbstractType(type) ? values.filter((value) => typeNameOf(schema, value)) : values;
  if (isListType(getNullableType(field.type))) return shown;
  return shown[0] ?? (isRoot && isCompositeType(type) ? missing(info) : null);
}

/** One of `nodes`, asked alone as `node` is. */
async function oneNode(asked: Asked, id: string): Promise<unknown> {
  const field = asked.info.parentType.getFields().node;
  if (!field) throw new Error("Query.node is missing.");
  const info = { ...asked.info, fieldName: "node" };
  return answer({ ...asked, field, args: { id }, info }).catch((error: unknown) => error);
}
