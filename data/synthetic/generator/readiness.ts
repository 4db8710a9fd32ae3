import type { Chance } from "./random.ts";
import type { Seed } from "./seed-record.ts";
import { stricter, type Tables } from "./tables.ts";

const DIMENSIONS = ["NEED", "SCI", "DATA", "IP", "REG", "CMC", "SAFE", "CLIN", "MKT", "PAY", "TEAM", "PROT"];
/** What the first seed of every hub is weakest in. */
export const WEAK = ["REG", "CMC"];
const SEED_TYPES = ["a", "a", "b", "c", "c"];
/** Of the twelve seeds of a hub the second and the third are of type F, which demands a company; the second is exempt. */
const SEEDS_OF_A_HUB = 12;
const EXEMPT = 1;
const DEMANDED = 2;
const SLOTS = ["COMMERCIALISATION_OFFICER", "CLINICIAN", "IP_OFFICER"];

/**
 * Invents how ready the first seed of every hub is: regulation and manufacturing are the weakest two in 2024 and have gained
 * a point in 2025; nobody is the officer for practical use yet. What is behind an assessment is never public.
 */
export function inventReadiness(tables: Tables, chance: Chance, keys: readonly Seed[]): void {
  for (const seed of keys) {
    const slug = seed.id.slice("seed:".length);
    const audience = stricter("INTERNAL", seed.plan.audience);
    const first = new Map(DIMENSIONS.map((code) => [code, WEAK.includes(code) ? 1 : chance.between(3, 4)]));
    for (const [index, year] of [2024, 2025].entries()) {
      const id = `assessment:${slug}-${year}`;
      const tail = { since: `${year}-04-01`, audience };
      const words = { text_ja: `${year}年の評価（架空）`, text_en: `Assessment of ${year} (synthetic)` };
      tables.add("readiness_assessments", { id, seed: seed.id, organization: seed.owner.id, ...words }, tail);
      for (const [code, score] of first)
        tables.add(
          "readiness_scores",
          { assessment: id, dimension: `dimension:${code}`, score: String(score + (WEAK.includes(code) ? index : 0)) },
          tail,
        );
    }
    for (const code of ["REGULATORY", "MANUFACTURING"])
      tables.add("seed_obstacles", { seed: seed.id, obstacle: `obstacle:${code}` }, { since: "2024-04-01", audience });
    for (const role of SLOTS)
      tables.add(
        "role_slots",
        {
          id: `slot:${slug}-${role.toLowerCase().replaceAll("_", "-")}`,
          seed: seed.id,
          organization: seed.owner.id,
          role,
          filled: String(role !== "COMMERCIALISATION_OFFICER"),
        },
        { since: "2024-04-01", audience: seed.plan.audience },
      );
  }
}

/** Says of every open seed which type of the current programme it is of, and which are exempt for a rare disease. */
export function inventSeedTypes(tables: Tables, open: readonly Seed[]): void {
  for (const [index, seed] of open.entries()) {
    const { stage, audience } = seed.plan;
    const tail = { since: "FY2022", audience };
    const place = index % SEEDS_OF_A_HUB;
    const type = place === EXEMPT || place === DEMANDED ? "f" : SEED_TYPES[stage];
    tables.add("seed_schemes", { seed: seed.id, scheme: `scheme:tr-new-${type ?? "a"}` }, tail);
    if (place !== EXEMPT) continue;
    const cells = { seed: seed.id, obligation: "obligation:tr-new-f-company", reason: "ORPHAN" };
    tables.add("exemptions", cells, { since: "FY2022", until: "FY2026", audience });
  }
}
