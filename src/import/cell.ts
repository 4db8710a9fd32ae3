import { LocalDate } from "../compose/cursor.ts";
import { DateError, parseDay, parsePartialDate } from "../dates.ts";
import type { Column } from "./column.ts";
import type { Fault } from "./fault.ts";

/** A value as the graph takes it; a bigint becomes an integer. */
export type Value = string | number | bigint | boolean | LocalDate;

/** What a cell says: nothing, a value, several values, or why it cannot be read. */
export type Reading = { readonly value?: Value | readonly Value[] } | { readonly fault: Fault };

/** Reads one cell by its column. An empty cell is unknown, never 0, false or ''. */
export function readCell(column: Column, given: string): Reading {
  const cell = given.trim();
  if (cell === "") return column.required ? { fault: missing(column) } : {};
  try {
    if (!column.list) return { value: readValue(column, cell) };
    const parts = cell.split("|").map((part) => part.trim());
    return { value: parts.filter((part) => part !== "").map((part) => readValue(column, part)) };
  } catch (error) {
    if (error instanceof CellError) return { fault: error.fault };
    throw error;
  }
}

class CellError extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.expected);
    this.fault = fault;
  }
}

function readValue(column: Column, cell: string): Value {
  switch (column.type) {
    case "integer":
      if (/^-?\d{1,15}$/.test(cell)) return BigInt(cell);
      throw notUnderstood(column, cell, "a whole number such as 12");
    case "number":
      if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
      throw notUnderstood(column, cell, "a number such as 0.75");
    case "boolean":
      if (/^(true|false)$/i.test(cell)) return cell.toLowerCase() === "true";
      throw notUnderstood(column, cell, "true or false");
    case "day":
      return new LocalDate(dated(column, cell, parseDay));
    case "partialDate":
      return dated(column, cell, (given) => parsePartialDate(given).text);
    case "reference":
      return column.prefix && !cell.includes(":") ? column.prefix + cell : cell;
    case "text":
      return inVocabulary(column, cell);
  }
}

function dated(column: Column, cell: string, read: (given: string) => string): string {
  try {
    return read(cell);
  } catch (error) {
    if (error instanceof DateError)
      throw notUnderstood(column, cell, "a date such as 2018-06-07, 2018-06, 2018, FY2018 or 平成30年度");
    throw error;
  }
}

function inVocabulary(column: Column, cell: string): string {
  if (!column.values || column.values.includes(cell)) return cell;
  const expected = `one of ${column.values.join(", ")}`;
  const cure = "Write one of these codes, or leave the cell empty if it is unknown and not required.";
  throw new CellError({ reason: "not in the vocabulary", column: column.name, given: cell, expected, cure });
}

function notUnderstood(column: Column, given: string, expected: string): CellError {
  const cure = "Write the value in this form, or leave the cell empty if it is unknown and not required.";
  return new CellError({ reason: "not understood", column: column.name, given, expected, cure });
}

function missing(column: Column): Fault {
  const expected = column.values
    ? `one of ${column.values.join(", ")}`
    : `a ${column.type === "reference" ? "record id" : column.type}`;
  return {
    reason: "missing value",
    column: column.name,
    given: "",
    expected,
    cure: `Fill in ${column.name}; a row without it has no meaning.`,
  };
}
