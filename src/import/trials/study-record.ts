import type { DiseaseIndex } from "../conditions/disease-index.ts";
import { fingerprint } from "../fingerprint.ts";
import { phaseOf, productClassesOf } from "./registry-rules.ts";
import type { Sponsors } from "./sponsors.ts";
import type { Study } from "./study.ts";
import { type Properties, type Stated, StudyFacts } from "./study-facts.ts";

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
const FORM = 2;

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
