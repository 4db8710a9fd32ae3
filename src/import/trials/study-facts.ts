import { LocalDate } from "../../compose/cursor.ts";
import { parsePartialDate } from "../../dates.ts";
import { type LinkProperties, linkProperties, type Provenance } from "../provenance.ts";
import { AACT } from "../registry-sources.ts";
import { phaseOf, productClassesOf } from "./registry-rules.ts";
import type { Sponsors } from "./sponsors.ts";
import type { Study } from "./study.ts";

/** A link to write: the id of the other end, and the properties. */
export interface Stated {
  readonly of: string;
  readonly link: LinkProperties;
}

/** Properties of a node, by name. */
export type Properties = Readonly<Record<string, unknown>>;

/** Turns a study into nodes and links, each side with what it has. */
export class StudyFacts {
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
    const { id, title, phase, studyType, conditions, keywords, interventionTypes, startKnown, start } = this.#study;
    const started = startKnown ? start : undefined;
    const own = {
      titleEn: title,
      registryIds: [id],
      phase,
      studyType,
      conditions,
      keywords,
      interventionTypes,
      started,
    };
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
