import { WORD_CALLS } from "../include-match.ts";
import { PARTNER_CALL } from "../include-partner.ts";

const ENDS = { seed: "(seed:Seed)", company: "(company:Company)" } as const;

/**
 * Puts one small branch in the place of the signals and halves that a ranking body takes in: each of them is linted
 * alone, so here only their columns matter.
 */
export function standIns(text: string): string {
  return text
    .replaceAll(PARTNER_CALL, `{MATCH ${ENDS.company} WHERE visible(company) RETURN company, 1.0 AS part}`)
    .replaceAll(/\bpartnerFigures\(\)/g, "[1.0]")
    .replaceAll(/\bpartnerReasons\(\)/g, "[{}]")
    .replaceAll(WORD_CALLS, (_, scope: string, word: string) =>
      word === "strengths" ? `CALL (${scope}) {${branch(scope)}}` : `CALL (${scope}) {${half(scope, word)}}`,
    )
    .replaceAll(/\bfilters\(\)/g, "true")
    .replaceAll(/\b(?:score|coverage)\(\)/g, "1.0")
    .replaceAll(/\bexposure\(\)/g, "{}")
    .replaceAll(/\b(?:reasons|fits|gates)\(\)/g, "[{}]");
}

function branch(scope: string): string {
  const bound = scope.split(",").map((name) => name.trim());
  const open = (["seed", "company"] as const).filter((end) => !bound.includes(end));
  const matches = open.map((end) => `MATCH ${ENDS[end]} WHERE visible(${end}) `).join("");
  return `${matches}RETURN ${[...open, "'' AS signal, 1.0 AS strength"].join(", ")}`;
}

function half(scope: string, word: string): string {
  const end = scope.split(",").at(-1)?.trim() ?? "";
  return `RETURN {} AS ${word.replace("Halves", "s")}Of${end.charAt(0).toUpperCase()}${end.slice(1)}`;
}
