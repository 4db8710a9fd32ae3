import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { composeAbstract } from "./abstract.ts";
import { type Draft, definitionOf } from "./draft.ts";
import { bodyOf, composeField } from "./field.ts";
import type { Shape } from "./plan.ts";
import { selectedFields } from "./selection.ts";
import { type Fragment, type Handle, LEAF, type Scope } from "./value.ts";

/** Fields that need nothing of the statement: the executor knows types, the page's decoder writes cursors. */
const WRITTEN_LATER = new Set(["__typename", "cursor"]);

type Nodes = readonly [FieldNode, ...FieldNode[]];

/** Composes what is selected on a value of an object, interface or union type. */
export function composeValue(
  draft: Draft,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  scope: Scope,
): Fragment {
  return isObjectType(type) ? composeObject(draft, type, nodes, scope) : composeAbstract(draft, type, nodes, scope);
}

/** An object becomes a list of its values; the shape knows their names. */
export function composeObject(
  draft: Draft,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  scope: Scope,
): Fragment {
  const entries = new Map<string, Fragment>();
  for (const [key, [first, ...others]] of selectedFields(draft.document, type, nodes)) {
    if (!first || WRITTEN_LATER.has(first.name.value)) continue;
    const definition = definitionOf(type, first);
    for (const [name, fragment] of composeEntries(draft, { type, definition, nodes: [first, ...others], scope, key }))
      entries.set(name, fragment);
  }
  const parts = [...entries.values()];
  return {
    before: parts
      .map((part) => part.before)
      .filter(Boolean)
      .join(" "),
    expression: `[${parts.map((part) => part.expression).join(", ")}]`,
    shape: {
      kind: "object",
      typeName: type.name,
      fields: [...entries].map(([name, part]) => [name, part.shape] as const),
    },
  };
}

interface Entry {
  readonly type: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: Nodes;
  readonly scope: Scope;
  readonly key: string;
}

/** The entries that a selected field needs: what code reads, or the answer of a body, or a stored value. */
function composeEntries(draft: Draft, entry: Entry): [string, Fragment][] {
  const { type, definition, scope } = entry;
  const computed = computedOf(draft, type, definition.name);
  if (computed) return computed.needs.map((need) => [need, stored(type.getFields()[need], need, scope.handle)]);
  const name = storedUnder(definition, entry.key);
  if (bodyOf(draft, type, definition.name)) return [[name, composeField(draft, entry)]];
  if (isLeafType(getNamedType(definition.type))) return [[name, stored(definition, definition.name, scope.handle)]];
  return [[name, composeColumn(draft, entry)]];
}

/**
 * The name under which the executor finds a field: its own, or, where arguments or a selection make two uses of it
 * differ, its response key behind an @, so that it never meets a field of that name.
 */
export function storedUnder(definition: GraphQLField<unknown, unknown>, key: string): string {
  return definition.args.length > 0 || isCompositeType(getNamedType(definition.type)) ? `@${key}` : definition.name;
}

export function computedOf(draft: Draft, type: GraphQLObjectType, fieldName: string) {
  const owners = [type.name, ...type.getInterfaces().map((each) => each.name)];
  return owners.map((owner) => draft.house.computed[`${owner}.${fieldName}`]).find(Boolean);
}

/** A stored property, or a column, or a property of the row's link. */
function stored(definition: GraphQLField<unknown, unknown> | undefined, name: string, handle: Handle): Fragment {
  const expression = place(name, handle);
  const isDate = definition !== undefined && getNamedType(definition.type).name === "Date";
  return { before: "", expression: isDate ? `toString(${expression})` : expression, shape: LEAF };
}

function place(name: string, handle: Handle): string {
  if (handle.kind === "node") return `${handle.variable}.${name}`;
  const column = handle.columns[name];
  if (column) return column;
  return handle.columns.link ? `${handle.columns.link}.${name}` : "null";
}

/** A column that holds a node, a row, or a list of rows. */
function composeColumn(draft: Draft, entry: Entry): Fragment {
  const { definition, nodes, scope } = entry;
  const named = getNamedType(definition.type);
  if (!isCompositeType(named)) throw new Error(`${entry.type.name}.${definition.name} is no object.`);
  const { handle } = scope;
  if (handle.kind === "row" && handle.self === definition.name)
    return composeValue(draft, named, nodes, { ...scope, handle: { kind: "row", columns: handle.columns } });
  const variable = place(definition.name, handle);
  if (isListType(getNullableType(definition.type))) return composeElements(draft, named, { ...entry, variable });
  const value = composeValue(draft, named, nodes, { ...scope, handle: { kind: "node", variable } });
  if (isNonNullType(definition.type)) return value;
  return { ...value, expression: `CASE WHEN ${variable} IS NULL THEN null ELSE ${value.expression} END` };
}

/** The elements of a list column, in its order; with subqueries of their own when bodies answer their fields. */
function composeElements(draft: Draft, type: GraphQLCompositeType, entry: Entry & { variable: string }): Fragment {
  const { variable, nodes, scope } = entry;
  const element = draft.name();
  const value = composeValue(draft, type, nodes, { ...scope, handle: { kind: "node", variable: element } });
  const shape: Shape = { kind: "list", of: value.shape };
  if (value.before === "")
    return { before: "", expression: `[${element} IN ${variable} | ${value.expression}]`, shape };
  const result = draft.name();
  const [root = variable] = variable.split(".");
  const open = draft.open([root], nodes[0]);
  const before = `${open} UNWIND ${variable} AS ${element} ${value.before} RETURN collect(${value.expression}) AS ${result} }`;
  return { before, expression: result, shape };
}
