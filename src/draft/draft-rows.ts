import type { GraphQLError } from "graphql";
import { badInput } from "../compose/bad-input.ts";
import type { SeedDraft } from "../gen/types.ts";
import type { Change } from "../graph.ts";
import { DIMENSIONS } from "../import/staff/words.ts";
import { stepsOf } from "../jobs.ts";
import type { Named } from "./draft.ts";
import { type Cells, changesOf } from "./written.ts";

/** A draft as changes of the graph, and the id under which it is there. */
export interface Drafted {
  readonly id: string;
  readonly changes: readonly Change[];
}

/**
 * The rows that a file with this seed would have, written and derived by the statements of the import and of its job.
 * `slug` is what no other draft is called: two that share a node wait for each other.
 */
export function draftedSeed(draft: SeedDraft, named: Named, slug: string): Drafted {
  const rows = rowsOf(draft, named, slug);
  return { id: `seed:${slug}`, changes: [...changesOf(rows), ...derivedFrom(`seed:${slug}`)] };
}

function rowsOf(draft: SeedDraft, named: Named, slug: string): Map<string, Cells[]> {
  const seed = `seed:${slug}`;
  const indications = indicationsOf(draft, named, slug);
  const relation = (name: string, list: readonly string[]) =>
    list.map((organization) => ({ seed, organization, relation: name }));
  return new Map<string, Cells[]>([
    ["Seed", [{ id: seed, kind: "LICENSABLE", ...toldOf(draft) }]],
    ["SeedModality", named.modalities.map((modality) => ({ seed, modality }))],
    [
      "SeedOrganization",
      [
        ...relation("ORIGINATED_AT", named.originators),
        ...relation("OWNED_BY", named.owners),
        ...relation("LED_BY", named.leaders),
      ],
    ],
    ["SeedIndication", indications.map(({ id, disease }) => ({ id, seed, disease }))],
    ["IndicationPhase", draft.phase ? indications.map(({ id }) => ({ indication: id, phase: draft.phase ?? "" })) : []],
    ["Support", named.hubs.map((hub) => ({ hub, seed }))],
    ...readinessOf(draft, slug),
  ]);
}

function toldOf(draft: SeedDraft): Cells {
  const { title, summary, target, mechanism, deviceClass } = draft;
  return {
    title_ja: title ?? "",
    summary_ja: summary ?? "",
    target: target ?? "",
    mechanism: mechanism ?? "",
    device_class: deviceClass ?? "",
    product_classes: (draft.productClasses ?? []).join("|"),
  };
}

/** One indication for each disease; a phase without a disease has one of its own. */
function indicationsOf(draft: SeedDraft, named: Named, slug: string): { id: string; disease: string }[] {
  const diseases = named.diseases.length > 0 || !draft.phase ? named.diseases : [""];
  return diseases.map((disease, at) => ({ id: `indication:${slug}-${at + 1}`, disease }));
}

function readinessOf(draft: SeedDraft, slug: string): [string, Cells[]][] {
  const scores = draft.readiness ?? [];
  if (scores.length === 0) return [];
  const assessment = `assessment:${slug}`;
  const rows = scores.map(({ dimension, score }) => ({
    assessment,
    dimension: codeOf(dimension),
    score: String(score),
  }));
  const doubled = rows.find(({ dimension }, at) => rows.findIndex((one) => one.dimension === dimension) < at);
  if (doubled) throw wrongDimension(doubled.dimension, "each code once", "同じコードは一度だけ");
  return [
    ["ReadinessAssessment", [{ id: assessment, seed: `seed:${slug}` }]],
    ["ReadinessScore", rows],
  ];
}

const CODES = Object.values(DIMENSIONS);

/** The code of a dimension, whatever its case. */
function codeOf(given: string): string {
  const code = given.normalize("NFKC").trim().toUpperCase();
  if (CODES.includes(code)) return code;
  throw wrongDimension(given, `one of ${CODES.join(", ")}`, `${CODES.join("、")} のいずれか`);
}

function wrongDimension(given: string, expected: string, expectedJa: string): GraphQLError {
  return badInput(
    `draft: readiness: dimension: expected ${expected}, given "${given}".`,
    `下書き：readiness：dimension：期待する値は${expectedJa}。指定された値は「${given}」です。`,
  );
}

/** The steps of the job that derive links from seeds. */
const STEPS = stepsOf("derive").filter(({ name }) => /^\d+-seed-/.test(name));

/** Each step takes the one seed whose id is next. */
function derivedFrom(seed: string): Change[] {
  const parameters = { in: { after: seed.slice(0, -1), size: 1n } };
  return STEPS.map(({ text }) => ({ text, parameters }));
}
