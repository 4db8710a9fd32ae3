import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { type Body, variableOf } from "./body.ts";
import { composeConnection } from "./connection.ts";
import type { Draft } from "./draft.ts";
import { composeValue } from "./object.ts";
import { type Fragment, type Handle, LEAF, type Scope } from "./value.ts";

/** A field selected on an object, all its nodes merged. */
export interface FieldSelection {
  readonly type: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly scope: Scope;
}

/** A field together with the body that answers it and the type that owns the body (an interface, perhaps). */
export interface BodyField extends FieldSelection {
  readonly body: Body;
  readonly owner: string;
}

/** The body of a field: the type's own, or that of an interface it implements. */
export function bodyOf(
  draft: Draft,
  type: GraphQLObjectType,
  fieldName: string,
): { body: Body; owner: string } | undefined {
  for (const owner of [type.name, ...type.getInterfaces().map((each) => each.name)]) {
    const body = draft.house.bodies[`${owner}.${fieldName}`];
    if (body) return { body, owner };
  }
  return undefined;
}

/** Composes a field that a body answers. */
export function composeField(draft: Draft, field: FieldSelection): Fragment {
  const found = bodyOf(draft, field.type, field.definition.name);
  if (!found) throw new Error(`${field.type.name}.${field.definition.name} has no body.`);
  const selection = { ...field, ...found };
  if (getNamedType(field.definition.type).name.endsWith("Connection")) return composeConnection(draft, selection);
  return composeRows(draft, selection);
}

/** Composes a field that gives one value or a plain list. */
function composeRows(draft: Draft, field: BodyField): Fragment {
  const { body, definition, nodes } = field;
  const list = isListType(getNullableType(definition.type));
  const call = draft.call({
    coordinate: body.coordinate,
    definition,
    node: nodes[0],
    parameters: body.parameters,
    gives: list ? "list" : "one",
    repeatedBy: field.scope.list,
    order: [],
  });
  const columns = nameColumns(draft, body, call);
  const aligned = list && !isNonNullType(elementOf(definition.type));
  const value = rowValue(draft, field, { columns, list: list ? call : field.scope.list });
  const row = aligned ? `[${columns.variables.position}, ${value.expression}]` : value.expression;
  const result = draft.name();
  const collected = `collect(${list ? row : `[${row}]`})`;
  const before = [
    draft.open(importsOf(field.scope.handle), nodes[0]),
    bindParent(field),
    draft.fill(body.core, call),
    `WITH ${columns.text}${orderBy(draft, body, call)}`,
    value.before,
    `RETURN ${list ? collected : `head(${collected})[0]`} AS ${result} }`,
  ];
  const shape = aligned
    ? { kind: "aligned" as const, of: value.shape, call, argument: definition.args[0]?.name ?? "" }
    : list
      ? { kind: "list" as const, of: value.shape }
      : value.shape;
  return { before: before.filter(Boolean).join(" "), expression: result, shape };
}

/** The value of one row: the node, the row type's columns, or the only scalar. */
function rowValue(draft: Draft, field: BodyField, row: { columns: NamedColumns; list: number | null }): Fragment {
  const named = getNamedType(field.definition.type);
  const handle = handleOf(draft, named.name, row.columns);
  if (isCompositeType(named)) return composeValue(draft, named, field.nodes, { handle, list: row.list });
  const expression = handle.kind === "node" ? handle.variable : "";
  return { before: "", expression: named.name === "Date" ? `toString(${expression})` : expression, shape: LEAF };
}

/** Columns under names that are unique in the statement. */
export interface NamedColumns {
  readonly variables: Readonly<Record<string, string>>;
  readonly text: string;
}

export function nameColumns(draft: Draft, body: Body, call: number): NamedColumns {
  const variables = Object.fromEntries(body.columns.map((column) => [column.name, draft.name()]));
  const text = body.columns
    .map((column) => `${draft.fill(column.expression, call)} AS ${variables[column.name]}`)
    .join(", ");
  return { variables, text };
}

/** A column named like the type, or the only one besides `link` and `position`, is the value; otherwise the row is. */
export function handleOf(draft: Draft, typeName: string, { variables }: NamedColumns): Handle {
  const own = variables[variableOf(typeName)];
  if (own) return { kind: "node", variable: own };
  const others = Object.keys(variables).filter((name) => name !== "link" && name !== "position");
  const [only] = others;
  if (others.length === 1 && only && !isRowType(draft, typeName))
    return { kind: "node", variable: variables[only] ?? "" };
  return { kind: "row", columns: variables };
}

/** An object type without an id: its values are rows of a body, not nodes of the graph. */
function isRowType(draft: Draft, typeName: string): boolean {
  const type = draft.house.schema.getType(typeName);
  return isObjectType(type) && !type.getInterfaces().some((each) => each.name === "Node");
}

/** What a body sees of its parent: a variable named like the type that owns the body. */
export function bindParent(field: BodyField): string {
  const { handle } = field.scope;
  if (field.type.name === "Query") return "";
  const name = variableOf(field.owner);
  if (handle.kind === "node") return `WITH ${handle.variable} AS ${name}`;
  const link = handle.columns.link;
  if (name === "link" && link) return `WITH ${link} AS link`;
  const entries = Object.entries(handle.columns).map(([column, variable]) => `${column}: ${variable}`);
  return `WITH {${entries.join(", ")}} AS ${name}`;
}

/** The variables that a subquery of this parent imports. */
export function importsOf(handle: Handle): string[] {
  return handle.kind === "node" ? [handle.variable] : [...new Set(Object.values(handle.columns))];
}

function orderBy(draft: Draft, body: Body, call: number): string {
  if (body.order.length === 0) return "";
  const terms = body.order.map((key) => `${draft.fill(key.expression, call)}${key.descending ? " DESC" : ""}`);
  return ` ORDER BY ${terms.join(", ")}`;
}

function elementOf(type: GraphQLOutputType): GraphQLOutputType {
  const nullable = getNullableType(type);
  return isListType(nullable) ? nullable.ofType : nullable;
}
