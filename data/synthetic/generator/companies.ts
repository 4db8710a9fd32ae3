import { HUBS, type HubPlan } from "./hubs.ts";
import type { Chance } from "./random.ts";
import type { Tables } from "./tables.ts";
import { type Branch, THEMES, type Theme, theme } from "./themes.ts";
import { disease, modality, ordinalEn, ordinalJa, two } from "./vocabulary.ts";

/** An invented company. */
export interface Company {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  /** Its number within its kind, as `pharma-03`. */
  readonly slug: string;
  readonly branch: Branch;
  /** Whether anything at all is known of what it does. */
  readonly silent: boolean;
}

interface Kind {
  readonly slug: string;
  readonly count: number;
  readonly ja: string;
  readonly en: string;
  readonly branch: Branch;
  readonly licences: readonly string[];
}

const KINDS: readonly Kind[] = [
  { slug: "pharma", count: 14, ja: "製薬", en: "Pharma", branch: "drug", licences: ["DRUG_1"] },
  { slug: "biotech", count: 7, ja: "バイオ", en: "Biotech", branch: "regenerative", licences: [] },
  {
    slug: "regenerative",
    count: 5,
    ja: "再生医療",
    en: "Regenerative",
    branch: "regenerative",
    licences: ["REGENERATIVE"],
  },
  { slug: "device", count: 8, ja: "医療機器", en: "Devices", branch: "device", licences: ["DEVICE_1"] },
  { slug: "diagnostic", count: 3, ja: "診断薬", en: "Diagnostics", branch: "diagnostic", licences: ["IVD"] },
  { slug: "digital", count: 3, ja: "デジタルヘルス", en: "Digital Health", branch: "digital", licences: ["DEVICE_2"] },
];

/** Companies of which only the name, the role and the licence are known: a match has no evidence for them. */
export const SILENT = ["pharma-14", "biotech-07", "device-08", "diagnostic-03"];
/** Merged into pharma-12; it would fit the first seed of Okayama, but it is no more. */
export const MERGED = "pharma-13";
/** Works on everything common; a ranking by size alone would put it first everywhere. */
export const POPULAR = "pharma-01";

/** Invents the forty companies with their licences, focus and pipeline. */
export function inventCompanies(tables: Tables, chance: Chance): readonly Company[] {
  const companies = KINDS.flatMap((kind) => Array.from({ length: kind.count }, (_, index) => company(kind, index + 1)));
  for (const each of companies) {
    const kind = KINDS.find(({ slug }) => each.slug.startsWith(slug));
    if (kind) recordCompany(tables, each, kind);
    if (!each.silent) describe(tables, each, chance);
  }
  const successor = { predecessor: idOf(MERGED), successor: idOf("pharma-12"), kind: "MERGER" };
  tables.add("successions", successor, { since: "2025-04-01" });
  return companies;
}

/** The id of the company with this slug. */
export function idOf(slug: string): string {
  return `organization:synthetic-${slug}`;
}

function company(kind: Kind, number: number): Company {
  const slug = `${kind.slug}-${two(number)}`;
  const [ja, en] = [`${ordinalJa(number)}架空${kind.ja}`, `${ordinalEn(number)} Synthetic ${kind.en}`];
  return { id: idOf(slug), ja, en, slug, branch: kind.branch, silent: SILENT.includes(slug) };
}

function recordCompany(tables: Tables, each: Company, kind: Kind): void {
  const { id, ja, en, slug } = each;
  tables.add(
    "organizations",
    { id, name_ja: ja, name_en: en, legal_form: "株式会社", country: "JP" },
    { known: "2005-04-01" },
  );
  tables.add("organization_roles", { organization: id, role: "role:COMPANY" }, { since: "2005-04-01" });
  if (kind.slug === "biotech")
    tables.add("organization_roles", { organization: id, role: "role:VENTURE" }, { since: "2005-04-01" });
  for (const licence of kind.licences) {
    const licenceId = `licence:synthetic-${slug}-${licence.toLowerCase().replace("_", "-")}`;
    tables.add("licences", { id: licenceId, organization: id, kind: licence }, { since: "2022-04-01" });
  }
}

/** Focus and pipeline: planted for the partners of the first seeds, by chance for the others. */
function describe(tables: Tables, each: Company, chance: Chance): void {
  const plan = HUBS.find(
    ({ key }) => key.partner === each.slug || (each.slug === MERGED && key.partner === "pharma-03"),
  );
  if (plan) plant(tables, each, plan);
  const own = THEMES.filter(({ branch }) => branch === each.branch);
  const themes = each.slug === POPULAR ? own.slice(0, 12) : chance.pickSome(own, plan ? 1 : 2);
  for (const [index, one] of themes.entries()) {
    const target = disease(each.slug === POPULAR ? (one.diseases[0] ?? "") : chance.pick(one.diseases));
    focus(tables, each, one, { target: target.id, strength: (chance.between(3, 8) / 10).toFixed(1) });
    const phase = chance.pick(["CLINICAL_EARLY", "CLINICAL_POC", "CLINICAL_LATE", "LAUNCHED"]);
    asset(tables, each, { theme: one, number: index + 2, target: target.id, phase, since: chance.month(2016, 2025) });
  }
}

function plant(tables: Tables, each: Company, plan: HubPlan): void {
  const one = theme(plan.key.modality);
  const target = disease(plan.key.disease).id;
  focus(tables, each, one, { target, strength: "1.0" });
  asset(tables, each, { theme: one, number: 1, target, phase: "CLINICAL_EARLY", since: "2023-04" });
}

function focus(tables: Tables, each: Company, one: Theme, on: { target: string; strength: string }): void {
  const since = "2018-04-01";
  for (const target of [on.target, modality(one.modality).id]) {
    tables.addOnce(
      "focuses",
      `${each.id} ${target}`,
      { organization: each.id, target, strength: on.strength },
      { since },
    );
  }
}

interface AssetPlan {
  readonly theme: Theme;
  readonly number: number;
  readonly target: string;
  readonly phase: string;
  readonly since: string;
}

function asset(tables: Tables, each: Company, plan: AssetPlan): void {
  const id = `asset:synthetic-${each.slug}-${two(plan.number)}`;
  const material = modality(plan.theme.modality);
  const code = `SYN-${each.slug.toUpperCase()}-${two(plan.number)}`;
  const title = { title_ja: `${code}（${material.ja}、架空）`, title_en: `${code} (${material.en}, synthetic)` };
  const { since } = plan;
  tables.add("assets", { id, organization: each.id, ...title, product_classes: material.productClass }, { since });
  tables.add("asset_diseases", { asset: id, disease: plan.target }, { since });
  tables.add("asset_modalities", { asset: id, modality: material.id }, { since });
  tables.add("asset_phases", { asset: id, phase: `phase:${plan.phase}` }, { since });
}
