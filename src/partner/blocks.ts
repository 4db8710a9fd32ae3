import type { Facts } from "./companies.ts";
import type { Mask } from "./mask.ts";
import { PartnerModel } from "./model.ts";
import { Strength, type Strengths } from "./score.ts";
import type { KnownStudy } from "./study.ts";

/** Studies that became known in a period, with what was known before it and nothing after. */
export interface Block {
  readonly model: PartnerModel;
  readonly studies: readonly KnownStudy[];
  readonly strengths: readonly Strengths[];
  /** For each study the places of its partners among the companies of the model; partners never seen before are left out. */
  readonly partners: readonly (readonly number[])[];
}

/** The facts as they were before an earlier day. */
export function factsBefore(facts: Facts, day: string): Facts {
  const before = (studies: readonly KnownStudy[]) => studies.filter(({ known }) => known < day);
  return { ...facts, frozen: day, partnered: before(facts.partnered), own: before(facts.own) };
}

/** The block of the studies from one day until before another, frozen at `frozen` (at `from` unless given). */
export function blockOf(facts: Facts, mask: Mask, period: { from: string; until: string; frozen?: string }): Block {
  const model = new PartnerModel(factsBefore(facts, period.frozen ?? period.from), mask);
  const studies = facts.partnered.filter(({ known }) => known >= period.from && known < period.until);
  const strength = new Strength(model);
  const places = new Map(model.companies.map(({ id }, place) => [id, place]));
  return {
    model,
    studies,
    strengths: studies.map((study) => strength.of(model.place(study))),
    partners: studies.map(({ companies }) => companies.flatMap((company) => places.get(company) ?? [])),
  };
}
