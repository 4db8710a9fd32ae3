import { HUBS } from "./hubs.ts";
import type { Tables } from "./tables.ts";
import { ordinalEn, ordinalJa, two } from "./vocabulary.ts";

/** An invented owner of seeds. */
export interface Institution {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
}

/** The owners of the seeds that a hub supports: one stands for inside the hub, one for outside. */
export interface Owners {
  readonly inside: Institution;
  readonly outside: Institution;
}

/** Invents two institutions in the region of every hub and gives them by hub. */
export function inventInstitutions(tables: Tables): ReadonlyMap<string, Owners> {
  return new Map(
    HUBS.map((plan, index) => {
      const number = index + 1;
      const inside = {
        id: `organization:synthetic-medical-university-${two(number)}`,
        ja: `${ordinalJa(number)}架空医科大学`,
        en: `${ordinalEn(number)} Synthetic Medical University`,
      };
      const outside = {
        id: `organization:synthetic-university-${two(number)}`,
        ja: `${ordinalJa(number)}架空大学`,
        en: `${ordinalEn(number)} Synthetic University`,
      };
      for (const each of [inside, outside]) record(tables, each, plan.prefecture);
      return [plan.hub, { inside, outside }];
    }),
  );
}

function record(tables: Tables, institution: Institution, prefecture: string): void {
  const { id, ja, en } = institution;
  tables.add("organizations", { id, name_ja: ja, name_en: en, country: "JP", prefecture }, { known: "2004-04-01" });
  tables.add("organization_roles", { organization: id, role: "role:INSTITUTION" }, { since: "2004-04-01" });
}
