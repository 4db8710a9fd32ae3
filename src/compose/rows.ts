import { openBody } from "./columns.ts";
import type { Draft } from "./draft.ts";
import type { BodyField } from "./field.ts";

/** Where the rows of a list come from, for each part of it that walks them. */
export interface Rows {
  /** What the statement needs before; empty where every part walks the rows itself. */
  readonly before: string;
  /** Opens a subquery on the rows, or those that a clause leaves; what follows sees the variables of the body. */
  readonly open: (narrowing?: string) => string;
  /** How many rows there are, where they stand in a list. */
  readonly count?: string;
}

/**
 * The rows of a list. Where they have to be made before the first is known (`carried`) and several parts want them, they
 * are made once and stand in a list; everywhere else each part walks the body, in its own order and no further than it must.
 */
export function rowsOf(draft: Draft, field: BodyField, { call, parts }: { call: number; parts: number }): Rows {
  const { body, nodes } = field;
  const walk = (narrowing?: string): string => `${openBody(draft, field)} ${draft.fill(body.core, call, narrowing)}`;
  if (body.carried === undefined || parts < 2) return { before: "", open: walk };
  const rows = draft.name();
  const row = draft.name();
  const names = body.carried;
  const taken = names.map((name, index) => `${row}[${index}] AS ${name}`).join(", ");
  return {
    before: `${walk()} RETURN collect([${names.join(", ")}]) AS ${rows} }`,
    open: (narrowing = "") => `${draft.open([rows], nodes[0])} UNWIND ${rows} AS ${row} WITH ${taken} ${narrowing}`,
    count: `size(${rows})`,
  };
}
