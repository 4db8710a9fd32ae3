import { readFileSync } from "node:fs";
import type { Graph, Row } from "../graph.ts";

const DEADLINE_MILLISECONDS = 300_000;
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

/** Makes the constraints and indexes that are not there yet, and waits until they answer. */
export async function ensureConstraints(graph: Graph): Promise<void> {
  const there = new Set((await read(graph, "import/indexes", {})).map(({ name }) => String(name)));
  const wanted = statement("constraints")
    .replaceAll(/^\/\/.*$/gm, "")
    .split(";")
    .map((text) => text.trim())
    .filter((text) => text !== "" && !there.has(/(\w+) IF NOT EXISTS/.exec(text)?.[1] ?? ""));
  if (wanted.length === 0) return;
  const make = (text: string) =>
    graph.write({ text, parameters: {}, name: "constraints", deadline: DEADLINE_MILLISECONDS });
  await Promise.all(wanted.map(make));
  await read(graph, "import/await-indexes", {});
}
