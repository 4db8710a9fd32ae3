import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Body } from "../compose/body.ts";
import { includeMatch } from "./include-match.ts";
import { parseBody, type Words } from "./parse-body.ts";
import { tokenize } from "./tokens.ts";

/** Reads the bodies of `cypher/`: `Type.field.cypher`, and `Type.field.VALUE.cypher` for an order to choose. */
export function readBodies(folder: string): Record<string, Body> {
  const words: Words = { current: predicate(folder, "current"), visible: predicate(folder, "visible") };
  const files = readdirSync(folder)
    .filter((name) => /^[A-Z]\w*\.\w+(\.\w+)?\.cypher$/.test(name))
    .sort();
  const parts = files.map((name) => ({ name, path: name.split(".").slice(0, -1) }));
  const bodies: Record<string, Body> = {};
  for (const { name, path } of parts.filter((part) => part.path.length === 2)) {
    const coordinate = path.join(".");
    const variants = parts
      .filter((part) => part.path.length === 3 && part.path.slice(0, 2).join(".") === coordinate)
      .map((part) => [part.path[2] ?? "", readFileSync(join(folder, part.name), "utf8")] as const);
    const text = includeMatch(folder, readFileSync(join(folder, name), "utf8"));
    bodies[coordinate] = parseBody(coordinate, text, words, Object.fromEntries(variants));
  }
  return bodies;
}

/** The predicate in a file, its comments left out. */
function predicate(folder: string, word: string): string {
  const tokens = tokenize(readFileSync(join(folder, `${word}.cypher`), "utf8"));
  return tokens
    .filter((token) => token.kind !== "comment")
    .map((token) => token.text)
    .join("")
    .trim();
}
