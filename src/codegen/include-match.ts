import { readdirSync } from "node:fs";
import { join } from "node:path";
import { BodyError } from "./parse-body.ts";
import type { Read } from "./read-bodies.ts";
import { depths, isWord, joinTokens, splitAtCommas, type Token, tokenize } from "./tokens.ts";

/** The folders of `cypher/match/` whose files are the branches of a UNION, and how a branch calls itself. */
const FOLDERS = { signals: "signal", refinements: "signal", gates: "rule" } as const;
type Folder = keyof typeof FOLDERS;
/** The two ends of a match; a branch returns those that its CALL does not bind. */
const ENDS = ["seed", "company"];

/** The names of the files of a folder of `cypher/match/`, sorted: the names of its signals or rules. */
export function matchNames(folder: string, kind: Folder): string[] {
  return readdirSync(join(folder, "match", kind))
    .filter((name) => name.endsWith(".cypher"))
    .map((name) => name.slice(0, -".cypher".length))
    .sort();
}

/**
 * Takes in what a ranking body names: `CALL (seed) { signals() }` becomes the UNION ALL of all signals walked from the
 * seed, `gates()` and `refinements()` likewise; `score()` and the like become the expression in `cypher/match/score.cypher`.
 */
export function includeMatch(folder: string, text: string, read: Read): string {
  const branches = text.replaceAll(
    /CALL \(([\w, ]*)\) \{\s*((?:\w+\(\)(?:\s*UNION ALL\s*)?)+)\s*\}/g,
    (_, scope: string, words: string) => {
      const bound = scope.split(",").map((name) => name.trim());
      const kinds = words.split(/\s*UNION ALL\s*/).map((word) => word.trim().replace("()", ""));
      const union = kinds.flatMap((kind) => (isFolder(kind) ? branchesOf({ folder, kind, bound, read }) : []));
      return `CALL (${scope}) {\n${union.join("\nUNION ALL\n")}\n}`;
    },
  );
  return branches.replaceAll(/\b(score|coverage|reasons)\(\)/g, (_, name: string) => expressionOf(folder, name, read));
}

function isFolder(word: string): word is Folder {
  return word in FOLDERS;
}

interface Union {
  readonly folder: string;
  readonly kind: Folder;
  /** The ends that the CALL binds. */
  readonly bound: readonly string[];
  readonly read: Read;
}

function branchesOf({ folder, kind, bound, read }: Union): string[] {
  return matchNames(folder, kind).map((name) => {
    const path = join(folder, "match", kind, `${name}.cypher`);
    const code = tokenize(read(path)).filter((token) => token.kind !== "comment");
    const at = lastReturn(code, path);
    const open = ENDS.filter((end) => !bound.includes(end));
    const columns = splitAtCommas(code.slice(at + 1)).map((column) => named(joinTokens(column)));
    return `${joinTokens(code.slice(0, at))} RETURN ${[...open, `'${name}' AS ${FOLDERS[kind]}`, ...columns].join(", ")}`;
  });
}

/** UNION wants every column named alike in every branch. */
function named(column: string): string {
  return /^\w+$/.test(column) ? `${column} AS ${column}` : column;
}

function lastReturn(code: readonly Token[], path: string): number {
  const level = depths(code);
  const at = code.findLastIndex((token, index) => isWord(token, "RETURN") && level[index] === 0);
  if (at < 0) throw new BodyError(`${path}: expected a RETURN at the end; add one.`);
  return at;
}

function expressionOf(folder: string, name: string, read: Read): string {
  return joinTokens(tokenize(read(join(folder, "match", `${name}.cypher`))));
}
