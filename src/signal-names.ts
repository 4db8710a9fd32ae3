import type { Signal } from "./gen/match.ts";
import type { Sentence } from "./texts.ts";

/** What a person calls each signal. */
export const SIGNAL_NAMES: Readonly<Record<Signal, Sentence>> = {
  sharedDiseases: { ja: "共通の疾患", en: "shared diseases" },
  sharedModality: { ja: "モダリティの経験", en: "experience with the modality" },
  stageFit: { ja: "開発段階", en: "fitting phase" },
  pastTies: { ja: "過去の連携", en: "past ties" },
  recentActivity: { ja: "最近の活動", en: "recent activity" },
  licenceFit: { ja: "製造販売業許可", en: "marketing licence" },
  statedNeed: { ja: "公開ニーズ", en: "stated need" },
  earlierApproach: { ja: "これまでの打診", en: "earlier approach" },
  approvalRecord: { ja: "承認の実績", en: "approvals in the class" },
  sharedCircle: { ja: "つながり", en: "shared circle" },
  complementsPipeline: { ja: "既存品との補完", en: "complements the pipeline" },
  competingAsset: { ja: "競合", en: "competing asset" },
  coversGaps: { ja: "弱点の補完", en: "covers weak points" },
  territoryReach: { ja: "販売地域", en: "reach of the market" },
  ventureBridge: { ja: "ベンチャーの橋渡し", en: "venture bridge" },
  orphanRecord: { ja: "希少疾病の実績", en: "rare diseases" },
  programmeObligation: { ja: "企業連携の要件", en: "programme obligation" },
  entryBar: { ja: "導入基準", en: "entry bar" },
  sameRegion: { ja: "同じ地域", en: "same region" },
  popularity: { ja: "知名度", en: "popularity" },
};

/** What a person calls a signal; what is none is called as given. */
export function signalName(signal: unknown): Sentence {
  const known: Readonly<Record<string, Sentence>> = SIGNAL_NAMES;
  return known[String(signal)] ?? { ja: String(signal), en: String(signal) };
}
