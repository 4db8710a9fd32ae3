import neo4j from "neo4j-driver";
import { LocalDate } from "./compose/cursor.ts";

/** Our dates become the driver's; everything else travels as it is (bigint as integer). */
export function toDriver(value: unknown): Record<string, unknown> {
  const converted = convert(value);
  return typeof converted === "object" && converted !== null ? { ...converted } : {};
}

function convert(value: unknown): unknown {
  if (value instanceof LocalDate) {
    const [year = 1, month = 1, day = 1] = value.iso.split("-").map(Number);
    return new neo4j.types.Date(year, month, day);
  }
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, convert(each)]));
}
