import type { Sentence } from "./texts.ts";
import { listIn, type Row } from "./unknown.ts";

/** A way to the market in a sentence; `names` are those of the venture and of the company, in Japanese and English. */
export function wayText({ kind, score, names }: Row): Sentence {
  const [ventureJa, ventureEn, companyJa, companyEn] = listIn(names);
  const venture = { ja: String(ventureJa ?? ventureEn), en: String(ventureEn ?? ventureJa) };
  const company = { ja: String(companyJa ?? companyEn), en: String(companyEn ?? companyJa) };
  const points = Number(score).toFixed(1);
  if (kind === "DIRECT")
    return {
      ja: `${company.ja}へ直接導出する経路です(${points}点)。`,
      en: `Straight to ${company.en} (${points} points).`,
    };
  return {
    ja: `${venture.ja}が開発を引き継ぎ、必要な製造販売業許可を持つ${company.ja}へつなぐ経路です(${points}点)。`,
    en: `${venture.en} takes it on and hands over to ${company.en}, which holds the licence needed (${points} points).`,
  };
}
