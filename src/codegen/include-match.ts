import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Read } from "../predicates.ts";
import { strengthAlone, withoutEvidence } from "./evidence.ts";
import { halvesOf, isThere, type Match, mapOf, splitReturn, withHalves } from "./match-halves.ts";
import { joinTokens, tokenize } from "./tokens.ts";

/** The folders of `cypher/match/`: what finds pairs, what adds to pairs that were found, what excludes them. */
export type Kind = "signals" | "fits" | "gates";
/** The words that stand for statements: `CALL (seed) { strengths() }`. */
export const STATEMENT_WORDS = ["strengths", "fitHalves", "gateHalves"];
/** A CALL of such a word: its scope and the word. */
export const WORD_CALLS = new RegExp(`CALL \\(([\\w, ]*)\\) \\{\\s*(${STATEMENT_WORDS.join("|")})\\(\\)\\s*\\}`, "g");

/** The two ends of a match; a signal returns those that its CALL does not bind. */
const ENDS = ["seed", "company"];

/** The names of the signals, fits or gates, sorted: those of the files, without the halves of an end. */
export function matchNames(folder: string, kind: Kind): string[] {
  return readdirSync(join(folder, "match", kind))
    .filter((name) => /^\w+\.cypher$/.test(name))
    .map((name) => name.slice(0, -".cypher".length))
    .sort();
}

/**
 * Takes in what a ranking body names. `CALL (seed) { strengths() }` becomes the UNION ALL of all signals walked from the
 * seed, `signal` and `strength` alone; `CALL (seed) { fitHalves() }` what the seed alone says to the fits, as the map
 * `fitsOfSeed`, `gateHalves()` likewise; `fits()` and `gates()` the lists that both halves give; `score()` and `coverage()`
 * the expression of that file; `reasons()` too, over the signals with their evidence, walked anew for one seed and company.
 */
export function includeMatch(folder: string, text: string, read: Read): string {
  const match: Match = { folder, text: (name) => read(join(folder, "match", `${name}.cypher`)) };
  return text
    .replaceAll(WORD_CALLS, (_, scope: string, word: string) => {
      const bound = scope.split(",").map((name) => name.trim());
      if (word === "strengths") return `CALL (${scope}) {\n${signalsOf(match, bound, withoutEvidence)}\n}`;
      const half = endOf(match, word, bound);
      // One look for each company instead of one for each half, where no fit counts; what stands before the end may say so, too.
      const counts = ["$usesFits", ...bound.slice(0, -1)].join(" AND ");
      return word === "fitHalves"
        ? `OPTIONAL CALL (${scope}) {\nWITH * WHERE ${counts} ${half}\n}`
        : `CALL (${scope}) {\n${half}\n}`;
    })
    .replaceAll(/\breasons\(\)/g, () => reasonsOf(match))
    .replaceAll(/\bexposure\(\)/g, () => exposureOf(match))
    .replaceAll(/\bfits\(\)/g, () => fitsOf(match, strengthAlone))
    .replaceAll(/\bgates\(\)/g, () => gatesOf(match))
    .replaceAll(/\b(score|coverage)\(\)/g, (_, name: string) => expressionOf(match, name));
}

/** Every signal as a branch; one with weight 0 is not walked. Some have a way of their own from the company. */
function signalsOf(match: Match, bound: readonly string[], shorten = (text: string) => text): string {
  const open = ENDS.filter((end) => !bound.includes(end));
  // An index of links gives all who are at an end: for one pair it would be read in vain.
  const written = (text: string) => shorten(open.length > 0 ? text : text.replaceAll(/^USING INDEX .*$/gm, ""));
  const branches = matchNames(match.folder, "signals").map((name) => {
    const own = join("signals", `${name}.company`);
    const isOwn = !bound.includes("seed") && isThere(match, own);
    const { before, columns } = splitReturn(match, isOwn ? own : join("signals", name), written);
    const returned = [...open, `'${name}' AS signal`, ...columns.map(named)];
    // A way of its own from the company walks to the seeds of the kind alone; what both ends share finds all.
    const kind = bound.includes("seed") || isOwn ? "" : "WITH * WHERE seed.kind = $kind ";
    return `WITH * WHERE $weights['${name}'] <> 0 ${before} ${kind}RETURN ${returned.join(", ")}`;
  });
  return branches.join("\nUNION ALL\n");
}

/** The reasons of a row: their evidence is read late, so only the rows of a page pay for names and records. */
function reasonsOf(match: Match): string {
  const found = "collect({signal: signal, strength: strength, about: about, detail: detail})";
  const late = `CALL (seed, company) { CALL (seed, company) { ${signalsOf(match, ENDS)} } RETURN ${found} AS evidence }`;
  return `LATE { ${late} } head([known IN [evidence + ${fitsOf(match)}] | ${expressionOf(match, "reasons")}])`;
}

/** What size alone would give a row, read for the rows of a page alone. */
function exposureOf(match: Match): string {
  const { before, columns } = splitReturn(match, "exposure");
  const own = ["sizeRank", "diseaseCount", "modalityCount", "peers"].map((name) => `${name}: company.${name}`);
  return `LATE { CALL (seed, company) { ${before} RETURN ${columns.join(", ")} } } {${own.join(", ")}, fields: fields}`;
}

/** What one end alone says to the fits or gates. */
function endOf(match: Match, word: string, bound: readonly string[]): string {
  const kind = word === "fitHalves" ? "fits" : "gates";
  return halvesOf(match, { kind, names: matchNames(match.folder, kind), end: bound.at(-1) ?? "" });
}

/** One list of what all fits give that are known for a pair whose halves are at hand; one of weight 0 is not computed. */
function fitsOf(match: Match, shorten = (text: string) => text): string {
  const fits = matchNames(match.folder, "fits").map(
    (name) => `CASE WHEN $weights['${name}'] <> 0 THEN ['${name}', ${shorten(pairOf(match, "fits", name))}] END`,
  );
  const known = `[fit IN [${fits.join(", ")}] WHERE fit[1].strength IS NOT NULL |
    head([each IN [fit[1]] | each {.*, signal: fit[0]}])]`;
  return `CASE WHEN fitsOfSeed IS NOT NULL THEN ${known} ELSE [] END`;
}

/** One list of what all gates give that the pair breaks, without those that are relaxed. */
function gatesOf(match: Match): string {
  const gates = matchNames(match.folder, "gates").map(
    (name) => `CASE WHEN NOT '${name}' IN $relaxed THEN ['${name}', ${pairOf(match, "gates", name)}] END`,
  );
  return `reduce(all = [], gate IN [${gates.join(", ")}] | all + [broken IN coalesce(gate[1], []) | broken {.*, rule: gate[0]}])`;
}

/** What a fit or gate says of a pair: `ofSeed` and `ofCompany` are its own halves, `phasesOfSeed` one that several share. */
function pairOf(match: Match, kind: "fits" | "gates", name: string): string {
  return withHalves(expressionOf(match, join(kind, name)), (half, end) => `${mapOf(kind, end)}.${half ?? name}`);
}

/** UNION wants every column named alike in every branch. */
function named(column: string): string {
  return /^\w+$/.test(column) ? `${column} AS ${column}` : column;
}

function expressionOf(match: Match, name: string): string {
  return joinTokens(tokenize(match.text(name)));
}
