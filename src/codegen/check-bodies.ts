import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
} from "graphql";
import { type Body, variableOf } from "../compose/body.ts";
import { isOrder } from "./ways.ts";

/** Parameters that every body may use. */
const OPERATION = new Set(["asOf", "knownAt", "viewer"]);
const PAGING = new Set(["first", "after", "last", "before", "order"]);

/** What the check needs besides schema and bodies: what code answers and what code computes for bodies. */
export interface Code {
  readonly computed: ReadonlySet<string>;
  readonly derived: ReadonlySet<string>;
}

/** Everything in which schema and `cypher/` do not fit, each with the file to add or mend; empty when they fit. */
export function checkBodies(schema: GraphQLSchema, bodies: Readonly<Record<string, Body>>, code: Code): string[] {
  return [
    ...Object.values(bodies).flatMap((body) => [
      ...checkBody(schema, body, code),
      ...Object.entries(body.ways ?? {}).flatMap(([name, way]) => checkWay(schema, way, code, name)),
    ]),
    ...missingBodies(schema, bodies, code),
  ];
}

function fieldOf(schema: GraphQLSchema, coordinate: string): GraphQLField<unknown, unknown> | undefined {
  const [typeName = "", fieldName = ""] = coordinate.split(".");
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
}

function checkBody(schema: GraphQLSchema, body: Body, code: Code): string[] {
  const file = `cypher/${body.coordinate}.cypher`;
  const field = fieldOf(schema, body.coordinate);
  if (!field) return [`${file}: the schema has no ${body.coordinate}; add the field to schema/ or rename the file.`];
  return [
    ...checkParameters(body, field, code, file),
    ...checkOrder(body, field, file),
    ...checkColumns(body, field, code, file),
  ];
}

/** A way is asked by an argument or an order of its field, and gives what the body gives. */
function checkWay(schema: GraphQLSchema, way: Body, code: Code, name: string): string[] {
  const file = `cypher/${way.coordinate}.${name}.cypher`;
  const field = fieldOf(schema, way.coordinate);
  if (!field) return [];
  const known = isOrder(name) || field.args.some((argument) => argument.name === name);
  const strange = known ? [] : [`${file}: ${name} is no argument of ${way.coordinate}; correct the name of the file.`];
  return [...strange, ...checkColumns(way, field, code, file)];
}

function checkParameters(body: Body, field: GraphQLField<unknown, unknown>, code: Code, file: string): string[] {
  const known = new Set(field.args.map((argument) => argument.name));
  const unknown = body.parameters
    .filter((name) => !OPERATION.has(name) && !known.has(name) && !code.derived.has(`${body.coordinate}.${name}`))
    .map((name) => `${file}: $${name} is no argument of ${body.coordinate}; add it to the schema or take it out.`);
  const unused = field.args
    .filter((argument) => !PAGING.has(argument.name) && !body.parameters.includes(argument.name))
    .filter(
      (argument) =>
        ![...code.derived].some((name) => name.startsWith(`${body.coordinate}.`)) && argument.name !== "language",
    )
    .map(
      (argument) => `${file}: the argument ${argument.name} of ${body.coordinate} is not used; use $${argument.name}.`,
    );
  return [...unknown, ...unused];
}

function checkOrder(body: Body, field: GraphQLField<unknown, unknown>, file: string): string[] {
  const many = isListType(getNullableType(field.type)) || getNamedType(field.type).name.endsWith("Connection");
  if (body.distinct && !getNamedType(field.type).name.endsWith("Connection"))
    return [`${file}: only a connection takes RETURN DISTINCT; put it into a WITH before.`];
  const problems = many && body.order.length === 0 ? [`${file}: a list needs a total order; add ORDER BY …, id.`] : [];
  const orders = field.args.find((argument) => argument.name === "order");
  const type = orders && getNamedType(orders.type);
  if (!type || !isEnumType(type)) return problems;
  const extra = Object.keys(body.orders).filter((value) => !type.getValue(value));
  return [
    ...problems,
    ...extra.map((value) => `cypher/${body.coordinate}.${value}.cypher: ${type.name} has no value ${value}.`),
  ];
}

function checkColumns(body: Body, field: GraphQLField<unknown, unknown>, code: Code, file: string): string[] {
  const type = rowTypeOf(field);
  const names = body.columns.map((column) => column.name);
  const others = names.filter((name) => name !== "link" && name !== "position");
  if (!isRow(type)) {
    const one = others.length === 1 || names.includes(variableOf(type.name));
    return one ? [] : [`${file}: expected one column "${variableOf(type.name)}", given ${names.join(", ")}.`];
  }
  if (!isObjectType(type)) return [];
  const wanted = Object.keys(type.getFields()).filter(
    (name) => !others.includes(name) && !names.includes("link") && !code.computed.has(`${type.name}.${name}`),
  );
  return wanted
    .filter((name) => needsColumn(type.getFields()[name]))
    .map((name) => `${file}: the column ${name} of ${type.name} is missing; RETURN … AS ${name}.`);
}

function needsColumn(field: GraphQLField<unknown, unknown> | undefined): boolean {
  return field !== undefined && field.args.length === 0 && !isCompositeType(getNamedType(field.type));
}

function isRow(type: GraphQLNamedType): boolean {
  return isObjectType(type) && !type.getInterfaces().some((each) => each.name === "Node");
}

/** The type of a row: of a connection the type of its nodes. */
function rowTypeOf(field: GraphQLField<unknown, unknown>): GraphQLNamedType {
  const named = getNamedType(field.type);
  const nodes = named.name.endsWith("Connection") && isObjectType(named) ? named.getFields().nodes : undefined;
  return nodes ? getNamedType(nodes.type) : named;
}

/** Object fields that nothing answers: no body, no code, and no column that could hold them. */
function missingBodies(schema: GraphQLSchema, bodies: Readonly<Record<string, Body>>, code: Code): string[] {
  const problems: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    if (type.name !== "Query" && isRow(type)) continue;
    const owners = [type.name, ...type.getInterfaces().map((each) => each.name)];
    for (const field of Object.values(type.getFields())) {
      const answered = owners.some(
        (owner) => bodies[`${owner}.${field.name}`] || code.computed.has(`${owner}.${field.name}`),
      );
      const stored = type.name !== "Query" && !isCompositeType(getNamedType(field.type)) && field.args.length === 0;
      if (!answered && !stored)
        problems.push(`cypher/${type.name}.${field.name}.cypher is missing; add it, or take the field out of schema/.`);
    }
  }
  return problems;
}
