import type { Shape } from "./plan.ts";

/** Where the composer finds a value while it writes the statement. */
export type Handle =
  | { readonly kind: "node"; readonly variable: string }
  /** Columns of a body; `self` is the field (an edge's node) that stands for the row itself. */
  | { readonly kind: "row"; readonly columns: Readonly<Record<string, string>>; readonly self?: string };

/** A piece of the statement: subqueries to run before, the expression that gives the value, and its shape. */
export interface Fragment {
  readonly before: string;
  readonly expression: string;
  readonly shape: Shape;
  /** What gives the value where nothing is around it, up to its RETURN: the only subquery of `before`, without its CALL. */
  readonly alone?: string;
}

export const LEAF: Shape = { kind: "leaf" };

/** Where a selection stands: the value it is on, and the list (a call of the plan) whose rows repeat it. */
export interface Scope {
  readonly handle: Handle;
  readonly list: number | null;
}
