import type { Idea } from "./ideas.ts";
import type { Institution } from "./institutions.ts";
import type { Chance } from "./random.ts";
import type { Audience, Tables } from "./tables.ts";
import { disease, modality, type Word, within } from "./vocabulary.ts";

const LADDER = ["BASIC", "APPLIED", "NONCLINICAL", "CLINICAL_EARLY", "CLINICAL_POC"] as const;
const STAGES = {
  ja: ["基礎", "応用", "非臨床", "臨床（早期）", "臨床POC"],
  en: ["basic", "applied", "non-clinical", "early clinical", "clinical POC"],
};
const SEED_TYPES = ["A", "A", "B", "C", "C"];

/** All that is decided about a seed before it is written down. */
export interface SeedPlan {
  readonly slug: string;
  readonly idea: Idea;
  readonly audience: Audience;
  /** One owner, or several with equal shares. */
  readonly owners: readonly Institution[];
  readonly hub: string;
  readonly insideHub: boolean;
  /** How far it has come, as a position on the ladder: 0 basic … 4 clinical proof of concept. */
  readonly stage: number;
  readonly twoIndications: boolean;
}

/** A seed as the rest of the world refers to it. */
export interface Seed {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  readonly diseases: readonly Word[];
  readonly owner: Institution;
  readonly plan: SeedPlan;
}

/** Writes a seed with its modality, indications, phases, owners and the hub that supports it. */
export function recordSeed(tables: Tables, chance: Chance, plan: SeedPlan): Seed {
  const [owner] = plan.owners;
  if (!owner) throw new Error(`Expected an owner of ${plan.slug}, got none.`);
  const { theme } = plan.idea;
  const also = plan.twoIndications
    ? chance.pick(theme.diseases.filter((each) => each !== plan.idea.disease))
    : plan.idea.disease;
  const diseases = [...new Set([plan.idea.disease, also])].map(disease);
  const target = theme.ja.includes("{t}") ? `SYN${chance.between(100, 999)}` : "";
  const [main] = diseases;
  const fill = (template: string, name: string) => template.replace("{t}", target).replace("{d}", name);
  const ja = `${fill(theme.ja, main?.ja ?? "")}（架空）`;
  const en = `${fill(theme.en, within(main?.en ?? ""))} (synthetic)`;
  const seed = { id: `seed:synthetic-${plan.slug}`, ja, en, diseases, owner, plan };
  const created = String(chance.between(2016, 2021));
  const tail = { known: `${created}-12-31`, audience: plan.audience };
  const cells = { id: seed.id, kind: "LICENSABLE", title_ja: ja, title_en: en, ...summary(seed) };
  const { productClass } = modality(theme.modality);
  tables.add(
    "seeds",
    { ...cells, product_classes: productClass, device_class: theme.deviceClass, target, created },
    tail,
  );
  tables.add("seed_modalities", { seed: seed.id, modality: modality(theme.modality).id, primary: "true" }, tail);
  recordOwners(tables, seed, tail);
  recordIndications(tables, chance, seed, { year: Number(created), tail });
  return seed;
}

interface Visibility {
  readonly known: string;
  readonly audience: Audience;
}

function summary({ diseases, owner, plan }: Omit<Seed, "id" | "ja" | "en">): {
  summary_ja: string;
  summary_en: string;
} {
  const { ja: stageJa, en: stageEn } = { ja: STAGES.ja[plan.stage] ?? "", en: STAGES.en[plan.stage] ?? "" };
  const material = modality(plan.idea.theme.modality);
  const where = { ja: plan.insideHub ? "拠点内" : "拠点外", en: plan.insideHub ? "inside" : "outside" };
  const names = {
    ja: diseases.map((each) => each.ja).join("、"),
    en: diseases.map((each) => within(each.en)).join(" and "),
  };
  return {
    summary_ja: `${owner.ja}が保有する${material.ja}のシーズ（架空）。対象は${names.ja}、開発段階は${stageJa}、${where.ja}シーズ。`,
    summary_en: `Synthetic seed of ${owner.en}: ${material.en}, for ${names.en}, ${stageEn} stage, from ${where.en} the hub.`,
  };
}

function recordOwners(tables: Tables, seed: Seed, tail: Visibility): void {
  const { owners, hub, insideHub, stage } = seed.plan;
  const basis = owners.length > 1 ? "CO_APPLICATION" : "EMPLOYEE_INVENTION";
  for (const each of owners) {
    const cells = { seed: seed.id, organization: each.id };
    tables.add("seed_organizations", { ...cells, relation: "ORIGINATED_AT" }, tail);
    tables.add("seed_organizations", { ...cells, relation: "OWNED_BY", share: String(1 / owners.length), basis }, tail);
  }
  const support = { hub: `hub:${hub}`, seed: seed.id, inside_hub: String(insideHub), seed_type: SEED_TYPES[stage] };
  tables.add("supports", support, { since: "FY2022", audience: tail.audience });
}

function recordIndications(tables: Tables, chance: Chance, seed: Seed, rest: { year: number; tail: Visibility }): void {
  for (const [index, each] of seed.diseases.entries()) {
    const id = `indication:${seed.id.slice("seed:".length)}-${index + 1}`;
    tables.add(
      "seed_indications",
      { id, seed: seed.id, disease: each.id, text_ja: each.ja, text_en: each.en },
      rest.tail,
    );
    const reached = Math.max(0, seed.plan.stage - index);
    recordPhases(tables, chance, { id, reached, ...rest });
  }
}

/** The phase reached and the one before it, each from the day the earlier one ended. */
function recordPhases(
  tables: Tables,
  chance: Chance,
  stay: { id: string; reached: number; year: number; tail: Visibility },
): void {
  const turn = `${chance.between(2022, 2025)}-${chance.pick(["04", "07", "10"])}`;
  const { audience } = stay.tail;
  const add = (position: number, since: string, until?: string) =>
    tables.add(
      "indication_phases",
      { indication: stay.id, phase: `phase:${LADDER[position]}` },
      { since, until, audience },
    );
  if (stay.reached === 0) return add(0, `${stay.year}-12`);
  add(stay.reached - 1, `${stay.year}-12`, dayBefore(turn));
  add(stay.reached, turn);
}

function dayBefore(month: string): string {
  return new Date(Date.parse(`${month}-01`) - 86_400_000).toISOString().slice(0, 10);
}
