import { rowIn, textsIn } from "./unknown.ts";

/** What a signal or gate found out, as its file returns it. */
export type Detail = Readonly<Record<string, unknown>>;
/** A sentence in both languages. */
export interface Sentence {
  readonly ja: string;
  readonly en: string;
}

/** A sentence that came as a value of a row. */
export function sentenceOf(value: unknown): Sentence {
  const { ja, en } = rowIn(value) ?? {};
  return { ja: String(ja), en: String(en) };
}

/** Sentences one after the other; one that is empty is left out. */
export function joined(...sentences: readonly Sentence[]): Sentence {
  return {
    ja: sentences.map(({ ja }) => ja).join(""),
    en: sentences
      .map(({ en }) => en)
      .filter((each) => each !== "")
      .join(" "),
  };
}

export const names = (detail: Detail, language: "Ja" | "En"): string[] => textsIn(detail[`names${language}`]);
export const name = (detail: Detail, language: "Ja" | "En"): string =>
  String(
    detail[`name${language}`] ?? detail[language === "Ja" ? "nameEn" : "nameJa"] ?? names(detail, language)[0] ?? "",
  );
export const count = (detail: Detail): number => Number(detail.count ?? 0);
export const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;

/** The names of what a reason rests on, the first three; more are hinted at. */
export function listed(detail: Detail, language: "Ja" | "En"): string {
  const all = names(detail, language);
  const more = Number(detail.count ?? 0) > 3 ? (language === "Ja" ? "など" : " and others") : "";
  return `${all.join(language === "Ja" ? "、" : ", ")}${more}`;
}

/** The phase that a detail names. */
export function phaseOf(detail: Detail): Sentence {
  const [ja, en] = [detail.phaseJa ?? detail.phaseEn, detail.phaseEn ?? detail.phaseJa];
  return { ja: String(ja ?? "次"), en: String(en ?? "that follows").toLowerCase() };
}

/** The classes of products, as a sentence calls them. */
export const PRODUCT_CLASSES: Readonly<Record<string, Sentence>> = {
  DRUG: { ja: "医薬品", en: "a drug" },
  BIOLOGIC_DRUG: { ja: "バイオ医薬品", en: "a biologic" },
  VACCINE: { ja: "ワクチン", en: "a vaccine" },
  REGENERATIVE_PRODUCT: { ja: "再生医療等製品", en: "a regenerative product" },
  MEDICAL_DEVICE: { ja: "医療機器", en: "a device" },
  SAMD: { ja: "プログラム医療機器", en: "medical software" },
  IVD: { ja: "体外診断用医薬品", en: "an in-vitro diagnostic" },
  COMBINATION: { ja: "コンビネーション製品", en: "a combination product" },
  RESEARCH_TOOL: { ja: "研究用ツール", en: "a research tool" },
  PLATFORM: { ja: "基盤技術", en: "a platform" },
};

/** The licences to market, as a sentence calls them. */
export const LICENCES: Readonly<Record<string, Sentence>> = {
  DEVICE_1: { ja: "第一種医療機器", en: "first class, devices" },
  DEVICE_2: { ja: "第二種医療機器", en: "second class, devices" },
  DEVICE_3: { ja: "第三種医療機器", en: "third class, devices" },
  DRUG_1: { ja: "第一種医薬品", en: "first class, drugs" },
  DRUG_2: { ja: "第二種医薬品", en: "second class, drugs" },
  REGENERATIVE: { ja: "再生医療等製品", en: "regenerative products" },
  IVD: { ja: "体外診断用医薬品", en: "in-vitro diagnostics" },
};
