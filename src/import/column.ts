/** What a cell may hold. */
export type ColumnType = "text" | "integer" | "number" | "boolean" | "day" | "partialDate" | "reference";

/** One column of a data file. */
export interface Column {
  /** As the header spells it. */
  readonly name: string;
  /** The property it becomes: the name in camel case. */
  readonly property: string;
  readonly type: ColumnType;
  /** Several values in one cell, separated by `|`. */
  readonly list: boolean;
  readonly required: boolean;
  /** Whether the file may lack the column altogether. */
  readonly optional: boolean;
  /** The closed vocabulary, where there is one. */
  readonly values?: readonly string[];
  /** For a reference: the labels it may point at. */
  readonly labels?: readonly string[];
  /** For a reference to a vocabulary: what stands before the code when only the code is given, such as `role:`. */
  readonly prefix?: string;
}

type Wish = Partial<Pick<Column, "list" | "required" | "optional" | "prefix">>;

/** A free text. */
export function text(name: string, wish: Wish = {}): Column {
  return column(name, "text", wish);
}

/** A value of a closed vocabulary. */
export function oneOf(name: string, values: readonly string[], wish: Wish = {}): Column {
  return { ...column(name, "text", wish), values };
}

/** The id of another record, which must be in the graph or in a file read before. */
export function reference(name: string, labels: readonly string[], wish: Wish = {}): Column {
  return { ...column(name, "reference", wish), labels };
}

/** A column of any other type. */
export function column(name: string, type: ColumnType, wish: Wish = {}): Column {
  const property = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { name, property, type, list: false, required: false, optional: false, ...wish };
}

export const REQUIRED = { required: true } as const;
export const LIST = { list: true } as const;
