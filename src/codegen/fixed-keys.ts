import { depths, joinTokens, type Token } from "./tokens.ts";

/** Which properties the body asks to have one value: `WHERE x.key = value AND …` at its top level. */
export function fixedIn(code: readonly Token[]): (expression: string) => boolean {
  const level = depths(code);
  const top = joinTokens(code.filter((_, index) => level[index] === 0));
  const isChoice = /\bOR\b|\bXOR\b/i.test(top);
  const fixed = new Set([...top.matchAll(/\b(?:WHERE|AND) (\w+\.\w+) = /g)].map(([, expression = ""]) => expression));
  return (expression) => !isChoice && fixed.has(expression);
}
