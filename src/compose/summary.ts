import { type FieldNode, type GraphQLField, getNamedType, getNullableType, isListType, isObjectType } from "graphql";
import type { Body } from "./body.ts";
import { nameColumns, openBody } from "./columns.ts";
import type { Draft } from "./draft.ts";
import { type BodyField, orderBy, rowValue } from "./field.ts";
import type { Rows } from "./rows.ts";
import type { Fragment } from "./value.ts";

/** What goes on where a list's body ends: it sees the columns of every row of the list, not of a page alone. */
function goingOn(list: Body, summary: Body): string {
  const text = [summary.core, ...summary.columns.map(({ expression }) => expression)].join(" ");
  // What it does not name is not computed for every row; where equal rows count once, all columns tell which are equal.
  const needed = list.columns.filter(({ name }) => list.distinct || new RegExp(`\\b${name}\\b`).test(text));
  const columns = needed.map(({ expression, name }) => `${expression} AS ${name}`).join(", ");
  return `WITH ${list.distinct ? "DISTINCT " : ""}${columns} ${summary.core}`;
}

/** The body of a sum over a list as one text with the list's. */
export function continued(list: Body, summary: Body): Body {
  return {
    ...summary,
    core: `${list.core} ${goingOn(list, summary)}`,
    parameters: [...new Set([...list.parameters, ...summary.parameters])],
  };
}

/** A connection's own field. */
export interface Summary {
  readonly name: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly body: Body;
  /** Whether it sums up the rows, as `SeedConnection.phases` does; one object, as `LicenseeConnection.basis`, tells of the question. */
  readonly isMany: boolean;
}

/** The connection's own field of that name, with its body. */
export function summaryOf(draft: Draft, list: BodyField, name: string): Summary {
  const type = getNamedType(list.definition.type);
  const body = draft.house.bodies[`${type.name}.${name}`];
  const definition = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!body || !definition) throw new Error(`${type.name}.${name} has no body.`);
  return { name, definition, body, isMany: isListType(getNullableType(definition.type)) };
}

/** What sums up the whole list or tells of the question, with the list's own arguments. */
export function composeSummary(
  draft: Draft,
  list: BodyField,
  summary: Summary & {
    readonly nodes: readonly [FieldNode, ...FieldNode[]];
    readonly call: number;
    readonly rows: Rows;
  },
): Fragment {
  const { definition, nodes, body, isMany, call } = summary;
  const columns = nameColumns(draft, { body, nodes }, call);
  const value = rowValue(draft, { ...list, definition, nodes }, { columns, list: call });
  const result = draft.name();
  const collected = `collect(${value.expression})`;
  const own = (): string => `${openBody(draft, { ...list, nodes })} ${draft.fill(body.core, call)}`;
  const before = [
    isMany ? `${summary.rows.open()} ${draft.fill(goingOn(list.body, body), call)}` : own(),
    `WITH ${columns.text}${orderBy(draft, body, call)}`,
    value.before,
    `RETURN ${isMany ? collected : `head(${collected})`} AS ${result} }`,
  ];
  const shape = isMany ? { kind: "list" as const, of: value.shape } : value.shape;
  return { before: before.filter(Boolean).join(" "), expression: result, shape };
}
