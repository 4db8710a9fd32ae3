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

/** Runs the statement of `cypher/<path>.cypher` in a transaction that writes. */
export function write(graph: Graph, path: string, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> {
  return graph.write({ text: statement(path), parameters, name: path, deadline: DEADLINE_MILLISECONDS });
}

/** Runs the statement of `cypher/<path>.cypher` for reading. */
export function read(graph: Graph, path: string, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> {
  return graph.read({ text: statement(path), parameters, name: path, deadline: DEADLINE_MILLISECONDS });
}

/** Makes the constraints and indexes that are not there yet, and waits until they answer. */
export async function ensureConstraints(graph: Graph): Promise<void> {
  const texts = statement("constraints")
    .replace(/^\/\/.*$/gm, "")
    .split(";");
  for (const text of texts.map((each) => each.trim()).filter((each) => each !== "")) {
    await graph.write({ text, parameters: {}, name: "constraints", deadline: DEADLINE_MILLISECONDS });
  }
  await graph.read({
    text: "CALL db.awaitIndexes(120)",
    parameters: {},
    name: "constraints",
    deadline: DEADLINE_MILLISECONDS,
  });
}
