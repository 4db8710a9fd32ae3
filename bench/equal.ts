import { at } from "./answer.ts";

/** How far two numbers may lie apart: the sum of the same numbers in another order. */
const TOLERANCE = 1e-6;

/**
 * An answer without what the two APIs only write differently: `edges { node }` stands for `nodes`, a list of rows for a
 * connection of them, and one row of a list that was limited to one for the object.
 */
export function inOneShape(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(inOneShape);
  if (typeof data !== "object" || data === null) return data;
  const edges = at(data, "edges");
  const entries = Object.entries(data).filter(([key]) => key !== "edges");
  if (Array.isArray(edges)) entries.push(["nodes", edges.map((edge) => at(edge, "node"))]);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === "nodes") return inOneShape(only[1]);
  return Object.fromEntries(entries.map(([key, value]) => [key, inOneShape(value)]));
}

/** The first place where two answers differ, in words; undefined when they are equal. The order of keys does not count. */
export function difference(ours: unknown, theirs: unknown, path = "answer"): string | undefined {
  if (typeof ours === "number" && typeof theirs === "number" && Math.abs(ours - theirs) <= TOLERANCE) return undefined;
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    if (ours.length !== theirs.length) return `${path}: ${ours.length} rows against ${theirs.length}`;
    return firstOf(ours.map((each, index) => () => difference(each, theirs[index], `${path}[${index}]`)));
  }
  if (isObject(ours) && isObject(theirs)) {
    const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
    return firstOf(keys.map((key) => () => difference(ours[key], theirs[key], `${path}.${key}`)));
  }
  return ours === theirs ? undefined : `${path}: ${JSON.stringify(ours)} against ${JSON.stringify(theirs)}`;
}

function firstOf(tries: readonly (() => string | undefined)[]): string | undefined {
  for (const each of tries) {
    const found = each();
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
