import type { Signal } from "./gen/match.ts";

/** What a profile says of a signal. */
export interface SignalPrior {
  /** How much it counts; below 0 it counts against. */
  readonly weight: number;
  /** The strength assumed where nothing is known. */
  readonly neutral: number;
}

/**
 * The table of weights by profile. LICENCE: priors of the domain brief (section 4.2: S1, S2, S4, S5, S7, S20), not
 * fitted to data. The neutral strength 0.25 lets one strong fact count while ten good ones count more.
 */
export const PROFILES: Readonly<Record<"LICENCE", Readonly<Record<Signal, SignalPrior>>>> = {
  LICENCE: {
    sharedModality: { weight: 14, neutral: 0.25 },
    sharedDiseases: { weight: 12, neutral: 0.25 },
    stageFit: { weight: 9, neutral: 0.25 },
    pastTies: { weight: 8, neutral: 0.25 },
    licenceFit: { weight: 8, neutral: 0.25 },
    recentActivity: { weight: 5, neutral: 0.25 },
  },
};
