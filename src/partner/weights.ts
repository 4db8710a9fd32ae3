import { MASS_SIGNALS, type MassSignal } from "./model.ts";
import fitted from "./weights.json" with { type: "json" };

/** The signals of the profile RESEARCH_PARTNER: what rests on masses, and what rests on figures of the company. */
export const PARTNER_SIGNALS = [...MASS_SIGNALS, "activity", "phaseFit", "kindFit", "ownKindFit"] as const;
export type PartnerSignal = (typeof PARTNER_SIGNALS)[number];
export type PartnerWeights = Readonly<Record<PartnerSignal, number>>;

/** The weights that `npm run fit` wrote, from studies before 2018-02-27; fitted to partners of studies, never to licences. */
export const PARTNER_WEIGHTS: PartnerWeights = fitted.weights;

/**
 * What was taken off the weight of `activity` so that companies with few studies are seen, too. The probability puts it
 * back: it is that of the fitted model.
 */
export const FAIRNESS: number = fitted.fairness;

/** How many times its share of all activity a company is given in each signal that rests on masses (k of the lift). */
export const SATURATION: Readonly<Record<MassSignal, number>> = {
  similarOwnStudies: 2,
  similarPartnered: 1,
  leadCircle: 1,
  pastPartner: 3,
};
