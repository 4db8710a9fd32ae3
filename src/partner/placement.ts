import { LocalDate } from "../compose/cursor.ts";
import { LATEST } from "../dates.ts";
import type { Mass, PartnerModel, Placement } from "./model.ts";

/** A run of the profile, complete in the graph, and the model that it was written from. */
export interface PartnerRun {
  readonly id: string;
  /** The last day whose facts count: the day before the freeze. */
  readonly day: LocalDate;
  readonly model: PartnerModel;
}

/** A placement as it is written; whole numbers travel as such, for they are places in lists. */
export function placementRow({ study, lead, phases, kinds, masses, totals }: Placement) {
  const row = ({ company, lift, count, studies }: Mass) => ({
    company,
    lift,
    count: BigInt(count),
    studies,
  });
  return {
    study,
    lead: lead ?? null,
    phases: phases.map(BigInt),
    kinds: kinds.map(BigInt),
    totals,
    masses: {
      similarOwnStudies: masses.similarOwnStudies.map(row),
      similarPartnered: masses.similarPartnered.map(row),
    },
  };
}

/** What the run's links and its node say of their days and sources: public, known since the last day that counts. */
export function factOf({ day, id, model }: PartnerRun) {
  const latest = new LocalDate(LATEST);
  const days = { from: day, to: latest, known: day, retracted: latest, begins: day, ends: latest };
  return { ...days, audience: "PUBLIC", certainty: "INFERRED", sources: model.facts.sources, fingerprint: id };
}

export function* inBatches<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
