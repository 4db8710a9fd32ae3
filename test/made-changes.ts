import type { Change } from "../src/graph.ts";
import { derived, facts } from "./changed.ts";
import { at, idAt, listAt, textAt } from "./questions.ts";

/** The changes of a way that a counterfactual gives, made to the seed itself by statements of the tests' own. */
export function madeChanges(seed: string, way: unknown): Change[] {
  return [
    ...listAt(way, "changes").map((change) => made(seed, change)),
    derived("seed-readiness"),
    derived("seed-phases"),
  ];
}

function made(seed: string, change: unknown): Change {
  const dimension = idAt(change, "dimension");
  if (typeof dimension === "string") return scored(seed, dimension, Number(at(change, "scoreThen")));
  if (at(change, "kind") === "LICENCE") return licensed(textAt(change, "organization", "id"));
  return {
    text: `MATCH (:Seed {id: $seed})-[:HAS_INDICATION]->(indication:SeedIndication) WITH indication LIMIT 1
      MATCH (phase:Phase {code: $phase}) CREATE (indication)-[:IN_PHASE ${facts("stay:test")}]->(phase)`,
    parameters: { seed, phase: textAt(change, "phaseThen") },
  };
}

function scored(seed: string, dimension: string, score: number): Change {
  return {
    text: `MATCH (seed:Seed {id: $seed}) MATCH (dimension:ReadinessDimension {id: $dimension})
      CREATE (assessment:Entity:ReadinessAssessment ${facts("assessment:test", { from: "2026-11-22" })})
      CREATE (assessment)-[:OF ${facts("of:test")}]->(seed)
      CREATE (assessment)-[scores:SCORES ${facts("scores:test")}]->(dimension) SET scores.score = $score`,
    parameters: { seed, dimension, score: BigInt(score) },
  };
}

/** The licence for regenerative products, the class of the planted seeds. */
function licensed(company: string): Change {
  return {
    text: `MATCH (company:Company {id: $company}) CREATE (licence:Entity:Licence ${facts("licence:test")})
      SET licence.kind = 'REGENERATIVE' CREATE (company)-[:HOLDS ${facts("holds:test")}]->(licence)`,
    parameters: { company },
  };
}
