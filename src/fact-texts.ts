import { dateInWords, endInWords } from "./date-words.ts";
import type { Language } from "./language.ts";
import type { Sentence } from "./texts.ts";
import type { Row } from "./unknown.ts";

/** How sure a fact is, in words. */
const CERTAINTIES: Readonly<Record<string, Sentence>> = {
  VERIFIED: { ja: "確認済み", en: "verified" },
  REPORTED: { ja: "報告書", en: "reported" },
  FROM_MEMORY: { ja: "未確認", en: "not verified" },
  INFERRED: { ja: "推定", en: "inferred" },
  SYNTHETIC: { ja: "架空", en: "invented" },
};

/** How sure the fact of a row is, in words. */
export function certaintyText({ certainty }: Row): Sentence | null {
  return CERTAINTIES[String(certainty)] ?? null;
}

/** When the fact of a row held, in words: 平成30年度から2021年3月まで; null when neither day is known. */
export function heldText({ since, until }: Row, language: Language): string | null {
  const [from, to] = [since, until].map((day) => (typeof day === "string" ? day : null));
  const start = from ? dateInWords(from, language) : "";
  const end = to ? endInWords(to, language) : "";
  if (language === "JA") return start || end ? `${start && `${start}から`}${end && `${end}まで`}` : null;
  if (start && end) return `${start} to ${end}`;
  return start ? `since ${start}` : end ? `until ${end}` : null;
}
