import { GraphQLError } from "graphql";
import { EARLIEST } from "../dates.ts";
import type { SeedDraft } from "../gen/types.ts";
import type { Change } from "../graph.ts";
import { KINDS } from "../import/kinds/kinds.ts";
import { prepare } from "../import/prepare.ts";
import type { RecordKind } from "../import/record.ts";
import { statement } from "../import/statements.ts";
import { stepsOf } from "../jobs.ts";
import type { Named } from "./draft.ts";

/** A draft as changes of the graph, and the id under which it is there. */
export interface Drafted {
  readonly id: string;
  readonly changes: readonly Change[];
}

type Cells = Readonly<Record<string, string>>;

const SOURCE = "source:draft";
/** A draft is as its author says, known at all times so that it can be asked about as of any day. */
const SETTING = { synthetic: false, published: new Map([[SOURCE, EARLIEST]]), record: "draft" };

/**
 * The rows that a file with this seed would have, written and derived by the statements of the import and of its job.
 * `slug` is what no other draft is called: two that share a node wait for each other.
 */
export function draftedSeed(draft: SeedDraft, named: Named, slug: string): Drafted {
  const rows = rowsOf(draft, named, slug);
  const written = KINDS.flatMap((kind) => changeOf(kind, rows.get(kind.name) ?? []));
  return { id: `seed:${slug}`, changes: [...written, ...derivedFrom(`seed:${slug}`)] };
}

function rowsOf(draft: SeedDraft, named: Named, slug: string): Map<string, Cells[]> {
  const seed = `seed:${slug}`;
  const indications = indicationsOf(draft, named, slug);
  const relation = (name: string, list: readonly string[]) =>
    list.map((organization) => ({ seed, organization, relation: name }));
  return new Map<string, Cells[]>([
    ["Source", [{ id: SOURCE, title_ja: "入力された下書き", title_en: "The draft as given" }]],
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
  return [
    ["ReadinessAssessment", [{ id: assessment, seed: `seed:${slug}` }]],
    ["ReadinessScore", scores.map(({ dimension, score }) => ({ assessment, dimension, score: String(score) }))],
  ];
}

function changeOf(kind: RecordKind, rows: readonly Cells[]): Change[] {
  if (rows.length === 0) return [];
  const prepared = rows.map((row, position) => {
    const cells = { ...row, sources: kind.name === "Source" ? "" : SOURCE, certainty: "REPORTED" };
    const read = prepare(kind, { origin: { file: "draft", line: position + 1, raw: "" }, cells }, SETTING);
    if (!("parameters" in read)) throw impossible(read[0]?.column ?? "", read[0]?.expected ?? "");
    return { ...read.parameters, position: BigInt(position) };
  });
  return [{ text: statement(`import/${kind.name}`), parameters: { in: { rows: prepared } } }];
}

/** The steps of the job that derive links from seeds. */
const STEPS = stepsOf("derive").filter(({ name }) => /^\d+-seed-/.test(name));

/** Each step takes the one seed whose id is next. */
function derivedFrom(seed: string): Change[] {
  const parameters = { in: { after: seed.slice(0, -1), size: 1n } };
  return STEPS.map(({ text }) => ({ text, parameters }));
}

function impossible(column: string, expected: string): GraphQLError {
  const message = `draft: ${column}: expected ${expected}; mend it or leave it out.`;
  const messageJa = `下書き：${column} の値が正しくありません。修正するか、省いてください。`;
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", messageJa } });
}
