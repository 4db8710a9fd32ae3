import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Body } from "../compose/body.ts";
import { plainly, type Read, readWords } from "../predicates.ts";
import { includeMatch } from "./include-match.ts";
import { includePartner } from "./include-partner.ts";
import { parseWithWays } from "./ways.ts";

/**
 * Reads the bodies of `cypher/`: `Type.field.cypher`, and beside it `Type.field.VALUE.cypher` for an order to choose and
 * `Type.field.argument.cypher` for another way to the same rows; `read` may change the texts (a profile marks their variables).
 */
export function readBodies(folder: string, read: Read = plainly): Record<string, Body> {
  const words = readWords(folder, read);
  const files = readdirSync(folder)
    .filter((name) => /^[A-Z]\w*\.\w+(\.\w+)?\.cypher$/.test(name))
    .sort();
  const parts = files.map((name) => ({ name, path: name.split(".").slice(0, -1) }));
  const bodies: Record<string, Body> = {};
  for (const { name, path } of parts.filter((part) => part.path.length === 2)) {
    const coordinate = path.join(".");
    const take = (file: string): string =>
      includeMatch(folder, includePartner(folder, read(join(folder, file)), read), read);
    const beside = parts
      .filter((part) => part.path.length === 3 && part.path.slice(0, 2).join(".") === coordinate)
      .map((part) => [part.path[2] ?? "", take(part.name)] as const);
    bodies[coordinate] = parseWithWays({ coordinate, text: take(name), beside: Object.fromEntries(beside) }, words);
  }
  return bodies;
}
