/** What each word of a ranking body returns besides the ends of the match. */
const COLUMNS: Readonly<Record<string, string>> = {
  signals: "'' AS signal, 1.0 AS strength, [''] AS evidence, {} AS detail",
  refinements: "'' AS signal, 1.0 AS strength, [''] AS evidence, {} AS detail",
  gates: "'' AS rule, '' AS fact, '' AS since, '' AS certainty, [''] AS sources, {} AS detail",
};
const ENDS = { seed: "(seed:Seed)", company: "(company:Company)" } as const;

/**
 * Puts one small branch in the place of the signals, refinements or gates that a ranking body takes in: each of them is
 * linted alone, so here only their columns matter.
 */
export function standIns(text: string): string {
  return text
    .replaceAll(/CALL \(([\w, ]*)\) \{\s*(\w+)\(\)[\w()\s]*?\}/g, (found, scope: string, word: string) => {
      const columns = COLUMNS[word];
      return columns === undefined ? found : `CALL (${scope}) {${branch(scope, columns)}}`;
    })
    .replaceAll(/\b(?:score|coverage)\(\)/g, "1.0")
    .replaceAll(/\breasons\(\)/g, "[{}]");
}

function branch(scope: string, columns: string): string {
  const bound = scope.split(",").map((name) => name.trim());
  const open = (["seed", "company"] as const).filter((end) => !bound.includes(end));
  const matches = open.map((end) => `MATCH ${ENDS[end]} WHERE visible(${end}) `).join("");
  return `${matches}RETURN ${[...open, columns].join(", ")}`;
}
