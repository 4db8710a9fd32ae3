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
};
