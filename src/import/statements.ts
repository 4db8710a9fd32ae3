import { readFileSync } from "node:fs";
import type { Graph, Row } from "../graph.ts";

/** How long a statement that writes many records may take. */
export const DEADLINE_MILLISECONDS = 300_000;
const statements = new Map<string, string>();

/** The statement of `cypher/<path>.cypher`. */
export function statement(path: string): string {
  const known = statements.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`../../cypher/${path}.cypher`, import.meta.url), "utf8");
  statements.set(path, text);
  return text;
}

/**
 * Runs the statement of `cypher/<path>.cypher` in a transaction that writes. All values travel in one map, `$in`: a list of
 * another length would otherwise be planned anew.
 */
export function write(graph: Graph, path: string, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> {
  return graph.write({
    text: statement(path),
    parameters: { in: parameters },
    name: path,
    deadline: DEADLINE_MILLISECONDS,
  });
}

/** Runs the statement of `cypher/<path>.cypher` for reading. */
export function read(graph: Graph, path: string, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> {
  return graph.read({
    text: statement(path),
    parameters: { in: parameters },
    name: path,
    deadline: DEADLINE_MILLISECONDS,
  });
}
