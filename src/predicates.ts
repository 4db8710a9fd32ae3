import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of a file. */
export type Read = (path: string) => string;

/** Reads a file as it stands. */
export const plainly: Read = (path) => readFileSync(path, "utf8");

/** The two words and their meaning, read from `cypher/current.cypher` and `cypher/visible.cypher`. */
export interface Words {
  readonly current: string;
  readonly visible: string;
}

/** Reads the two words from the folder `cypher/`. */
export function readWords(folder: string, read: Read = plainly): Words {
  const predicate = (word: string): string => predicateOf(read(join(folder, `${word}.cypher`)));
  return { current: predicate("current"), visible: predicate("visible") };
}

/** The text with `current(link)` and `visible(node)` written out. */
export function withWords(text: string, words: Words): string {
  return text
    .replaceAll(/\bcurrent\((\w+)\)/g, (_, name: string) => words.current.replaceAll(/\blink\b/g, name))
    .replaceAll(/\bvisible\((\w+)\)/g, (_, name: string) => words.visible.replaceAll(/\bnode\b/g, name));
}

/** The predicate in a file's text, its comments left out. */
function predicateOf(text: string): string {
  return text.replaceAll(/^\/\/.*$/gm, "").trim();
}
