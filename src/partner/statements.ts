import { readFileSync } from "node:fs";
import type { Graph, Row } from "../graph.ts";

/** How long a statement that reads or writes many records may take, in milliseconds. */
const DEADLINE_MILLISECONDS = 300_000;

/** A statement of `cypher/jobs/partner/` with its values in one map, ready to be sent. */
export function partnerStatement(name: string, values: Readonly<Record<string, unknown>>) {
  const text = readFileSync(new URL(`../../cypher/jobs/partner/${name}.cypher`, import.meta.url), "utf8");
  return { text, parameters: { in: values }, name: `jobs/partner/${name}`, deadline: DEADLINE_MILLISECONDS };
}

/** Reads by a statement of `cypher/jobs/partner/`. */
export function ask(graph: Graph, name: string, values: Readonly<Record<string, unknown>>): Promise<Row[]> {
  return graph.read(partnerStatement(name, values));
}

/** Writes by a statement of `cypher/jobs/partner/`. */
export function tell(graph: Graph, name: string, values: Readonly<Record<string, unknown>>): Promise<Row[]> {
  return graph.write(partnerStatement(name, values));
}
