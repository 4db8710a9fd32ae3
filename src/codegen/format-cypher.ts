import { formatQuery } from "@neo4j-cypher/language-support";
import { STATEMENT_WORDS as MATCH_WORDS } from "./include-match.ts";
import { tokenize } from "./tokens.ts";

const WIDTH = 120;
const STATEMENT_WORDS = [...MATCH_WORDS, "partnerLifts"];
/** Files that hold an expression or an ORDER BY alone, which the formatter cannot read; and what writes: see ADR 0032. */
const LEFT_ALONE =
  /^(current|visible|constraints|import\/.*|jobs\/.*|match\/(score|coverage|reasons)|match\/(fits|gates)\/(partner\/)?\w+|[A-Z]\w*\.\w+\.filters)$/;
/** Words of ranking bodies that stand where a statement should. */
const WORD = new RegExp(`^(\\s*)(${STATEMENT_WORDS.join("|")})\\(\\)`, "gm");
const STAND_IN = "RETURN standsFor_";

/**
 * The text of a file of `cypher/` in the one format. It is given back as it is where the formatter cannot read it, or
 * would change more than white space and the case of keywords: a body is code, and what cannot be proved the same is left alone.
 */
export function formatCypher(name: string, text: string): string {
  if (LEFT_ALONE.test(name)) return text;
  const readable = text.replaceAll(WORD, (_, space: string, word: string) => `${space}${STAND_IN}${word}`);
  const formatted = formatted120(readable)?.replaceAll(new RegExp(`${STAND_IN}(\\w+)`, "g"), "$1()");
  return formatted !== undefined && isSame(text, formatted) ? formatted : text;
}

function formatted120(text: string): string | undefined {
  try {
    return `${formatQuery(text, { maxColumn: WIDTH }).formattedQuery.trimEnd()}\n`;
  } catch {
    return undefined;
  }
}

/** The same but for white space and the case of keywords. */
function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  const tokens = tokenize(text).filter((token) => token.kind !== "space");
  return tokens.map((token) => (token.kind === "word" ? token.text.toLowerCase() : token.text.trim())).join("\n");
}
