import { depths, isWord, type Token, tokenize } from "../tokens.ts";

/** One use of a word: `current(link)` or `visible(node)`. */
export interface WordUse {
  readonly word: "current" | "visible";
  readonly name: string;
  /** Where the name stands in the text. */
  readonly offset: number;
  /** Whether it is a term of its own in a WHERE, joined by AND alone. */
  readonly stands: boolean;
}

/** A text with its tokens, comments left out, and where each begins. */
export interface Code {
  readonly tokens: readonly Token[];
  readonly offsets: readonly number[];
  readonly depths: readonly number[];
}

/** Cuts a text into tokens that know their places; white space and comments are left out. */
export function codeOf(text: string): Code {
  const all = tokenize(text);
  const level = depths(all);
  let at = 0;
  const placed = all.map((token, index) => {
    const offset = at;
    at += token.text.length;
    return { token, offset, depth: level[index] ?? 0 };
  });
  const kept = placed.filter(({ token }) => token.kind !== "space" && token.kind !== "comment");
  return {
    tokens: kept.map(({ token }) => token),
    offsets: kept.map(({ offset }) => offset),
    depths: kept.map(({ depth }) => depth),
  };
}

/** Every use of the two words in a text. */
export function wordUses(code: Code): WordUse[] {
  const { tokens, offsets } = code;
  return tokens.flatMap((token, index) => {
    const [open, name, close] = tokens.slice(index + 1, index + 4);
    const word = token.text === "current" || token.text === "visible" ? token.text : undefined;
    if (!word || token.kind !== "word" || open?.text !== "(" || name?.kind !== "word" || close?.text !== ")") return [];
    return [{ word, name: name.text, offset: offsets[index + 2] ?? 0, stands: standsAlone(code, index) }];
  });
}

const CLAUSES = "MATCH OPTIONAL WITH RETURN CALL UNWIND ORDER UNION FOREACH SET MERGE CREATE LIMIT SKIP WHERE".split(
  " ",
);

/** A word of three more tokens is a term of its own: WHERE or AND before it, AND or the end after it, and no OR beside it. */
function standsAlone(code: Code, index: number): boolean {
  const depth = code.depths[index] ?? 0;
  const before = code.tokens[index - 1];
  if (!isWord(before, "WHERE") && !isWord(before, "AND")) return false;
  const start = lastIndex(index, (at) => isClause(code, at, depth) || (code.depths[at] ?? 0) < depth);
  if (!isWord(code.tokens[start], "WHERE") || code.depths[start] !== depth) return false;
  const after = nextIndex(code, index, (at) => endsTerms(code, at, depth));
  const beside = code.tokens.slice(start, after).filter((_, at) => code.depths[start + at] === depth);
  const next = code.tokens[index + 4];
  return (
    (index + 4 === after || isWord(next, "AND")) && !beside.some((token) => isWord(token, "OR") || isWord(token, "XOR"))
  );
}

function isClause(code: Code, at: number, depth: number): boolean {
  const token = code.tokens[at];
  return code.depths[at] === depth && token?.kind === "word" && CLAUSES.includes(token.text.toUpperCase());
}

function endsTerms(code: Code, at: number, depth: number): boolean {
  return (
    (code.depths[at] ?? -1) < depth ||
    isClause(code, at, depth) ||
    (code.depths[at] === depth && code.tokens[at]?.text === "|")
  );
}

function lastIndex(from: number, found: (at: number) => boolean): number {
  for (let at = from - 1; at >= 0; at -= 1) if (found(at)) return at;
  return -1;
}

function nextIndex(code: Code, from: number, found: (at: number) => boolean): number {
  for (let at = from + 1; at < code.tokens.length; at += 1) if (found(at)) return at;
  return code.tokens.length;
}
