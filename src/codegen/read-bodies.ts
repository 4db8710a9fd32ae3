import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Body } from "../compose/body.ts";
import { includeMatch } from "./include-match.ts";
import { parseBody, type Words } from "./parse-body.ts";
import { tokenize } from "./tokens.ts";

/** The text of a file. */
export type Read = (path: string) => string;

const plainly: Read = (path) => readFileSync(path, "utf8");

/**
 * Reads the bodies of `cypher/`: `Type.field.cypher`, and `Type.field.VALUE.cypher` for an order to choose; `read` may
 * change the texts (a profile marks their variables).
 */
export function readBodies(folder: string, read: Read = plainly): Record<string, Body> {
  const predicate = (word: string): string => predicateOf(read(join(folder, `${word}.cypher`)));
  const words: Words = { current: predicate("current"), visible: predicate("visible") };
  const files = readdirSync(folder)
    .filter((name) => /^[A-Z]\w*\.\w+(\.\w+)?\.cypher$/.test(name))
    .sort();
  const parts = files.map((name) => ({ name, path: name.split(".").slice(0, -1) }));
  const bodies: Record<string, Body> = {};
  for (const { name, path } of parts.filter((part) => part.path.length === 2)) {
    const coordinate = path.join(".");
    const variants = parts
      .filter((part) => part.path.length === 3 && part.path.slice(0, 2).join(".") === coordinate)
      .map((part) => [part.path[2] ?? "", read(join(folder, part.name))] as const);
    const text = includeMatch(folder, read(join(folder, name)), read);
    bodies[coordinate] = parseBody(coordinate, text, words, Object.fromEntries(variants));
  }
  return bodies;
}

/** The predicate in a file's text, its comments left out. */
function predicateOf(text: string): string {
  return tokenize(text)
    .filter((token) => token.kind !== "comment")
    .map((token) => token.text)
    .join("")
    .trim();
}
