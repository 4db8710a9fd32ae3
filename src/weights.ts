import type { Signal } from "./gen/match.ts";

/** What a profile says of a signal. */
export interface SignalPrior {
  /** How much it counts; below 0 it counts against. */
  readonly weight: number;
  /** The strength assumed where nothing is known. */
  readonly neutral: number;
}

/** The profiles of priors; scores compare only within one. */
export type PriorProfile = "LICENCE" | "VENTURE_BRIDGE";

/**
 * The table of weights by profile: priors of the domain brief (section 4.2), not fitted to data. The neutral strength 0.25
 * lets one strong fact count while ten good ones count more; it is 0 where no record is the usual case and says nothing.
 * LICENCE leaves popularity out: size alone is no reason. VENTURE_BRIDGE: who carries a seed over the next phases needs ties
 * and an established company behind it more than approvals and a licence to market of its own.
 */
export const PROFILES: Readonly<Record<PriorProfile, Readonly<Record<Signal, SignalPrior>>>> = {
  LICENCE: {
    sharedModality: { weight: 14, neutral: 0.25 },
    sharedDiseases: { weight: 12, neutral: 0.25 },
    coversGaps: { weight: 10, neutral: 0.25 },
    stageFit: { weight: 9, neutral: 0.25 },
    statedNeed: { weight: 9, neutral: 0.25 },
    pastTies: { weight: 8, neutral: 0.25 },
    licenceFit: { weight: 8, neutral: 0.25 },
    approvalRecord: { weight: 7, neutral: 0.25 },
    complementsPipeline: { weight: 6, neutral: 0.25 },
    entryBar: { weight: 6, neutral: 0.25 },
    earlierApproach: { weight: 6, neutral: 0 },
    sharedCircle: { weight: 5, neutral: 0.25 },
    recentActivity: { weight: 5, neutral: 0.25 },
    ventureBridge: { weight: 5, neutral: 0.25 },
    orphanRecord: { weight: 4, neutral: 0.25 },
    territoryReach: { weight: 4, neutral: 0.25 },
    programmeObligation: { weight: 3, neutral: 0.25 },
    sameRegion: { weight: 1, neutral: 0.25 },
    popularity: { weight: 0, neutral: 0 },
    competingAsset: { weight: -6, neutral: 0 },
  },
  VENTURE_BRIDGE: {
    sharedModality: { weight: 14, neutral: 0.25 },
    sharedDiseases: { weight: 10, neutral: 0.25 },
    coversGaps: { weight: 10, neutral: 0.25 },
    stageFit: { weight: 9, neutral: 0.25 },
    statedNeed: { weight: 6, neutral: 0.25 },
    pastTies: { weight: 10, neutral: 0.25 },
    licenceFit: { weight: 2, neutral: 0.25 },
    approvalRecord: { weight: 2, neutral: 0.25 },
    complementsPipeline: { weight: 4, neutral: 0.25 },
    entryBar: { weight: 4, neutral: 0.25 },
    earlierApproach: { weight: 6, neutral: 0 },
    sharedCircle: { weight: 8, neutral: 0.25 },
    recentActivity: { weight: 5, neutral: 0.25 },
    ventureBridge: { weight: 14, neutral: 0.25 },
    orphanRecord: { weight: 2, neutral: 0.25 },
    territoryReach: { weight: 2, neutral: 0.25 },
    programmeObligation: { weight: 3, neutral: 0.25 },
    sameRegion: { weight: 3, neutral: 0.25 },
    popularity: { weight: 0, neutral: 0 },
    competingAsset: { weight: -3, neutral: 0 },
  },
};
