import { dateInWords } from "./date-words.ts";
import type { Sentence } from "./texts.ts";
import { type Row, rowIn, rowsIn } from "./unknown.ts";

const name = (row: Row, key: string, language: "Ja" | "En"): string =>
  String(row[`${key}${language}`] ?? row[`${key}${language === "Ja" ? "En" : "Ja"}`] ?? row.code ?? "");

/** Where a seed stands in a dimension; `row` is one of `dimensions` of `cypher/Seed.gaps.cypher`. */
export function standingText(row: Row): Sentence {
  const [ja, en] = [name(row, "name", "Ja"), name(row, "name", "En")];
  if (row.standing === "NOT_NEEDED") {
    return { ja: `${ja}はこの種類の製品では問いません。`, en: `${en} is not asked of this kind of product.` };
  }
  if (row.standing === "UNKNOWN") {
    return {
      ja: `${ja}の評価は記録なし(0点ではありません)。`,
      en: `${en}: no score is on record, which is not a score of 0.`,
    };
  }
  const gate = row.gateJa ?? row.gateEn;
  if (row.standing === "READY") {
    return { ja: `${ja}は${row.score}点で充足しています。`, en: `${en} is at ${row.score}, which is enough.` };
  }
  const why =
    gate === undefined || gate === null ? undefined : { ja: name(row, "gate", "Ja"), en: name(row, "gate", "En") };
  return {
    ja: `${ja}は${row.score}点で、${why ? `ゲート「${why.ja}」に` : ""}必要な${row.wanted}点に届きません。`,
    en: `${en} is at ${row.score}, below the ${row.wanted} wanted${why ? ` for the gate "${why.en}"` : ""}.`,
  };
}

/** What a trap says. */
export function warningText(row: Row): Sentence {
  if (row.trap === "ORDER") {
    return {
      ja: `試作(${row.design}点)が薬事戦略(${row.regulation}点)より先行しています。薬事戦略を固めてから設計しないと手戻りのおそれがあります。`,
      en: `Design (${row.design}) runs ahead of the regulatory strategy (${row.regulation}); settle the strategy first, or the design may have to be done again.`,
    };
  }
  const planned = String(row.planned);
  return {
    ja: `特許が未出願(知財${row.patents}点)のまま${dateInWords(planned, "JA")}に公表が予定されています。出願まで開示しないでください。`,
    en: `A publication is planned for ${dateInWords(planned, "EN")} while no patent is filed (IP ${row.patents}); disclose nothing before filing.`,
  };
}

/** The whole answer; `detail` is that of `cypher/Seed.gaps.cypher`. */
export function gapsText({ detail }: Row): Sentence {
  const { isAssessed, unknown, gaps } = rowIn(detail) ?? {};
  if (isAssessed !== true)
    return {
      ja: "準備度の評価は記録なし(閲覧できる範囲)。",
      en: "No assessment of readiness is on record, as far as you may see.",
    };
  const lacking = rowsIn(gaps);
  const list = (language: "Ja" | "En"): string =>
    lacking
      .map((gap) => `${name(gap, "name", language)} ${gap.score}/${gap.wanted}`)
      .join(language === "Ja" ? "、" : ", ");
  const ja =
    lacking.length === 0 ? "記録された範囲に不足はありません。" : `不足は${lacking.length}項目です(${list("Ja")})。`;
  const en = lacking.length === 0 ? "Nothing on record is lacking." : `It lacks ${lacking.length} (${list("En")}).`;
  if (Number(unknown) === 0) return { ja, en };
  return { ja: `${ja}${unknown}項目は記録なし。`, en: `${en} Of ${unknown} dimensions nothing is known.` };
}

const CLOSES: Readonly<Record<string, Sentence>> = {
  CMC: {
    ja: "同じモダリティの品目を臨床段階まで製造した実績があります。",
    en: "It has made a product of this modality for clinical use.",
  },
  SAFE: {
    ja: "同じモダリティの品目で非臨床安全性を通過した実績があります。",
    en: "It has taken a product of this modality through non-clinical safety.",
  },
  CLIN: {
    ja: "同じ疾患で臨床POC以降の品目があります。",
    en: "It has a product for this disease at clinical proof of concept or beyond.",
  },
  NEED: { ja: "この疾患の技術を求めるニーズを公表しています。", en: "It has published a need for this disease." },
  REG: {
    ja: "この種類の製品の承認または必要な製造販売業許可の記録があります。",
    en: "An approval of such a product, or the licence it needs, is on record.",
  },
  PROT: { ja: "必要な医療機器製造販売業許可を保有しています。", en: "It holds the device licence that is needed." },
  MKT: { ja: "この種類の製品を上市または収載した記録があります。", en: "It has launched or listed such a product." },
  PAY: { ja: "この種類の製品を上市または収載した記録があります。", en: "It has launched or listed such a product." },
  TEAM: { ja: "過去の提供約束を果たした記録があります。", en: "It has kept an earlier promise to a project." },
};

/** Why a company closes a gap. */
export function closedText(row: Row): Sentence {
  const reason = CLOSES[String(row.code)];
  const [ja, en] = [name(row, "name", "Ja"), name(row, "name", "En")];
  return { ja: `${ja}：${reason?.ja ?? ""}`, en: `${en}: ${reason?.en ?? ""}` };
}
