import type { SymbolTable } from "@neo4j-cypher/language-support";
import { blocksOf } from "./blocks.ts";
import type { Finding } from "./house-rules.ts";
import { codeOf } from "./words.ts";

/** A signal is asked of every company or seed at once; a third step had cost four fifths of a whole ranking. */
const MOST_LINKS = 2;
/** Links from word to word of a vocabulary: few, and the same for everybody. */
const WORD_TO_WORD = new Set(["WITHIN"]);

/** Links beyond the second on the way from the seed to the company; what a subquery only tests does not count. */
export function hopFindings(text: string, symbols: SymbolTable): Finding[] {
  const blocks = blocksOf(codeOf(text));
  const walked = symbols
    .filter(({ types, definitionPosition: at }) => {
      const written = /^\w*\s*:\s*(\w+)/.exec(text.slice(at))?.[1] ?? "";
      if (WORD_TO_WORD.has(written)) return false;
      const isInside = blocks.some((block) => block.from < at && at < block.to);
      return types.length === 1 && types[0] === "Relationship" && /^\[\s*$/.test(text.slice(at - 1, at)) && !isInside;
    })
    .sort((one, other) => one.definitionPosition - other.definitionPosition);
  return walked.slice(MOST_LINKS).map(({ variable, definitionPosition: offset }) => {
    const cure = "let a job derive a link for the longer way (cypher/jobs/derive)";
    return { offset, message: `${variable} is a third step between seed and company; ${cure}.` };
  });
}
