import { badInput } from "./compose/bad-input.ts";

/** A whole number from 1 to the largest allowed, as the graph takes it; anything else is refused. */
export function wholeBetween(name: string, value: unknown, largest: number): bigint {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= largest) return BigInt(value);
  const message = `${name}: expected a whole number from 1 to ${largest}, given ${String(value)}.`;
  const messageJa = `${name}：1から${largest}までの整数を指定してください。指定された値は${String(value)}です。`;
  throw badInput(message, messageJa);
}
