import {
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
} from "graphql";
import { variableOf } from "../src/compose/body.ts";
import { LocalDate } from "../src/compose/cursor.ts";
import { type Columns, isValue, toParameter } from "./naive-value.ts";

const OPEN_ENDS = ["0001-01-01", "9999-12-31"];

/** Reads a field that no body answers: a property, a column, a property of the row's link, or the row's own value. */
export function read(source: unknown, field: GraphQLField<unknown, unknown>): unknown {
  const { name } = field;
  if (!isValue(source)) return entryOf(source, name);
  if (source.kind !== "row") return scalar(source.properties[name]);
  const { columns } = source;
  if (name === "node" && "cursor" in columns) return valueOfRow(getNamedType(field.type), columns);
  return scalar(columns[name] ?? linkOf(columns)[name] ?? null);
}

/** The properties of a row's link; none where it has no link. */
function linkOf({ link }: Columns): Columns {
  return isValue(link) && link.kind === "link" ? link.properties : {};
}

/** A row's value: the column named like its type, the row itself for a type without an id, else its only column. */
export function valueOfRow(type: GraphQLNamedType, columns: Columns): unknown {
  const own = columns[variableOf(type.name)];
  if (own !== undefined) return own;
  if (isObjectType(type) && !type.getInterfaces().some(({ name }) => name === "Node")) {
    const { cursor: _, ...rest } = columns;
    return { kind: "row", columns: rest };
  }
  const [only] = Object.entries(columns).filter(([name]) => !["link", "position", "cursor"].includes(name));
  return scalar(only?.[1] ?? null);
}

/** What code reads: the properties of a node or the columns of a row and of its link, maps plain; what code itself gave stays as it is. */
export function plain(source: unknown): Columns {
  if (!isValue(source)) return Object(source);
  const columns = source.kind === "row" ? { ...linkOf(source.columns), ...source.columns } : source.properties;
  return Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, toParameter(value) ?? null]));
}

/** The error of a root object that is not there. */
export function missing(info: GraphQLResolveInfo): GraphQLError {
  return new GraphQLError(`${info.fieldName}: not there.`, { extensions: { code: "NOT_FOUND" } });
}

function entryOf(source: unknown, name: string): unknown {
  return typeof source === "object" && source !== null
    ? Object.entries(source).find(([key]) => key === name)?.[1]
    : null;
}

/** A day as text; an open end of a period is null. */
function scalar(value: unknown): unknown {
  const text = value instanceof LocalDate ? value.iso : value;
  return typeof text === "string" && OPEN_ENDS.includes(text) ? null : text;
}
