import { LocalDate } from "../../compose/cursor.ts";
import { parsePartialDate } from "../../dates.ts";
import type { DiseaseIndex } from "../conditions/disease-index.ts";
import { fingerprint } from "../fingerprint.ts";
import { type LinkProperties, linkProperties, type Provenance } from "../provenance.ts";
import { AACT } from "../registry-sources.ts";
import { phaseOf, productClassesOf } from "./registry-rules.ts";
import type { Sponsors } from "./sponsors.ts";
import type { Study } from "./study.ts";

/** A link to write: the id of the other end, and the properties. */
interface Stated {
  readonly of: string;
  readonly link: LinkProperties;
}

type Properties = Readonly<Record<string, unknown>>;

/** What the statement for a study writes; lists are empty where the study does not have such a thing. */
export interface StudyRecord {
  readonly id: string;
  /** The number of the study in lower case, as its ids end. */
  readonly slug: string;
  readonly fingerprint: string;
  readonly trial: Properties;
  readonly seeds: readonly Properties[];
  readonly assets: readonly Properties[];
  readonly deals: readonly Properties[];
  readonly sponsors: readonly Stated[];
  readonly tests: readonly Stated[];
  /** FOR, from the indication or the asset. */
  readonly aims: readonly Stated[];
  /** IN_PHASE, from the indication or the asset. */
  readonly phases: readonly Stated[];
  /** Who leads the seed, or develops the asset. */
  readonly leads: readonly Stated[];
  /** The ids of all links, so that a corrected study takes back what it no longer states. */
  readonly stated: readonly string[];
}

/** A study that has been read: whether it must be written shows in its fingerprint, before its links are made. */
export interface PlannedStudy {
  readonly id: string;
  readonly fingerprint: string;
  record(): StudyRecord;
}

/** To be raised when studies become other records or links than before, so that they are written anew. */
const FORM = 1;

/**
 * What becomes of a study. Led by academia it is a seed of the kind RESEARCH_STUDY with one indication, and each industry
 * collaborator is a party to a deal CLINICAL_COLLABORATION about it, never a licensee. Led by industry it is an asset
 * of its company. The day from which it is known is its start.
 */
export function planStudy(study: Study, sponsors: Sponsors, diseases: DiseaseIndex): PlannedStudy {
  const aims = aimsOf(study, diseases);
  const rules = [phaseOf(study.phase), productClassesOf(study.interventionTypes)];
  const print = fingerprint([FORM, study, sponsors, [...aims], rules]);
  const id = `trial:${study.id.toLowerCase()}`;
  return { id, fingerprint: print, record: () => recordOf(new StudyFacts(study, sponsors, aims), print) };
}

function recordOf(facts: StudyFacts, print: string): StudyRecord {
  const side = facts.isIndustry ? facts.assetSide() : facts.seedSide();
  const content = { trial: facts.trial(), ...side, sponsors: facts.sponsors() };
  const dealLinks = content.deals.flatMap(({ parties, about }) => [...parties.map(({ link }) => link.id), about.id]);
  const owned = content.seeds.map(({ link }) => link.id);
  const lists = [content.sponsors, content.tests, content.aims, content.phases, content.leads];
  const others = lists.flat().map(({ link }) => link.id);
  const { trialId: id, slug } = facts;
  return { id, slug, ...content, stated: [...dealLinks, ...owned, ...others], fingerprint: print };
}

/** The diseases that the conditions mean, each as certain as the best condition that led to it. */
function aimsOf(study: Study, diseases: DiseaseIndex): ReadonlyMap<string, string> {
  const certainties = new Map<string, string>();
  for (const condition of study.conditions) {
    const found = diseases.find(condition);
    if (!found) continue;
    const named = found.rule === "name" || found.rule === "usual name";
    if (named || !certainties.has(found.id)) certainties.set(found.id, named ? "REPORTED" : "INFERRED");
  }
  return certainties;
}

class StudyFacts {
  readonly trialId: string;
  readonly slug: string;
  readonly isIndustry: boolean;
  readonly #known: Provenance;
  readonly #start: string;
  readonly #study: Study;
  readonly #sponsors: Sponsors;
  readonly #aims: ReadonlyMap<string, string>;

  constructor(study: Study, sponsors: Sponsors, aims: ReadonlyMap<string, string>) {
    this.slug = study.id.toLowerCase();
    this.trialId = `trial:${this.slug}`;
    this.#start = study.start;
    this.#known = provenance(parsePartialDate(study.start).from, "REPORTED");
    this.#study = study;
    this.#sponsors = sponsors;
    this.#aims = aims;
    this.isIndustry = study.leadClass === "INDUSTRY";
  }

  trial(): Properties {
    const { id, title, phase, studyType, conditions, keywords, startKnown, start } = this.#study;
    const started = startKnown ? start : undefined;
    const own = { titleEn: title, registryIds: [id], phase, studyType, conditions, keywords, started };
    return { ...own, trialKind: "REGISTERED_STUDY", ...this.#known };
  }

  sponsors(): Stated[] {
    return this.#sponsors.lead ? [this.#stated("SPONSORED_BY", this.trialId, this.#sponsors.lead)] : [];
  }

  seedSide() {
    const [seed, indication] = [`seed:${this.slug}`, `seed-indication:${this.slug}`];
    const { lead } = this.#sponsors;
    const link = this.#stated("HAS_INDICATION", seed, indication).link;
    const node = {
      id: seed,
      kind: "RESEARCH_STUDY",
      titleEn: this.#title(),
      productClasses: this.#productClasses(),
      ...this.#known,
    };
    return {
      seeds: [{ ...node, indication: { id: indication, textEn: this.#conditions(), ...this.#known }, link }],
      assets: [],
      deals: this.#sponsors.companies.map((company) => this.#deal(seed, company)),
      leads: lead ? [this.#stated("LED_BY", seed, lead)] : [],
      ...this.#development(indication),
    };
  }

  assetSide() {
    const asset = `pipeline-asset:${this.slug}`;
    const { lead } = this.#sponsors;
    return {
      seeds: [],
      assets: [{ id: asset, titleEn: this.#title(), productClasses: this.#productClasses(), ...this.#known }],
      deals: [],
      leads: lead ? [{ of: lead, link: this.#stated("DEVELOPS", lead, asset).link }] : [],
      ...this.#development(asset),
    };
  }

  /** What holds of the indication and of the asset alike. */
  #development(of: string) {
    const phase = phaseOf(this.#study.phase);
    return {
      tests: [this.#stated("TESTS", this.trialId, of)],
      aims: [...this.#aims].map(([disease, certainty]) => this.#stated("FOR", of, disease, { certainty })),
      phases: phase ? [this.#stated("IN_PHASE", of, phase)] : [],
    };
  }

  #deal(seed: string, company: string) {
    const id = `deal:${this.slug}-${company.slice("organization:".length)}`;
    const { lead } = this.#sponsors;
    const party = (of: string, role: string) => this.#stated("HAS_PARTY", id, of, { own: { role } });
    const parties = [...(lead ? [party(lead, "LEAD")] : []), party(company, "COLLABORATOR")];
    const titleEn = `Clinical collaboration in ${this.#study.id}`;
    return {
      id,
      kind: "CLINICAL_COLLABORATION",
      titleEn,
      ...this.#known,
      parties,
      about: this.#stated("ABOUT", id, seed).link,
    };
  }

  #stated(type: string, from: string, to: string, rest: { certainty?: string; own?: Properties } = {}): Stated {
    const known = { ...this.#known, certainty: rest.certainty ?? this.#known.certainty };
    return { of: to, link: linkProperties({ type, from, to, own: rest.own, period: { since: this.#start } }, known) };
  }

  /** Not the title of the study, which often names the product and so its maker: the conditions and the number. */
  #title(): string {
    const conditions = this.#study.conditions.join(", ");
    return conditions === "" ? this.#study.id : `${conditions.slice(0, 200)} (${this.#study.id})`;
  }

  #conditions(): string | undefined {
    return this.#study.conditions.length === 0 ? undefined : this.#study.conditions.join("; ");
  }

  #productClasses(): readonly string[] | undefined {
    return productClassesOf(this.#study.interventionTypes);
  }
}

function provenance(known: string, certainty: string): Provenance {
  return { known: new LocalDate(known), audience: "PUBLIC", sources: [AACT.id], certainty };
}
