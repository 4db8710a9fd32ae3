import { type Token, tokenize } from "../codegen/tokens.ts";

/** What stands between a variable and the number of its file: `seed` of file 7 is `seed__f7`; `_7` is the composer's. */
const BETWEEN = "__f";
const MARK = /(\w)__f(\d+)(?!\w)/gu;
const NO_NAME = /__f\d+$|^(true|false|null)$/i;

/** A variable under the name that tells its file. */
export function markedName(name: string, file: number): string {
  return `${name}${BETWEEN}${file}`;
}

/** The files whose variables stand in a text, in the order in which they are named. */
export function filesNamedIn(text: string): number[] {
  return [...text.matchAll(MARK)].map((match) => Number(match[2]));
}

/** The text with the names that people gave. */
export function unmarked(text: string): string {
  return text.replaceAll(MARK, "$1");
}

/**
 * Renames the variables of Cypher texts that belong together (a body's core, columns and order), so that an operator
 * of the plan tells by its details which file it works for. `known` are variables that the texts take from outside,
 * `kept` those that keep their names.
 */
export function markNames(
  texts: readonly string[],
  file: number,
  names: { known?: string[]; kept?: readonly string[] },
) {
  const parts = texts.map((text) => tokenize(text));
  const declared = new Set([...parts.flatMap(declaredIn), ...(names.known ?? [])]);
  for (const name of names.kept ?? []) declared.delete(name);
  return parts.map((tokens) => rename(tokens, declared, file));
}

/** The tokens that mean something, with their places among all. */
function wordsOf(tokens: readonly Token[]): { token: Token; at: number }[] {
  return tokens.flatMap((token, at) => (token.kind === "space" || token.kind === "comment" ? [] : [{ token, at }]));
}

/** Names that a text gives: in patterns, after AS and YIELD, in comprehensions. */
function declaredIn(tokens: readonly Token[]): string[] {
  const words = wordsOf(tokens).map(({ token }) => token);
  const yields = yieldedAt(words);
  return words.flatMap((token, at) => {
    const [before, after] = [words[at - 1]?.text ?? "", words[at + 1]?.text ?? ""];
    if (token.kind !== "word" || NO_NAME.test(token.text) || before === ".") return [];
    const inPattern = (before === "(" || before === "[") && [":", ")", "]", "="].includes(after);
    return inPattern || before === "AS" || after === "IN" || yields.has(at) ? [token.text] : [];
  });
}

/** The places of the columns of a procedure that keep their names: `YIELD node, score`. */
function yieldedAt(words: readonly Token[]): Set<number> {
  const places = new Set<number>();
  words.forEach((token, at) => {
    if (token.text !== "YIELD") return;
    for (let place = at + 1; words[place]?.kind === "word" && words[place + 1]?.text !== "AS"; place += 2) {
      places.add(place);
      if (words[place + 1]?.text !== ",") break;
    }
  });
  return places;
}

function rename(tokens: readonly Token[], declared: ReadonlySet<string>, file: number): string {
  const words = wordsOf(tokens);
  const plain = words.map(({ token }) => token);
  const [yields, keys] = [yieldedAt(plain), new Set([...mapKeysOf(plain), ...hintedKeysOf(plain)])];
  const renamed = tokens.map((token) => token.text);
  words.forEach(({ token, at }, place) => {
    if (token.kind !== "word" || !declared.has(token.text) || keys.has(place)) return;
    const [before, last, after] = [plain[place - 2]?.text, plain[place - 1]?.text, plain[place + 1]?.text];
    const isProperty = last === "." && before !== ".";
    const isParameter = last === "⟦" || (before === "⟦" && (last === "?" || last === "/"));
    if (isProperty || isParameter || after === "(") return;
    const name = markedName(token.text, file);
    renamed[at] = yields.has(place) ? `${token.text} AS ${name}` : name;
  });
  return renamed.join("");
}

/** The places of the keys of maps: `{signal: signal}`. */
function mapKeysOf(words: readonly Token[]): Set<number> {
  const open: string[] = [];
  const keys = new Set<number>();
  words.forEach(({ text }, at) => {
    const before = words[at - 1]?.text ?? "";
    if (open.at(-1) === "{" && (before === "{" || before === ",") && words[at + 1]?.text === ":") keys.add(at);
    if (text === "(" || text === "[" || text === "{") open.push(text);
    if (text === ")" || text === "]" || text === "}") open.pop();
  });
  return keys;
}

/** The places of the properties of an index: `USING INDEX link:FOR(endId, startId)`. */
function hintedKeysOf(words: readonly Token[]): number[] {
  return words.flatMap(({ text }, at) => {
    const end = words.findIndex((each, place) => place > at && each.text === ")");
    return text === "INDEX" ? [...words.keys()].slice(at + 5, end) : [];
  });
}
