import { depths, isWord, joinTokens, splitAtCommas, type Token, tokenize } from "./tokens.ts";

/** Columns of a signal that tell what its strength rests on; a ranking reads them for the rows of its page alone. */
const EVIDENCE = new Set(["about", "detail"]);
/** Words that end the items of a WITH or RETURN. */
const CLAUSES = ["MATCH", "WHERE", "WITH", "RETURN", "CALL", "UNWIND", "ORDER", "OPTIONAL"];

/** A signal's text without what only its evidence needs: the items `about` and `detail` of every WITH and RETURN. */
export function withoutEvidence(text: string): string {
  const tokens = tokenize(text).filter((token) => token.kind !== "comment");
  const level = depths(tokens);
  const isClause = (token: Token, at: number): boolean =>
    level[at] === 0 && CLAUSES.some((word) => isWord(token, word));
  const starts = tokens.flatMap((token, at) => (isClause(token, at) ? [at] : []));
  const clauses = starts.map((at, index) => tokens.slice(at, starts[index + 1] ?? tokens.length));
  return clauses.map((clause) => (hasItems(clause[0]) ? withoutItems(clause) : joinTokens(clause))).join(" ");
}

/** A fit's expression without what only its evidence needs: the entries `about` and `detail` of the map it gives. */
export function strengthAlone(text: string): string {
  const tokens = tokenize(text);
  const start = tokens.findIndex(
    (token, at) => token.text === "{" && /^\s*strength\s*:/.test(textFrom(tokens, at + 1)),
  );
  const level = depths(tokens);
  const end = tokens.findIndex((token, at) => at > start && token.text === "}" && level[at] === level[start]);
  if (start < 0 || end < 0) return text;
  const kept = splitAtCommas(tokens.slice(start + 1, end)).filter(
    (entry) => !/^\s*(about|detail)\s*:/.test(joinTokens(entry)),
  );
  return `${joinTokens(tokens.slice(0, start))} {${kept.map(joinTokens).join(", ")}} ${joinTokens(tokens.slice(end + 1))}`;
}

function textFrom(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(at, at + 6)
    .map(({ text }) => text)
    .join("");
}

function hasItems(token: Token | undefined): boolean {
  return isWord(token, "WITH") || isWord(token, "RETURN");
}

function withoutItems([head, ...rest]: readonly Token[]): string {
  const items = splitAtCommas(rest).filter((item) => !EVIDENCE.has(joinTokens(item).split(" ").at(-1) ?? ""));
  return `${head?.text ?? ""} ${items.map((item) => joinTokens(item)).join(", ")}`;
}
