import { add, decay } from "./decay.ts";
import { KIND_COUNT, type KnownStudy, kindsOf, PHASE_COUNT, phasesOf } from "./study.ts";

/** The facts that a run rests on: all that was known before the day of the freeze. */
export interface Facts {
  /** `2018-02-27`: only what was known before this day counts, and ages are counted from it. */
  readonly frozen: string;
  /** Academic studies with industry partners. */
  readonly partnered: readonly KnownStudy[];
  /** Studies that companies run themselves. */
  readonly own: readonly KnownStudy[];
  /** Ids of the sources of both. */
  readonly sources: readonly string[];
}

/** What a run knows of a company. */
export interface CompanyFigures {
  readonly id: string;
  /** Its share of all recent activity; all companies together are 1. */
  readonly share: number;
  /** How many academic studies it has partnered, and how many it has run itself. */
  readonly partnered: number;
  readonly own: number;
  /** By place of the phase or kind: the log of how much more often than others it partners there (or runs studies). */
  readonly phaseFits: readonly number[];
  readonly kindFits: readonly number[];
  readonly ownKindFits: readonly number[];
}

const HALF_LIFE = 3;
/** What a study of its own counts beside a partnered one, and what every company has without any. */
const OWN_COUNTS = 0.3;
const LEAST = 0.1;
/** How many studies' worth of the average every company is given, so that few studies say little. */
const SMOOTHING = 5;

/** What each company has done by the freeze, by id. */
export function companyFigures({ frozen, partnered, own }: Facts): CompanyFigures[] {
  const activity = new Map<string, number>();
  for (const { companies, known } of partnered)
    for (const company of companies) add(activity, company, decay(known, frozen, HALF_LIFE));
  for (const { companies, known } of own)
    for (const company of companies) add(activity, company, OWN_COUNTS * decay(known, frozen, HALF_LIFE));
  const ids = [...activity.keys()].sort();
  const total = ids.reduce((sum, id) => sum + (activity.get(id) ?? 0) + LEAST, 0);
  const phases = new Fits(partnered, phasesOf, PHASE_COUNT);
  const kinds = new Fits(partnered, kindsOf, KIND_COUNT);
  const ownKinds = new Fits(own, kindsOf, KIND_COUNT);
  return ids.map((id) => ({
    id,
    share: ((activity.get(id) ?? 0) + LEAST) / total,
    partnered: phases.studiesOf(id),
    own: ownKinds.studiesOf(id),
    phaseFits: phases.of(id),
    kindFits: kinds.of(id),
    ownKindFits: ownKinds.of(id),
  }));
}

/** How often each company stands in each class of studies, against the average. */
class Fits {
  readonly #counts = new Map<string, number[]>();
  readonly #studies = new Map<string, number>();
  readonly #shares: readonly number[];

  constructor(studies: readonly KnownStudy[], placesOf: (study: KnownStudy) => readonly number[], size: number) {
    for (const study of studies) {
      const places = placesOf(study);
      for (const company of study.companies) {
        const counts = this.#counts.get(company) ?? Array.from({ length: size }, () => 0);
        this.#counts.set(company, counts);
        for (const place of places) counts[place] = (counts[place] ?? 0) + 1 / places.length;
        add(this.#studies, company, 1);
      }
    }
    const sums = Array.from({ length: size }, (_, place) =>
      [...this.#counts.values()].reduce((sum, counts) => sum + (counts[place] ?? 0), 0.5),
    );
    const total = sums.reduce((sum, each) => sum + each, 0);
    this.#shares = sums.map((sum) => sum / total);
  }

  studiesOf(company: string): number {
    return this.#studies.get(company) ?? 0;
  }

  /** ln of (its share there, drawn to the average by SMOOTHING studies) over the average share. */
  of(company: string): number[] {
    const studies = this.studiesOf(company);
    const counts = this.#counts.get(company);
    return this.#shares.map((share, place) =>
      Math.log(((counts?.[place] ?? 0) + SMOOTHING * share) / (studies + SMOOTHING) / share),
    );
  }
}
