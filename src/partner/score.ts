import type { CompanyFigures } from "./companies.ts";
import { MASS_SIGNALS, type MassSignal, type PartnerModel, type Placement } from "./model.ts";
import { type PartnerSignal, type PartnerWeights, SATURATION } from "./weights.ts";

/** The strengths of one study, by signal, for every company of the run in its order. */
export type Strengths = Readonly<Record<PartnerSignal, Float64Array>>;

/** The strengths as `cypher/match/` defines them, by arithmetic: for fitting, and to check the statement against. */
export class Strength {
  readonly #companies: readonly CompanyFigures[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #activity: Float64Array;

  constructor({ companies }: Pick<PartnerModel, "companies">) {
    this.#companies = companies;
    this.#places = new Map(companies.map(({ id }, place) => [id, place]));
    this.#activity = Float64Array.from(companies, ({ share }) => Math.log(share));
  }

  of(placement: Placement): Strengths {
    const masses = MASS_SIGNALS.map((signal) => [signal, this.#lift(placement, signal)] as const);
    const { phases, kinds } = placement;
    return {
      ...(Object.fromEntries(masses) as Record<MassSignal, Float64Array>),
      activity: this.#activity,
      phaseFit: this.#mean(phases, ({ phaseFits }) => phaseFits),
      kindFit: this.#mean(kinds, ({ kindFits }) => kindFits),
      ownKindFit: this.#mean(kinds, ({ ownKindFits }) => ownKindFits),
    };
  }

  /** ln((mass + k × share) / ((total + k) × share)), where lift is mass / share: what speaks for the company, against its share of all activity. */
  #lift({ masses, totals }: Placement, signal: MassSignal): Float64Array {
    const k = SATURATION[signal];
    const absent = Math.log(k / (totals[signal] + k));
    const lifts = Float64Array.from(this.#companies, () => absent);
    for (const { company, lift } of masses[signal]) {
      const place = this.#places.get(company);
      if (place !== undefined) lifts[place] = absent + Math.log1p(lift / k);
    }
    return lifts;
  }

  #mean(places: readonly number[], fitsOf: (company: CompanyFigures) => readonly number[]): Float64Array {
    return Float64Array.from(this.#companies, (company) => {
      const fits = fitsOf(company);
      return places.reduce((sum, place) => sum + (fits[place] ?? 0), 0) / places.length;
    });
  }
}

/** Σ weight × strength for every company. */
export function scoresOf(strengths: Strengths, weights: Partial<PartnerWeights>): Float64Array {
  const scores = new Float64Array(strengths.activity.length);
  for (const [signal, weight] of Object.entries(weights) as [PartnerSignal, number][]) {
    const values = strengths[signal];
    for (let place = 0; place < scores.length; place++)
      scores[place] = (scores[place] ?? 0) + weight * (values[place] ?? 0);
  }
  return scores;
}
