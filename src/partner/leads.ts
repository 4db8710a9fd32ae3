import type { Facts } from "./companies.ts";
import { add, decay } from "./decay.ts";

/** By company: how much speaks for it. */
export type Masses = ReadonlyMap<string, number>;

const HALF_LIFE = 4;
const NONE: Masses = new Map();

/** Institutions that lead studies, with the companies they have worked with and those their likes have. */
export class Leads {
  readonly #past = new Map<string, Map<string, number>>();
  /** Partner vectors of length 1: ln(1 + count) × rarity of the company among institutions. */
  readonly #circles = new Map<string, Map<string, number>>();
  readonly #known = new Map<string, Masses>();

  constructor({ frozen, partnered }: Pick<Facts, "frozen" | "partnered">) {
    const counts = new Map<string, Map<string, number>>();
    for (const { lead, companies, known } of partnered) {
      if (lead === undefined) continue;
      for (const company of companies) {
        add(rowOf(this.#past, lead), company, decay(known, frozen, HALF_LIFE));
        add(rowOf(counts, lead), company, 1);
      }
    }
    const leadsOf = new Map<string, number>();
    for (const row of counts.values()) for (const company of row.keys()) add(leadsOf, company, 1);
    for (const [lead, row] of counts) {
      const rarity = (company: string) => Math.log((counts.size + 1) / ((leadsOf.get(company) ?? 0) + 1));
      const vector = [...row].map(([company, count]): [string, number] => [
        company,
        Math.log1p(count) * rarity(company),
      ]);
      const length = Math.sqrt(vector.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
      this.#circles.set(lead, new Map(vector.map(([company, weight]) => [company, weight / length])));
    }
  }

  /** All institutions with a partner, by id. */
  get ids(): string[] {
    return [...this.#past.keys()].sort();
  }

  /** The companies that the institution worked with. */
  pastOf(lead: string | undefined): Masses {
    return this.#past.get(lead ?? "") ?? NONE;
  }

  /** The companies that institutions with similar partners worked with: similarity × decayed count, summed. */
  circleOf(lead: string | undefined): Masses {
    const mine = this.#circles.get(lead ?? "");
    if (lead === undefined || !mine) return NONE;
    const known = this.#known.get(lead) ?? this.#sumOver(lead, mine);
    this.#known.set(lead, known);
    return known;
  }

  #sumOver(lead: string, mine: Masses): Masses {
    const masses = new Map<string, number>();
    for (const [other, circle] of this.#circles) {
      if (other === lead) continue;
      const alike = [...mine].reduce((sum, [company, weight]) => sum + weight * (circle.get(company) ?? 0), 0);
      if (alike <= 0) continue;
      for (const [company, count] of this.#past.get(other) ?? []) add(masses, company, alike * count);
    }
    return masses;
  }
}

function rowOf(rows: Map<string, Map<string, number>>, key: string): Map<string, number> {
  const row = rows.get(key) ?? new Map<string, number>();
  rows.set(key, row);
  return row;
}
