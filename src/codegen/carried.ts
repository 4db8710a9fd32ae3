import type { Key } from "../compose/body.ts";
import { depths, isWord, joinTokens, splitAtCommas, type Token } from "./tokens.ts";

/** What may bring variables in. */
const BRINGS = ["MATCH", "CALL", "UNWIND", "LOAD", "FOREACH"];

/**
 * The variables that the last WITH of a body names, where its order is computed from them: all rows are made before the
 * first of them is known, so whoever asks for a page and a total walks them once. Undefined for every other body.
 */
export function carriedBy(
  code: readonly Token[],
  order: readonly Pick<Key, "expression">[],
): { carried: string[] } | undefined {
  const [first] = order;
  if (first === undefined || /^\w+\.\w+$/.test(first.expression)) return undefined;
  const level = depths(code);
  const isTop = (word: string) => (token: Token, at: number) => isWord(token, word) && level[at] === 0;
  const start = code.findLastIndex(isTop("WITH"));
  const rest = code.slice(start + 1);
  if (start < 0 || BRINGS.some((word) => code.findLastIndex(isTop(word)) > start)) return undefined;
  const inner = depths(rest);
  const end = rest.findIndex((token, at) => inner[at] === 0 && ["WHERE", "ORDER"].some((word) => isWord(token, word)));
  const items = splitAtCommas(end < 0 ? rest : rest.slice(0, end));
  const names = items.map((item) => joinTokens(item).split(" ").at(-1) ?? "");
  return names.every((name) => /^\w+$/.test(name)) ? { carried: names } : undefined;
}
