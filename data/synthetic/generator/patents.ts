import type { Seed } from "./seed-record.ts";
import type { Tables } from "./tables.ts";

/** What the co-owners of the shared seeds have said, in turn; undefined when nobody has asked. */
const CONSENTS = ["GRANTED", undefined, "REFUSED"] as const;

/** Invents a patent family for every seed that belongs to two: filed in Japan, then by PCT within the year. */
export function inventPatents(tables: Tables, open: readonly Seed[]): void {
  const shared = open.filter(({ plan }) => plan.owners.length > 1);
  for (const [index, seed] of shared.entries()) {
    const slug = seed.id.slice("seed:".length);
    const family = `patent:${slug}`;
    const { audience } = seed.plan;
    const filed = `2024-${String(index + 1).padStart(2, "0")}-15`;
    const tail = { since: filed, audience };
    const title = { title_ja: `${seed.ja}の特許`, title_en: `Patent on ${seed.en}` };
    tables.add("patent_families", { id: family, ...title, earliest_priority: filed, ipc: "A61K" }, tail);
    tables.add("seed_patents", { seed: seed.id, family }, tail);
    for (const [position, owner] of seed.plan.owners.entries()) {
      const consent = position === 0 ? "GRANTED" : CONSENTS[index % CONSENTS.length];
      const share = String(1 / seed.plan.owners.length);
      tables.add("patent_owners", { family, organization: owner.id, share, consent }, tail);
    }
    const japan = { id: `application:${slug}-jp`, family, office: "JP", status: "FILED", filed_on: filed };
    tables.add("patent_applications", japan, tail);
  }
}
