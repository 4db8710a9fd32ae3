import { countryName } from "./country.ts";
import { dateInWords } from "./date-words.ts";
import type { Gate, Signal } from "./gen/match.ts";
import { textsIn } from "./unknown.ts";

/** What a signal or gate found out, as its file returns it. */
export type Detail = Readonly<Record<string, unknown>>;
/** A sentence in both languages. */
export interface Sentence {
  readonly ja: string;
  readonly en: string;
}

const names = (detail: Detail, language: "Ja" | "En"): string[] => textsIn(detail[`names${language}`]);
const name = (detail: Detail, language: "Ja" | "En"): string =>
  String(
    detail[`name${language}`] ?? detail[language === "Ja" ? "nameEn" : "nameJa"] ?? names(detail, language)[0] ?? "",
  );
const count = (detail: Detail): number => Number(detail.count ?? 0);
const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;

/** What each signal says when something is known; a signal without a sentence does not compile. */
export const REASONS: Readonly<Record<Signal, (detail: Detail) => Sentence>> = {
  sharedDiseases: (detail) => ({
    ja: `共通の疾患が${count(detail)}つあります(${names(detail, "Ja").join("、")}${count(detail) > 3 ? "など" : ""})。`,
    en: `It works on ${plural(count(detail), "disease")} of the seed (${names(detail, "En").join(", ")}${count(detail) > 3 ? " and others" : ""}).`,
  }),
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
};

/** What is said where nothing is known: no record is no proof of absence. */
export const UNKNOWN: Sentence = {
  ja: "記録なし(中立とみなします)。",
  en: "Nothing on record; counted as neutral.",
};

/** What each rule says. */
export const EXCLUSIONS: Readonly<Record<Gate, (detail: Detail) => Sentence>> = {
  rightsTaken: (detail) => ({
    ja: `${countryName(String(detail.territory), "JA") ?? String(detail.territory)}における独占的な権利は第三者に許諾済みのため候補外です(${String(detail.titleJa ?? detail.titleEn ?? "契約名の記録なし")})。`,
    en: `Exclusive rights for ${countryName(String(detail.territory), "EN") ?? String(detail.territory)} are already granted to somebody else (${String(detail.titleEn ?? detail.titleJa ?? "deal without a title")}).`,
  }),
  licensorItself: (detail) => ({
    ja: `${name(detail, "Ja")}は本シーズの権利者または創出者であるため候補外です。`,
    en: `${name(detail, "En")} owns or originated the seed, so it cannot license it.`,
  }),
  succeeded: (detail) => ({
    ja: `${detail.kind === "RENAME" ? "改称" : "統合または承継"}されています。後継は${name(detail, "Ja")}です。`,
    en: `It was ${detail.kind === "RENAME" ? "renamed" : "merged or transferred"}; the successor is ${name(detail, "En")}.`,
  }),
};

const LICENCES: Readonly<Record<string, Sentence>> = {
  DEVICE_1: { ja: "第一種医療機器", en: "first class, devices" },
  DEVICE_2: { ja: "第二種医療機器", en: "second class, devices" },
  DEVICE_3: { ja: "第三種医療機器", en: "third class, devices" },
  DRUG_1: { ja: "第一種医薬品", en: "first class, drugs" },
  DRUG_2: { ja: "第二種医薬品", en: "second class, drugs" },
  REGENERATIVE: { ja: "再生医療等製品", en: "regenerative products" },
  IVD: { ja: "体外診断用医薬品", en: "in-vitro diagnostics" },
};
