import type { Graph } from "../graph.ts";
import { read } from "../import/target.ts";
import { today } from "../today.ts";
import { RULES, type Rule } from "./rules.ts";

/** A fact that breaks a rule. */
export interface Finding {
  readonly rule: Rule;
  /** The id of the record or link, or of both of two. */
  readonly fact: string;
  readonly given: string;
}

/** How many records of a kind, or links of a type, are of a certainty. */
export interface Share {
  readonly kind: string;
  readonly certainty: string;
  readonly count: number;
}

/** Everything that breaks a rule, rule by rule, each in the order of the ids; `progress` is told each rule as it begins. */
export async function checkData(graph: Graph, progress: (line: string) => void): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    progress(rule.name);
    for (const { fact, given } of await read(graph, `checks/${rule.name}`, { today: today() }))
      findings.push({ rule, fact: String(fact), given: String(given) });
  }
  return findings;
}

/** How sure the records are, by kind and certainty, and the links, by type. */
export async function certainties(graph: Graph): Promise<Share[]> {
  const rows = await read(graph, "checks/certainty", { today: today() });
  return rows.map(({ kind, certainty, count }) => ({
    kind: String(kind),
    certainty: String(certainty),
    count: Number(count),
  }));
}
