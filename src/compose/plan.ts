import type { FieldNode, GraphQLField } from "graphql";
import type { Key } from "./body.ts";

/** How a value that Neo4j returned becomes the value that the executor reads. */
export type Shape =
  | { readonly kind: "leaf" }
  | { readonly kind: "object"; readonly typeName: string; readonly fields: readonly (readonly [string, Shape])[] }
  | { readonly kind: "abstract"; readonly types: Readonly<Record<string, Shape>> }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "aligned"; readonly of: Shape; readonly call: number; readonly argument: string }
  | ConnectionShape;

/**
 * A Relay connection: raw rows, one more than asked for when more follow, and the total. Only what is wanted stands in
 * the answer, `[page, total, …summaries]` and in each row `[keys, edge, node]`; what would be alone in its list stands without one.
 */
export interface ConnectionShape {
  readonly kind: "connection";
  /** Which field call holds the paging arguments. */
  readonly call: number;
  readonly coordinate: string;
  readonly order: string;
  readonly page: boolean;
  readonly total: boolean;
  /** Whether the rows carry the keys of their cursors. */
  readonly cursors: boolean;
  /** Fields that sum up the whole list, each with the shape of its value. */
  readonly summaries: readonly (readonly [string, Shape])[];
  readonly edge: Shape | null;
  readonly node: Shape | null;
}

/** A field of the operation that needs parameters: its arguments are read anew for each request. */
export interface FieldCall {
  readonly coordinate: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** The parameters of its body. */
  readonly parameters: readonly string[];
  /** Whether it gives a page (paging arguments become a limit and keys), a plain list or at most one value. */
  readonly gives: "page" | "list" | "one";
  /** The call whose rows repeat this one; its cost is multiplied by theirs. */
  readonly repeatedBy: number | null;
  /** The order chosen, when it gives a page. */
  readonly order: readonly Key[];
}

/** A text for a question whose `asOf` and `knownAt` are two days, and a cheaper one for where they are one. */
export interface Statement {
  readonly onTwoDays: string;
  readonly onOneDay: string;
}

/** What a root field of an operation becomes: one statement, the parameters it takes and the shape of its answer. */
export interface Plan {
  readonly coordinate: string;
  /** For one call: values stand in `$in`. */
  readonly statement: Statement;
  /** For several calls of the same plan at once: values stand in `$in.calls`, limits in `$in`. */
  readonly gathered: Statement;
  readonly calls: readonly FieldCall[];
  readonly shape: Shape;
}

/** The default and the largest number of rows of one page. */
export const DEFAULT_FIRST = 20;
export const MAXIMUM_FIRST = 100;
