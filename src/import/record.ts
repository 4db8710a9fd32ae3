import type { Value } from "./cell.ts";
import type { Column } from "./column.ts";

/** A link that a row states. */
export interface LinkKind {
  /** The list of the row under which the statement finds it: one map, or none when the row does not state it. */
  readonly name: string;
  readonly type: string;
  /** The columns with the ids of its ends; `id` is the record itself. */
  readonly from: string;
  readonly to: string;
  /** Columns that become properties of the link. */
  readonly own: readonly string[];
  /** The row states the link only when this column has this value. */
  readonly when?: readonly [column: string, ...values: string[]];
}

/** What a row says, by property. */
export type RowValues = Readonly<Record<string, Value | readonly Value[] | undefined>>;

/** One kind of record: what its file says, and what becomes of a row. */
export interface RecordKind {
  /** The statement `cypher/import/<name>.cypher` that writes it. */
  readonly name: string;
  /** The data file, without ending. */
  readonly file: string;
  readonly columns: readonly Column[];
  /** What the counts call it: the file, and its part where a file holds several kinds. */
  readonly counted: string;
  /** The label of the node that a row is; absent when a row states links only. */
  readonly label?: string;
  /** Makes the id of a row that has no column for it. */
  readonly identify?: (values: RowValues) => string;
  readonly links: readonly LinkKind[];
  /** A word of the trade, known at all times: a disease, a phase. A day need not be given. */
  readonly timeless: boolean;
  /** The period of a row is the node's own; its links stay open from the first day on (grants, licences). */
  readonly dated: boolean;
}

interface Wish {
  readonly counted?: string;
  readonly columns: readonly Column[];
  readonly links?: readonly LinkKind[];
  readonly timeless?: true;
  readonly dated?: true;
  readonly identify?: RecordKind["identify"];
}

/** A kind of record that is a node, and the links that its row states beside it. */
export function node(name: string, file: string, wish: Wish): RecordKind {
  return { links: [], timeless: false, dated: false, counted: file, ...wish, name, file, label: name };
}

/** A kind of record that is one link or several between records of other files. */
export function links(name: string, file: string, wish: Wish): RecordKind {
  return { links: [], timeless: false, dated: false, counted: file, ...wish, name, file };
}

/** A link of a record kind. */
export function link(
  type: string,
  from: string,
  to: string,
  rest: Partial<Pick<LinkKind, "name" | "own" | "when">> = {},
): LinkKind {
  return { name: "link", type, from, to, own: [], ...rest };
}
