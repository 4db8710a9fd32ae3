import { readFileSync } from "node:fs";
import { type Cells, changesOf } from "../draft/written.ts";
import type { Change } from "../graph.ts";
import { stepsOf } from "../jobs.ts";
import type { SeedChange } from "./catalogue.ts";

/** A copy of a seed, by its id, with what is changed about it. */
export interface Copy {
  readonly id: string;
  readonly changes: readonly SeedChange[];
}

/** What is the same for all copies. */
interface Origin {
  readonly seed: string;
  /** What no other question's records are called. */
  readonly slug: string;
  /** The day from which the changes hold. */
  readonly day: string;
}

const COPY = readFileSync(new URL("../../cypher/jobs/what-if/Copy.cypher", import.meta.url), "utf8");
/** The steps of the job that derive what the changes of the catalogue touch. */
const STEPS = stepsOf("derive").filter(({ name }) => /^\d+-seed-(phases|readiness)$/.test(name));

/** A copy for each set of changes. */
export function copiesOf(sets: readonly (readonly SeedChange[])[], slug: string): Copy[] {
  return sets.map((changes, at) => ({ id: `seed:${slug}-${String(at).padStart(4, "0")}`, changes }));
}

/** Copies the seed and writes and derives what differs, by the statements of the import and of its job. */
export function copying(copies: readonly Copy[], origin: Origin): Change[] {
  const rows = copies.map(({ id, changes }) => ({
    id,
    consents: changes.flatMap(({ kind, organizationId }) => (kind === "CONSENT" ? [organizationId] : [])),
  }));
  const derive = { in: { after: `seed:${origin.slug}-`, size: BigInt(copies.length) } };
  return [
    { text: COPY, parameters: { in: { seed: origin.seed, rows } } },
    ...changesOf(changedRows(copies, origin)),
    ...STEPS.map(({ text }) => ({ text, parameters: derive })),
  ];
}

/** The licence that a company obtains; it holds for all copies. */
export function licensing({ licence, organizationId }: SeedChange, slug: string): Change[] {
  const row = { id: `licence:${slug}`, organization: organizationId ?? "", kind: licence ?? "", audience: "PUBLIC" };
  return changesOf(new Map([["Licence", [row]]]));
}

function changedRows(copies: readonly Copy[], { day }: Origin): Map<string, Cells[]> {
  const rows = new Map<string, Cells[]>();
  const add = (kind: string, row: Cells) => void rows.set(kind, [...(rows.get(kind) ?? []), row]);
  const audience = "PUBLIC";
  for (const { id, changes } of copies) {
    const slug = id.slice("seed:".length);
    const scored = changes.filter(({ dimensionId }) => dimensionId !== undefined);
    if (scored.length > 0) add("ReadinessAssessment", { id: `assessment:${slug}`, seed: id, since: day, audience });
    for (const { dimensionId = "", scoreThen } of scored) {
      const score = String(scoreThen);
      add("ReadinessScore", { assessment: `assessment:${slug}`, dimension: dimensionId, score, audience });
    }
    for (const { phaseThen } of changes) {
      if (phaseThen === undefined) continue;
      add("SeedIndication", { id: `indication:${slug}`, seed: id, audience });
      add("IndicationPhase", { indication: `indication:${slug}`, phase: phaseThen, since: day, audience });
    }
  }
  return rows;
}
