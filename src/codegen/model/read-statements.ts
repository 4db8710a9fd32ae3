import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Statement } from "./writes.ts";

/** Every file below a folder of `cypher/`, sorted by path; the name is the path without ending. */
export function readStatements(root: string, under = ""): Statement[] {
  return readdirSync(join(root, under), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".cypher"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      name: path.slice(root.length + 1, -".cypher".length).replaceAll("\\", "/"),
      text: readFileSync(path, "utf8"),
    }));
}
