import { isObjectType } from "graphql";
import { type Column, variableOf } from "./body.ts";
import type { Draft } from "./draft.ts";
import type { BodyField } from "./field.ts";
import { mentions } from "./selection.ts";
import type { Handle } from "./value.ts";

/** Columns under names that are unique in the statement. */
export interface NamedColumns {
  readonly variables: Readonly<Record<string, string>>;
  readonly text: string;
  /** The calls that selected columns need before; they stand behind the cut. */
  readonly late: string;
}

export function nameColumns(draft: Draft, field: Pick<BodyField, "body" | "nodes">, call: number): NamedColumns {
  const { columns } = field.body;
  const variables = Object.fromEntries(columns.map((column) => [column.name, draft.name()]));
  const isIdle = ({ name, late }: Column): boolean =>
    late !== undefined && !mentions(draft.document, field.nodes, name);
  const text = columns
    .map((each) => `${isIdle(each) ? "null" : draft.fill(each.expression, call)} AS ${variables[each.name]}`)
    .join(", ");
  const late = columns.filter((each) => !isIdle(each)).map((each) => draft.fill(each.late ?? "", call));
  return { variables, text, late: late.filter(Boolean).join(" ") };
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
function bindParent(field: BodyField): string {
  const { handle } = field.scope;
  if (field.type.name === "Query") return "";
  const type = variableOf(field.owner);
  const name = field.body.parent ?? type;
  if (handle.kind === "node") return `WITH ${handle.variable} AS ${name}`;
  const link = handle.columns.link;
  if (type === "link" && link) return `WITH ${link} AS ${name}`;
  const entries = Object.entries(handle.columns).map(([column, variable]) => `${column}: ${variable}`);
  return `WITH {${entries.join(", ")}} AS ${name}`;
}

/** Opens the subquery in which a body stands, with its parent under the name that the body knows. */
export function openBody(draft: Draft, field: BodyField): string {
  const open = draft.open(importsOf(field.scope.handle), field.nodes[0]);
  return [open, bindParent(field)].filter(Boolean).join(" ");
}

/** The variables that a subquery of this parent imports. */
function importsOf(handle: Handle): string[] {
  return handle.kind === "node" ? [handle.variable] : [...new Set(Object.values(handle.columns))];
}
