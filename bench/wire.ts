import neo4j from "neo4j-driver";
import { LocalDate } from "../src/compose/cursor.ts";

/** A statement with its parameters, as it can be written to a file. */
export interface WrittenStatement {
  readonly text: string;
  readonly parameters: unknown;
}

/** Parameters as JSON can hold them: dates and whole numbers are tagged. */
export function toJson(value: unknown): unknown {
  if (value instanceof LocalDate) return { $date: value.iso };
  if (typeof value === "bigint") return { $whole: String(value) };
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toJson(each)]));
}

/** Parameters as the driver wants them, from what `toJson` made. */
export function toDriver(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toDriver);
  if (typeof value !== "object" || value === null) return value;
  if ("$date" in value) {
    const [year = 1, month = 1, day = 1] = String(value.$date).split("-").map(Number);
    return new neo4j.types.Date(year, month, day);
  }
  if ("$whole" in value) return BigInt(String(value.$whole));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toDriver(each)]));
}

/** The parameters of a written statement, by name. */
export function parametersOf(statement: WrittenStatement): Record<string, unknown> {
  const parameters = toDriver(statement.parameters);
  return typeof parameters === "object" && parameters !== null ? { ...parameters } : {};
}
