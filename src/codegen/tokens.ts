/** One piece of Cypher text. */
export interface Token {
  readonly kind: "space" | "comment" | "text" | "parameter" | "word" | "number" | "sign";
  readonly text: string;
}

const PATTERN =
  /(?<space>\s+)|(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<text>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`)|(?<parameter>\$\w+)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<sign><=|>=|<>|=~|.)/gsu;

const KINDS = ["space", "comment", "text", "parameter", "word", "number", "sign"] as const;

/** Cuts Cypher text into tokens; put together again they are the text. */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(PATTERN)].map((match) => {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined) ?? "sign";
    return { kind, text: match[0] };
  });
}

/** Puts tokens together, comments left out and white space folded. */
export function joinTokens(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => token.kind !== "comment")
    .map((token) => (token.kind === "space" ? " " : token.text))
    .join("")
    .replaceAll(/ {2,}/g, " ")
    .trim();
}

/** Depth of brackets before each token: 0 is the top level of the statement. */
export function depths(tokens: readonly Token[]): number[] {
  let depth = 0;
  return tokens.map((token) => {
    if (token.kind === "sign" && ")]}".includes(token.text)) depth -= 1;
    const here = depth;
    if (token.kind === "sign" && "([{".includes(token.text)) depth += 1;
    return here;
  });
}

/** Cuts tokens at the commas of the top level. */
export function splitAtCommas(tokens: readonly Token[]): Token[][] {
  const level = depths(tokens);
  const parts: Token[][] = [[]];
  tokens.forEach((token, index) => {
    if (token.text === "," && level[index] === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  });
  return parts.filter((part) => joinTokens(part) !== "");
}

/** Whether the token is this keyword, in any case. */
export function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === "word" && token.text.toUpperCase() === word;
}

/** Where the last such word of the top level stands among the tokens; -1 when there is none. */
export function lastAtTop(tokens: readonly Token[], word: string): number {
  const level = depths(tokens);
  return tokens.findLastIndex((token, index) => isWord(token, word) && level[index] === 0);
}
