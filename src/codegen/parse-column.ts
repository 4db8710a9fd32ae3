import type { Column } from "../compose/body.ts";
import { depths, isWord, joinTokens, lastAtTop, type Token } from "./tokens.ts";

/** A file of `cypher/` that cannot be a body; says what was expected, what was given, what cures it. */
export class BodyError extends Error {}

/** Where the last RETURN of the top level stands; throws a BodyError that names the file when there is none. */
export function lastReturn(code: readonly Token[], file: string): number {
  const at = lastAtTop(code, "RETURN");
  if (at < 0) throw new BodyError(`${file}: expected a RETURN at the end; add one.`);
  return at;
}

/** One column of a RETURN: `expression AS name`, with `LATE { CALL … }` before it where it needs a subquery of its own. */
export function parseColumn(given: readonly Token[], coordinate: string): Column {
  const { item, late } = takeLate(given);
  if (late !== undefined) return { ...parseColumn(item, coordinate), late };
  const at = item.findLastIndex((token) => isWord(token, "AS"));
  if (at >= 0) return { name: joinTokens(item.slice(at + 1)), expression: joinTokens(item.slice(0, at)) };
  const text = joinTokens(item);
  if (!/^\w+$/.test(text))
    throw new BodyError(`${coordinate}: the column "${text}" has no name; write "${text} AS name".`);
  return { name: text, expression: text };
}

/** Takes `LATE { … }` out of an item: what stands between the braces. */
function takeLate(item: readonly Token[]): { item: readonly Token[]; late?: string } {
  const at = item.findIndex((token) => isWord(token, "LATE"));
  if (at < 0) return { item };
  const level = depths(item);
  const open = item.findIndex((token, index) => index > at && token.text === "{");
  const close = item.findIndex((token, index) => index > open && token.text === "}" && level[index] === level[open]);
  return { item: [...item.slice(0, at), ...item.slice(close + 1)], late: joinTokens(item.slice(open + 1, close)) };
}
