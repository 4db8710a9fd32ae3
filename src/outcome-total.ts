import type { Sentence } from "./texts.ts";
import { type Row, rowsIn, textsIn } from "./unknown.ts";

/** Why figures are not added. */
const REFUSALS: Readonly<Record<string, Sentence>> = {
  UNLIKE_METRICS: { ja: "指標が異なります", en: "they are unlike metrics" },
  UNLIKE_UNITS: { ja: "数える単位が異なります", en: "they count unlike units" },
  UNLIKE_PERIODS: { ja: "対象の期間が異なります", en: "they are of unlike periods" },
};

/** What one of each unit is called in Japanese. */
const UNITS: Readonly<Record<string, string>> = { projects: "課題", filings: "件の出願", hubs: "拠点", percent: "%" };

/** The total, or why there is none; a row of `cypher/Query.outcomeTotal.cypher`. */
export function totalText(row: Row): Sentence {
  const figures = rowsIn(row.figures);
  const silent = textsIn(row.silent).length;
  const missing = {
    ja: silent > 0 ? `${silent}事業は報告がなく、不明です（0ではありません）。` : "",
    en: silent > 0 ? ` ${silent} of the programmes asked report none: unknown, not 0.` : "",
  };
  if (figures.length === 0) return { ja: `記録なし。${missing.ja}`, en: `Nothing is on record.${missing.en}` };
  const reasons = textsIn(row.refused).map((one) => REFUSALS[one] ?? { ja: one, en: one });
  if (reasons.length > 0) {
    const unitOf = (one: Row, language: "Ja" | "En"): string =>
      language === "En" ? ` ${String(one.unit ?? "")}` : (UNITS[String(one.unit)] ?? "件");
    const given = (language: "Ja" | "En") =>
      figures.map(
        (one) => `${String(one.value)}${unitOf(one, language)} (${String(one[`definition${language}`] ?? one.metric)})`,
      );
    return {
      ja: `合計しません。${reasons.map((one) => one.ja).join("、")}：${given("Ja").join("、")}。${missing.ja}`,
      en: `Not added: ${reasons.map((one) => one.en).join(", ")}: ${given("En").join("; ")}.${missing.en}`,
    };
  }
  const parts = figures.map((one) => String(one.value)).join(" + ");
  const total = String(row.total);
  const [ja, en] =
    row.qualifier === "AT_LEAST" ? ["以上", "at least "] : row.qualifier === "ABOUT" ? ["前後", "about "] : ["", ""];
  return {
    ja: `${parts} = ${total}${ja}（${figures.length}事業の報告の合計）。${missing.ja}`,
    en: `${parts} = ${en}${total}, the sum over ${figures.length} reports.${missing.en}`,
  };
}
