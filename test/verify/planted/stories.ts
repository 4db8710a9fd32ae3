import type { Cells, Facts } from "../../later-facts.ts";
import { CIRCLES, diseases, PROVENANCE, SEEDS, STORY_CLASS } from "./generate.ts";

/** The dimensions in which every seed of the stories is weak, and no others. */
export const WEAK = ["CMC", "REG"];
const DIMENSIONS = ["CLIN", "CMC", "DATA", "IP", "MKT", "NEED", "PAY", "PROT", "REG", "SAFE", "SCI", "TEAM"];
const [SINCE, MOVED] = ["2021-04-01", "2025-04-01"];
/** When one company of each circle declined a seed as too early; all seeds were in applied research then. */
const DECLINED = "2023-06-01";

/** The venture of a circle: it has all its fields, no licence, and the maker behind it. */
export const ventureOf = (circle: number): string => `organization:planted-venture-${circle}`;
/** The established company of a circle: it holds the licence and has such products approved, but works on none of the diseases. */
export const makerOf = (circle: number): string => `organization:planted-maker-${circle}`;
/** The company of a circle that declined a seed as too early; one of its ordinary ones. */
export const declinerOf = (circle: number): string => `organization:planted-${circle + DECLINER}`;
const DECLINER = 280;
/** How many approvals an established company has; three are a full record. */
const APPROVALS = 3;
/** Whether the seed has moved on since to non-clinical research. */
export const hasMoved = (number: number): boolean => number % 2 === 0;

/** What happened to the seeds of circles, on top of a planted world with stories: ventures and makers, assessments, phases and refusals. */
export function plantedStories(modalities: readonly string[]): Facts {
  const all: Record<string, Cells[]> = {};
  const add = (file: string, cells: Cells): void => {
    const of = all[file] ?? [];
    of.push({ ...PROVENANCE, since: SINCE, ...cells });
    all[file] = of;
  };
  for (let circle = 0; circle < CIRCLES; circle++) {
    const own = modalities.slice(circle * 2, circle * 2 + 2);
    addVenture(add, circle, own);
    addMaker(add, circle, own);
    if (circle < CIRCLES - 1) addRefusal(add, circle);
  }
  for (let number = 0; number < SEEDS; number++) addProgress(add, number);
  return all;
}

type Add = (file: string, cells: Cells) => void;

function addVenture(add: Add, circle: number, modalities: readonly string[]): void {
  const [organization, asset] = [ventureOf(circle), `asset:planted-venture-${circle}`];
  add("organizations", {
    id: organization,
    name_en: `Planted Venture ${circle} (synthetic)`,
    country: "JP",
    since: "",
  });
  for (const role of ["COMPANY", "VENTURE"]) add("organization_roles", { organization, role: `role:${role}` });
  add("assets", { id: asset, organization, title_en: `Planted venture product ${circle} (synthetic)` });
  const size = diseases.length / CIRCLES;
  for (const disease of diseases.slice(circle * size, (circle + 1) * size)) add("asset_diseases", { asset, disease });
  for (const modality of modalities) add("asset_modalities", { asset, modality });
  add("investments", { investor: makerOf(circle), venture: organization });
}

function addMaker(add: Add, circle: number, modalities: readonly string[]): void {
  const [organization, asset] = [makerOf(circle), `asset:planted-maker-${circle}`];
  add("organizations", { id: organization, name_en: `Planted Maker ${circle} (synthetic)`, country: "JP", since: "" });
  add("organization_roles", { organization, role: "role:COMPANY" });
  add("licences", { id: `licence:planted-maker-${circle}`, organization, kind: "REGENERATIVE" });
  const title = { title_en: `Planted maker product ${circle} (synthetic)`, product_classes: STORY_CLASS };
  add("assets", { id: asset, organization, ...title });
  add("asset_phases", { asset, phase: "phase:CLINICAL_LATE" });
  for (const modality of modalities) add("asset_modalities", { asset, modality });
  for (let number = 0; number < APPROVALS; number++) {
    const [product, own] = [`product:planted-maker-${circle}-${number}`, { product_class: STORY_CLASS }];
    add("products", { id: product, name_en: `Planted product ${circle}-${number} (synthetic)`, ...own });
    const event = { kind: "APPROVAL", authority: "PMDA_MHLW", text_en: "Approval (synthetic)" };
    add("regulatory_events", { id: `event:planted-maker-${circle}-${number}`, product, organization, ...event });
  }
}

/** The seed with the number of the circle, which belongs to it, is declined as too early. */
function addRefusal(add: Add, circle: number): void {
  const [company, seed] = [declinerOf(circle), `seed:planted-${circle}`];
  const answer = { outcome: "DECLINED", reasons: "STAGE_EARLY", since: DECLINED };
  add("approaches", { id: `approach:planted-${circle}`, seed, company, text_en: "Declined (synthetic)", ...answer });
}

function addProgress(add: Add, number: number): void {
  const [seed, assessment] = [`seed:planted-${number}`, `assessment:planted-${number}`];
  add("readiness_assessments", { id: assessment, seed, text_en: "Assessment (synthetic)" });
  for (const code of DIMENSIONS)
    add("readiness_scores", { assessment, dimension: `dimension:${code}`, score: WEAK.includes(code) ? "2" : "4" });
  const indication = `indication:planted-${number}-0`;
  const until: Cells = hasMoved(number) ? { until: MOVED } : {};
  add("indication_phases", { indication, phase: "phase:APPLIED", ...until });
  if (hasMoved(number)) add("indication_phases", { indication, phase: "phase:NONCLINICAL", since: MOVED });
}
