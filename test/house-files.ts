import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const ROOT = join(import.meta.dirname, "..");
/** What is not ours, or not written by hand. */
const ELSEWHERE = new Set(["node_modules", "gen", "target", ".git", "coverage"]);

/** A file of the project: its path with slashes, and its text. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** The files of the project with one of these endings, by path; hidden folders, generated and installed ones left out. */
export function projectFiles(...endings: string[]): ProjectFile[] {
  return filesIn(ROOT)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path: relative(ROOT, path).split(sep).join("/"), text: readFileSync(path, "utf8") }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (ELSEWHERE.has(entry.name) || entry.name.startsWith(".")) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
