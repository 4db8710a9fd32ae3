import { Random } from "../../../bench/random.ts";
import type { Cells, Facts } from "../../later-facts.ts";

/** How much is planted. */
export const SEEDS = 1000;
const COMPANIES = 300;
/** Circles of companies and seeds; each has diseases of its own, which nothing but planted records has to do with. */
export const CIRCLES = 15;
const DISEASES_OF_CIRCLE = 5;

/**
 * What the world is made of: interests of companies that follow popularity alone, or circles that share their interests;
 * with stories, the last circle has no companies of its own and all seeds are of one class of product.
 */
export type Planted = "popularity" | "affinity" | "stories";

/** The class of product of every seed of the stories. */
export const STORY_CLASS = "REGENERATIVE_PRODUCT";
/** The hub of the planted seeds. */
export const PLANTED_HUB = "hub:planted";
export const PROVENANCE = { known: "2020-01-01", audience: "PUBLIC", sources: "source:report", certainty: "SYNTHETIC" };

export const diseases = Array.from({ length: CIRCLES * DISEASES_OF_CIRCLE }, (_, index) => `disease:planted-${index}`);

/** The planted records, the same for the same seed of chance. */
export function plantedWorld(kind: Planted, modalities: readonly string[], chance: number): Facts {
  const random = new Random(chance);
  const draw = { random, modalities };
  const all: Record<string, Cells[]> = {};
  const add = (file: string, cells: Cells): void => {
    const of = all[file] ?? [];
    of.push({ ...PROVENANCE, ...cells });
    all[file] = of;
  };
  add("hubs", { id: PLANTED_HUB, name_en: "Planted hub (synthetic)" });
  for (const id of diseases) add("diseases", { id, name_en: `Planted ${id.slice(8)} (synthetic)` });
  const circles = kind === "stories" ? CIRCLES - 1 : CIRCLES;
  for (let number = 0; number < COMPANIES; number++)
    addCompany(add, number, kind === "popularity" ? popular(number, draw) : circleOf(number % circles, draw));
  const cells: Cells = kind === "stories" ? { product_classes: STORY_CLASS } : {};
  for (let number = 0; number < SEEDS; number++) addSeed(add, { number, cells }, fieldsOf(kind, number, draw));
  return all;
}

type Add = (file: string, cells: Cells) => void;
interface Draw {
  readonly random: Random;
  readonly modalities: readonly string[];
}
interface Fields {
  readonly diseases: readonly string[];
  readonly modalities: readonly string[];
}

function addCompany(add: Add, number: number, { diseases, modalities }: Fields): void {
  const [organization, asset] = [`organization:planted-${number}`, `asset:planted-${number}`];
  add("organizations", { id: organization, name_en: `Planted Pharma ${number} (synthetic)`, country: "JP" });
  add("organization_roles", { organization, role: "role:COMPANY" });
  add("assets", { id: asset, organization, title_en: `Planted product ${number} (synthetic)`, since: "2021-04" });
  for (const disease of diseases) add("asset_diseases", { asset, disease, since: "2021-04" });
  for (const modality of modalities) add("asset_modalities", { asset, modality, since: "2021-04" });
}

function addSeed(
  add: Add,
  { number, cells }: { number: number; cells: Cells },
  { diseases, modalities }: Fields,
): void {
  const seed = `seed:planted-${number}`;
  add("seeds", { id: seed, kind: "LICENSABLE", title_en: `Planted seed ${number} (synthetic)`, ...cells });
  add("supports", { hub: PLANTED_HUB, seed, inside_hub: "true", since: "2021-04" });
  diseases.forEach(
    (disease, at) => void add("seed_indications", { id: `indication:planted-${number}-${at}`, seed, disease }),
  );
  for (const modality of modalities) add("seed_modalities", { seed, modality });
}

/** The fields of a seed; those of a story lie in its circle alone, so that nobody else has to do with it. */
function fieldsOf(kind: Planted, number: number, draw: Draw): Fields {
  if (kind === "popularity") return anything(draw);
  const { diseases: some, modalities } = circleOf(number, draw);
  const circle = number % CIRCLES;
  const own = some.filter((disease) => Math.floor(diseases.indexOf(disease) / DISEASES_OF_CIRCLE) === circle);
  return partOf({ diseases: kind === "stories" ? own : some, modalities }, draw);
}

/** Nine in ten of the fields of a circle, and one from anywhere. */
function circleOf(number: number, { random, modalities }: Draw): Fields {
  const circle = number % CIRCLES;
  const own = diseases.slice(circle * DISEASES_OF_CIRCLE, (circle + 1) * DISEASES_OF_CIRCLE);
  return {
    diseases: distinct([...own.filter(() => random.chance(0.9)), diseases[random.below(diseases.length)] ?? ""]),
    modalities: modalities.slice(circle * 2, circle * 2 + 2),
  };
}

function partOf({ diseases, modalities }: Fields, { random }: Draw): Fields {
  return { diseases: diseases.slice(0, 3 + random.below(2)), modalities };
}

/** As many fields as the size of the company allows, drawn by how popular they are. */
function popular(number: number, { random, modalities }: Draw): Fields {
  const size = Math.max(1, Math.round(40 / (1 + number) ** 0.7));
  return {
    diseases: distinct(Array.from({ length: size }, () => zipf(diseases, random))),
    modalities: distinct(Array.from({ length: Math.ceil(size / 3) }, () => zipf(modalities, random))),
  };
}

/** A seed of which nobody is nearer than by chance. */
function anything({ random, modalities }: Draw): Fields {
  return {
    diseases: distinct(Array.from({ length: 4 }, () => zipf(diseases, random))),
    modalities: distinct(Array.from({ length: 2 }, () => zipf(modalities, random))),
  };
}

/** One of these, the n-th with a chance like 1 / n. */
function zipf(of: readonly string[], random: Random): string {
  const place = Math.floor(of.length ** random.share()) - 1;
  return of[Math.min(place, of.length - 1)] ?? "";
}

function distinct(of: readonly string[]): string[] {
  return [...new Set(of)].filter((each) => each !== "");
}
