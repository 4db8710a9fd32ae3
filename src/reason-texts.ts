import { approachText } from "./approach-texts.ts";
import { dateInWords } from "./date-words.ts";
import { FIT_REASONS } from "./fit-texts.ts";
import type { Signal } from "./gen/match.ts";
import { count, type Detail, LICENCES, listed, name, names, plural, type Sentence } from "./texts.ts";

/** What each signal says when something is known; a signal without a sentence does not compile. */
export const REASONS: Readonly<Record<Signal, (detail: Detail) => Sentence>> = {
  sharedDiseases: sharedDiseasesText,
  sharedModality: (detail) => ({
    ja: `${detail.level === 3 ? "同じモダリティ" : "近いモダリティ"}(${name(detail, "Ja")})の経験があります。`,
    en: `It has experience with ${detail.level === 3 ? "the same modality" : "a related modality"} (${name(detail, "En")}).`,
  }),
  stageFit: (detail) => ({
    ja:
      detail.distance === 0
        ? `本シーズの段階(${name(detail, "Ja")})で開発の実績があります。`
        : `本シーズの段階(${name(detail, "Ja")})は、同社が手がける段階から${String(detail.distance)}段階離れています。`,
    en:
      detail.distance === 0
        ? `It works at the phase of the seed (${name(detail, "En")}).`
        : `The phase of the seed (${name(detail, "En")}) is ${plural(Number(detail.distance), "step")} away from the phases it works at.`,
  }),
  pastTies: (detail) => ({
    ja: `${name(detail, "Ja")}との連携が${count(detail)}件あります。`,
    en: `It has ${plural(count(detail), "earlier tie")} with ${name(detail, "En")}.`,
  }),
  recentActivity: (detail) => ({
    ja: `この領域での直近の活動は${dateInWords(String(detail.latest).slice(0, 7), "JA")}です。`,
    en: `Its latest activity in this field dates from ${String(detail.latest).slice(0, 7)}.`,
  }),
  licenceFit: (detail) => ({
    ja: detail.held
      ? `必要な製造販売業許可(${LICENCES[String(detail.kind)]?.ja ?? ""})を保有しています。`
      : `記録されている許可は${LICENCES[String(detail.kind)]?.ja ?? ""}で、本シーズに必要な製造販売業許可は記録がありません。`,
    en: detail.held
      ? `It holds the marketing licence needed (${LICENCES[String(detail.kind)]?.en ?? ""}).`
      : `The licence on record (${LICENCES[String(detail.kind)]?.en ?? ""}) is not the one a product of this kind needs.`,
  }),
  ...FIT_REASONS,
  earlierApproach: approachText,
};

/** What is said where nothing is known: no record is no proof of absence. */
export const UNKNOWN: Sentence = {
  ja: "記録なし(中立とみなします)。",
  en: "Nothing on record; counted as neutral.",
};

/** Several diseases of a seed may meet the company's own in one wider area. */
function sharedDiseasesText(detail: Detail): Sentence {
  const [ja, en] = [listed(detail, "Ja"), listed(detail, "En")];
  if (new Set(names(detail, "Ja")).size < Math.min(count(detail), 3))
    return {
      ja: `本シーズの疾患${count(detail)}つが、同社の取り組む領域に含まれます(${ja})。`,
      en: `${plural(count(detail), "disease")} of the seed lie in areas that it works on (${en}).`,
    };
  return {
    ja: `共通の疾患が${count(detail)}つあります(${ja})。`,
    en: `It works on ${plural(count(detail), "disease")} of the seed (${en}).`,
  };
}
