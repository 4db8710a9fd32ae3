import type { Random } from "../random.ts";
import { ALWAYS } from "./fact.ts";
import type { Files, Layout } from "./files.ts";
import { drawDiseaseName, numbered } from "./names.ts";
import type { Disease, Modality } from "./world.ts";

const NAMED: Layout = { name: "", own: ["code", "nameEn", "nameJa"] };
const ROLES = { COMPANY: "Company", INSTITUTION: "University or research institute" } as const;

/** The phases that something here is in, the lowest first. */
export const PHASES = ["BASIC", "NONCLINICAL", "CLINICAL_EARLY", "CLINICAL_POC", "CLINICAL_LATE", "LAUNCHED"] as const;
const RANKS = [1, 3, 4, 5, 6, 9];

/** Writes what every world has: the source, roles, phases and a territory. */
export function writeWordsOfTheTrade(files: Files): void {
  const words = (label: string, id: string, own: (string | number)[], columns = NAMED.own): void =>
    files.node({ name: label, own: columns }, { id, fact: ALWAYS, own });
  words("Source", "source:synthetic-world", ["Synthetic world of the bench"], ["titleEn"]);
  for (const [code, name] of Object.entries(ROLES)) words("Role", `role:${code}`, [code, name, name]);
  PHASES.forEach((code, at) => {
    words("Phase", `phase:${code}`, [code, code.toLowerCase(), code, RANKS[at] ?? 0], [...NAMED.own, "rank:long"]);
  });
  words("Territory", "territory:WORLD", ["WORLD", "World", "世界"]);
  const run = ["synthetic world", "2026-01-01", "synthetic"];
  words("Run", "run:synthetic-world", run, ["job", "asOf:date", "version"]);
}

const GROUPS = 6;
const CLASSES = 4;
const LEAVES = 3;

/** Writes a tree of modalities of three levels; gives the leaves. */
export function writeModalities(files: Files): Modality[] {
  const leaves: Modality[] = [];
  const write = (code: string, level: number, broader: string | undefined): string => {
    const id = `modality:${code}`;
    const layout = { name: "Modality", own: [...NAMED.own, "level:long"] };
    files.node(layout, { id, fact: ALWAYS, own: [code, `Modality ${code}`, `モダリティ${code}`, level] });
    if (broader !== undefined) files.link({ name: "BROADER", own: [] }, { start: id, end: broader, fact: ALWAYS });
    return id;
  };
  for (let group = 0; group < GROUPS; group++) {
    const top = write(`S${group}`, 1, undefined);
    for (let each = 0; each < CLASSES; each++) {
      const middle = write(`S${group}${each}`, 2, top);
      for (let leaf = 0; leaf < LEAVES; leaf++) {
        const id = write(`S${group}${each}${leaf}`, 3, middle);
        leaves.push({ id, upwards: [id, middle, top] });
      }
    }
  }
  return leaves;
}

const TOP_DISEASES = 20;

/** Draws the tree of diseases; those drawn last are leaves, and the popular ones. */
export function drawDiseases(random: Random, count: number): Disease[] {
  const diseases: Disease[] = [];
  for (let index = 0; index < count; index++) {
    const parent = index < TOP_DISEASES ? undefined : random.below(Math.max(TOP_DISEASES, index >> 3));
    diseases.push({ id: `disease:w${numbered(index)}`, name: drawDiseaseName(random), parent });
  }
  return diseases;
}

/** Writes the diseases with their rarity, and the tree. */
export function writeDiseases(files: Files, diseases: readonly Disease[], rarity: (disease: number) => number): void {
  const layout = { name: "Disease", own: ["nameEn", "rarity:double"] };
  diseases.forEach(({ id, name, parent }, index) => {
    files.node(layout, { id, fact: ALWAYS, own: [name, rarity(index)] });
    const above = parent === undefined ? undefined : diseases[parent];
    if (above) files.link({ name: "IS_A", own: [] }, { start: id, end: above.id, fact: ALWAYS });
    for (const { disease, closeness } of upwards(diseases, index)) {
      const within = { start: id, end: diseases[disease]?.id ?? "", fact: ALWAYS, own: [closeness] };
      files.derivedLink({ name: "WITHIN", own: ["closeness:double"] }, within);
    }
  });
}

/** A disease and those one and two steps above it, with how close they are: 1, 0.5 and 0.25. */
export function upwards(diseases: readonly Disease[], disease: number): { disease: number; closeness: number }[] {
  const reached: { disease: number; closeness: number }[] = [];
  let closeness = 1;
  for (let at: number | undefined = disease; at !== undefined && closeness >= 0.25; at = diseases[at]?.parent) {
    reached.push({ disease: at, closeness });
    closeness /= 2;
  }
  return reached;
}
