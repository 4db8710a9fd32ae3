import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isNonNullType,
} from "graphql";
import { type Body, wayOf } from "./body.ts";
import { handleOf, type NamedColumns, nameColumns, openBody } from "./columns.ts";
import { composeConnection } from "./connection.ts";
import type { Draft } from "./draft.ts";
import { composeValue } from "./object.ts";
import { type Fragment, LEAF, type Scope } from "./value.ts";

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
  const values = getArgumentValues(field.definition, field.nodes[0], draft.document.variables);
  const names = field.definition.args.map(({ name }) => name);
  const selection = { ...field, ...found, body: wayOf(found.body, names, values) };
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
  const columns = nameColumns(draft, field, call);
  const aligned = list && !isNonNullType(elementOf(definition.type));
  const value = rowValue(draft, field, { columns, list: list ? call : field.scope.list });
  const row = aligned ? `[${columns.variables.position}, ${value.expression}]` : value.expression;
  const result = draft.name();
  const collected = `collect(${list ? row : `[${row}]`})`;
  const open = openBody(draft, field);
  const parts = [
    draft.fill(body.core, call),
    `${columns.late} WITH ${columns.text}${orderBy(draft, body, call)}`,
    value.before,
    `RETURN ${list ? collected : `head(${collected})[0]`}`,
  ];
  const shape = aligned
    ? { kind: "aligned" as const, of: value.shape, call, argument: definition.args[0]?.name ?? "" }
    : list
      ? { kind: "list" as const, of: value.shape }
      : value.shape;
  const alone = parts.filter(Boolean).join(" ");
  return { before: `${open} ${alone} AS ${result} }`, expression: result, shape, alone };
}

/** The value of one row: the node, the row type's columns, or the only scalar. */
export function rowValue(
  draft: Draft,
  field: BodyField,
  row: { columns: NamedColumns; list: number | null },
): Fragment {
  const named = getNamedType(field.definition.type);
  const handle = handleOf(draft, named.name, row.columns);
  if (isCompositeType(named)) return composeValue(draft, named, field.nodes, { handle, list: row.list });
  const expression = handle.kind === "node" ? handle.variable : "";
  return { before: "", expression: named.name === "Date" ? `toString(${expression})` : expression, shape: LEAF };
}

/** The ORDER BY of a body that is no page. */
export function orderBy(draft: Draft, body: Body, call: number): string {
  if (body.order.length === 0) return "";
  const terms = body.order.map((key) => `${draft.fill(key.expression, call)}${key.descending ? " DESC" : ""}`);
  return ` ORDER BY ${terms.join(", ")}`;
}

function elementOf(type: GraphQLOutputType): GraphQLOutputType {
  const nullable = getNullableType(type);
  return isListType(nullable) ? nullable.ofType : nullable;
}
