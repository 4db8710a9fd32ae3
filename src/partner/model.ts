import { type CompanyFigures, companyFigures, type Facts } from "./companies.ts";
import { decay } from "./decay.ts";
import { Leads, type Masses } from "./leads.ts";
import type { Mask } from "./mask.ts";
import { NearestTexts } from "./nearest.ts";
import { type KnownStudy, kindsOf, phasesOf, type Study } from "./study.ts";
import { Vocabulary } from "./vocabulary.ts";

/** The signals that rest on how much speaks for a company, each against its share of all activity. */
export const MASS_SIGNALS = ["similarOwnStudies", "similarPartnered", "leadCircle", "pastPartner"] as const;
export type MassSignal = (typeof MASS_SIGNALS)[number];

/** What speaks for a company in one signal, and the studies or institutions it comes from, the weightiest first. */
export interface Mass {
  readonly company: string;
  readonly mass: number;
  /** The mass over the company's share of all activity. */
  readonly lift: number;
  /** How many studies speak; of the signals of leads 0. */
  readonly count: number;
  readonly studies: readonly string[];
}

/** Where a study stands in a run. */
export interface Placement {
  readonly study: string;
  readonly lead: string | undefined;
  readonly phases: readonly number[];
  readonly kinds: readonly number[];
  readonly masses: Readonly<Record<MassSignal, readonly Mass[]>>;
  /** The sum of the masses over all companies, by signal. */
  readonly totals: Readonly<Record<MassSignal, number>>;
}

const HALF_LIFE = 1.5;
const SHOWN_STUDIES = 5;

/** All that a run knows: it places studies. The same facts give the same placements. */
export class PartnerModel {
  readonly facts: Facts;
  readonly companies: readonly CompanyFigures[];
  readonly leads: Leads;
  readonly terms: number;
  readonly #shares: ReadonlyMap<string, number>;
  readonly #mask: Mask;
  readonly #vocabulary: Vocabulary;
  readonly #own: Texts;
  readonly #partnered: Texts;

  constructor(facts: Facts, mask: Mask) {
    this.facts = facts;
    this.companies = companyFigures(facts);
    this.#shares = new Map(this.companies.map(({ id, share }) => [id, share]));
    this.leads = new Leads(facts);
    this.#mask = mask;
    const words = (studies: readonly KnownStudy[]) => studies.map((study) => mask.wordsOf(study));
    const [own, partnered] = [words(facts.own), words(facts.partnered)];
    this.#vocabulary = new Vocabulary([...partnered, ...own]);
    this.terms = this.#vocabulary.size;
    this.#own = new Texts(facts.own, { words: own, vocabulary: this.#vocabulary, frozen: facts.frozen });
    this.#partnered = new Texts(facts.partnered, {
      words: partnered,
      vocabulary: this.#vocabulary,
      frozen: facts.frozen,
    });
  }

  /** Where a study stands, one of the run's own as well: it is not like itself. */
  place(study: Study): Placement {
    const vector = this.#vocabulary.vectorOf(this.#mask.wordsOf(study));
    const masses = {
      similarOwnStudies: this.#listed(this.#own.massesFor(vector, study.id)),
      similarPartnered: this.#listed(this.#partnered.massesFor(vector, study.id)),
      ...this.ofLead(study.lead),
    };
    const total = (signal: MassSignal) => masses[signal].reduce((sum, { mass }) => sum + mass, 0);
    const totals = {
      similarOwnStudies: total("similarOwnStudies"),
      similarPartnered: total("similarPartnered"),
      leadCircle: total("leadCircle"),
      pastPartner: total("pastPartner"),
    };
    return { study: study.id, lead: study.lead, phases: phasesOf(study), kinds: kindsOf(study), masses, totals };
  }

  /** What speaks for companies by the institution that leads a study. */
  ofLead(lead: string | undefined): Record<"leadCircle" | "pastPartner", Mass[]> {
    const listed = (masses: Masses) =>
      this.#listed([...masses].map(([company, mass]) => ({ company, mass, count: 0, studies: [] })));
    return { leadCircle: listed(this.leads.circleOf(lead)), pastPartner: listed(this.leads.pastOf(lead)) };
  }

  /** By company, each against its share of all activity. */
  #listed(masses: readonly Omit<Mass, "lift">[]): Mass[] {
    return masses
      .map((one) => ({ ...one, lift: one.mass / (this.#shares.get(one.company) ?? 1) }))
      .sort((one, other) => (one.company < other.company ? -1 : 1));
  }
}

/** Studies that speak for companies by their text. */
class Texts {
  readonly #studies: readonly KnownStudy[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #nearest: NearestTexts;

  constructor(
    studies: readonly KnownStudy[],
    from: { words: readonly (readonly string[])[]; vocabulary: Vocabulary; frozen: string },
  ) {
    this.#studies = studies;
    this.#places = new Map(studies.map(({ id }, place) => [id, place]));
    const vectors = from.words.map((words) => from.vocabulary.vectorOf(words));
    this.#nearest = new NearestTexts(
      vectors,
      studies.map(({ known }) => decay(known, from.frozen, HALF_LIFE)),
    );
  }

  massesFor(vector: ReadonlyMap<number, number>, id: string): Omit<Mass, "lift">[] {
    const found = new Map<string, { mass: number; studies: string[] }>();
    for (const { place, weight } of this.#nearest.near(vector, this.#places.get(id))) {
      const study = this.#studies[place];
      for (const company of study?.companies ?? []) {
        const entry = found.get(company) ?? { mass: 0, studies: [] };
        found.set(company, entry);
        entry.mass += weight;
        entry.studies.push(study?.id ?? "");
      }
    }
    return [...found].map(([company, { mass, studies }]) => ({
      company,
      mass,
      count: studies.length,
      studies: studies.slice(0, SHOWN_STUDIES),
    }));
  }
}
