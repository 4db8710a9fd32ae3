import {
  type FieldNode,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from "graphql";
import type { Body } from "./body.ts";
import { bindParent, importsOf, nameColumns } from "./columns.ts";
import { type Draft, definitionOf } from "./draft.ts";
import { type BodyField, orderBy, rowValue } from "./field.ts";
import type { Fragment } from "./value.ts";

/** A body that goes on where a list's ends: it sees the columns of every row of the list, not of a page alone. */
export function continued(list: Body, summary: Body): Body {
  const text = [summary.core, ...summary.columns.map(({ expression }) => expression)].join(" ");
  // What it does not name is not computed for every row; where equal rows count once, all columns tell which are equal.
  const needed = list.columns.filter(({ name }) => list.distinct || new RegExp(`\\b${name}\\b`).test(text));
  const columns = needed.map(({ expression, name }) => `${expression} AS ${name}`).join(", ");
  return {
    ...summary,
    core: `${list.core} WITH ${list.distinct ? "DISTINCT " : ""}${columns} ${summary.core}`,
    parameters: [...new Set([...list.parameters, ...summary.parameters])],
  };
}

/**
 * The body of a connection's own field: `SeedConnection.phases`, continuing the list's; a field of one object, as
 * `LicenseeConnection.basis`, tells of the question and walks no list.
 */
export function summaryBody(draft: Draft, list: BodyField, name: string): Body {
  const type = getNamedType(list.definition.type);
  const summary = draft.house.bodies[`${type.name}.${name}`];
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!summary || !field) throw new Error(`${type.name}.${name} has no body.`);
  return isListType(getNullableType(field.type)) ? continued(list.body, summary) : summary;
}

interface Summary {
  readonly type: GraphQLObjectType;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly body: Body;
  readonly call: number;
}

/** What sums up the whole list or tells of the question, with the list's own arguments. */
export function composeSummary(draft: Draft, list: BodyField, { type, nodes, body, call }: Summary): Fragment {
  const definition = definitionOf(type, nodes[0]);
  const isMany = isListType(getNullableType(definition.type));
  const columns = nameColumns(draft, { body, nodes }, call);
  const value = rowValue(draft, { ...list, definition, nodes }, { columns, list: call });
  const result = draft.name();
  const rows = `collect(${value.expression})`;
  const before = [
    draft.open(importsOf(list.scope.handle), nodes[0]),
    bindParent(list),
    draft.fill(body.core, call),
    `WITH ${columns.text}${orderBy(draft, body, call)}`,
    value.before,
    `RETURN ${isMany ? rows : `head(${rows})`} AS ${result} }`,
  ];
  const shape = isMany ? { kind: "list" as const, of: value.shape } : value.shape;
  return { before: before.filter(Boolean).join(" "), expression: result, shape };
}
