import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Read } from "../predicates.ts";
import { withoutEvidence } from "./evidence.ts";
import { lastReturn } from "./parse-column.ts";
import { joinTokens, splitAtCommas, tokenize } from "./tokens.ts";

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
      const inner = word === "strengths" ? signalsOf(match, bound, withoutEvidence) : halvesOf(match, word, bound);
      return `CALL (${scope}) {\n${inner}\n}`;
    })
    .replaceAll(/\breasons\(\)/g, () => reasonsOf(match))
    .replaceAll(/\bfits\(\)/g, () => listOf(match, "fits"))
    .replaceAll(/\bgates\(\)/g, () => listOf(match, "gates"))
    .replaceAll(/\b(score|coverage)\(\)/g, (_, name: string) => expressionOf(match, name));
}

/** The folder `cypher/` and how the texts in `cypher/match/` are read. */
interface Match {
  readonly folder: string;
  readonly text: (name: string) => string;
}

/** Every signal as a branch; one with weight 0 is not walked. Some have a way of their own from the company. */
function signalsOf(match: Match, bound: readonly string[], shorten = (text: string) => text): string {
  const open = ENDS.filter((end) => !bound.includes(end));
  const branches = matchNames(match.folder, "signals").map((name) => {
    const own = join("signals", `${name}.company`);
    const isOwn = !bound.includes("seed") && isThere(match, own);
    const { before, columns } = splitReturn(match, isOwn ? own : join("signals", name), shorten);
    const returned = [...open, `'${name}' AS signal`, ...columns.map(named)];
    return `WITH * WHERE $weights['${name}'] <> 0 ${before} RETURN ${returned.join(", ")}`;
  });
  return branches.join("\nUNION ALL\n");
}

/** The reasons of a row: their evidence is read late, so only the rows of a page pay for names and records. */
function reasonsOf(match: Match): string {
  const found = "collect({signal: signal, strength: strength, about: about, detail: detail})";
  const late = `CALL (seed, company) { CALL (seed, company) { ${signalsOf(match, ENDS)} } RETURN ${found} AS evidence }`;
  return `LATE { ${late} } head([known IN [evidence + fits()] | ${expressionOf(match, "reasons")}])`;
}

/** What one end alone says to each fit or gate that asks it: one row, a map by name. A half that walks nothing needs no CALL. */
function halvesOf(match: Match, word: string, bound: readonly string[]): string {
  const kind = word === "fitHalves" ? "fits" : "gates";
  const end = bound.at(-1) ?? "";
  const halves = matchNames(match.folder, kind)
    .filter((name) => isThere(match, join(kind, `${name}.${end}`)))
    .map((name) => halfOf(match, { kind, name, end }));
  const values = halves.map(({ name, value }) => `${name}: ${value}`);
  return `${halves.map(({ call }) => call).join("\n")}\nRETURN {${values.join(", ")}} AS ${mapOf(kind, end)}`;
}

function halfOf(match: Match, { kind, name, end }: { kind: Kind; name: string; end: string }) {
  const { before, columns } = splitReturn(match, join(kind, `${name}.${end}`));
  const value = (columns[0] ?? "null").replace(/ AS half$/, "");
  if (before.trim() === "") return { name, call: "", value };
  const guard = kind === "fits" ? `WITH * WHERE $weights['${name}'] <> 0 ` : "";
  return { name, call: `CALL (${end}) { ${guard}${before} RETURN ${value} AS ${name} }`, value: name };
}

/** One list of what all fits (those that are known) or all gates give for a pair whose halves are at hand. */
function listOf(match: Match, kind: "fits" | "gates"): string {
  const lists = matchNames(match.folder, kind).map((name) => {
    const expression = expressionOf(match, join(kind, name)).replaceAll(
      /\bof(Seed|Company)\b/g,
      (_, end: string) => `${mapOf(kind, end)}.${name}`,
    );
    if (kind === "gates") return `[broken IN ${expression} | broken {.*, rule: '${name}'}]`;
    const isKnown = `fit.strength IS NOT NULL AND $weights['${name}'] <> 0`;
    return `[fit IN [${expression}] WHERE ${isKnown} | fit {.*, signal: '${name}'}]`;
  });
  return `(${lists.join(" + ")})`;
}

/** The map that holds what an end says: `fitsOfSeed`, `gatesOfCompany`. */
function mapOf(kind: "fits" | "gates", end: string): string {
  return `${kind}Of${end.charAt(0).toUpperCase()}${end.slice(1)}`;
}

function isThere({ folder }: Match, name: string): boolean {
  return existsSync(join(folder, "match", `${name}.cypher`));
}

/** A text before its last RETURN, and that RETURN's columns. */
function splitReturn(match: Match, name: string, shorten = (text: string) => text) {
  const code = tokenize(shorten(match.text(name))).filter((token) => token.kind !== "comment");
  const at = lastReturn(code, `cypher/match/${name}.cypher`);
  return { before: joinTokens(code.slice(0, at)), columns: splitAtCommas(code.slice(at + 1)).map(joinTokens) };
}

/** UNION wants every column named alike in every branch. */
function named(column: string): string {
  return /^\w+$/.test(column) ? `${column} AS ${column}` : column;
}

function expressionOf(match: Match, name: string): string {
  return joinTokens(tokenize(match.text(name)));
}
