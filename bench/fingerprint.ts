import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { PROJECT } from "./places.ts";

/** A text that changes with the content of these files and folders of the project, and with the words given beside them. */
export function fingerprintOf(paths: readonly string[], words: readonly string[] = []): string {
  const hash = createHash("sha256").update(words.join("\n"));
  for (const path of paths.flatMap(filesOf)) hash.update(path).update(readFileSync(`${PROJECT}${path}`));
  return hash.digest("hex");
}

function filesOf(path: string): string[] {
  if (statSync(`${PROJECT}${path}`).isFile()) return [path];
  return globSync(`${path}/**/*`, { cwd: PROJECT })
    .filter((each) => statSync(`${PROJECT}${each}`).isFile())
    .sort();
}
