/** The words of the sheet itself, in both languages. */
export const WORDS = {
  JA: {
    heading: "導出先候補",
    draft: "下書き（未登録・保存していません）",
    score: "点数",
    coverage: "既知の割合",
    company: "企業",
    why: "理由",
    against: "留意点",
    colon: "：",
    excluded: "除外された企業",
    gaps: "不足（現在→必要）",
    unknown: "記録なしの項目",
    unknownSignals: (count: number) => `ほか${count}項目は記録なし`,
    /** What stands in the workbook only, and what is unknown. */
    left: (more: number, unknown: number) => `ほかに理由${more}件（表計算版に全件）、記録なし${unknown}項目`,
    seed: "シーズと情報源",
    sources: "情報源",
    none: "記録なし",
    nobody: "記録の範囲では候補が見つかりません。",
    of: (shown: number, all: number) => `全${all}社のうち${shown}社`,
    foot: (asOf: string, version: string) =>
      `${asOf}時点、閲覧できる範囲の記録による。「記録なし」は「ない」ことを意味しません。〔 〕は確度で、印のないものは確認済み。点数は候補を比べるためのもので、確率ではありません。データ版 ${version}`,
  },
  EN: {
    heading: "Companies that could take the seed",
    draft: "Draft (not stored)",
    score: "Score",
    coverage: "Known",
    company: "Company",
    why: "Why",
    against: "Caution",
    colon: ": ",
    excluded: "Excluded companies",
    gaps: "Gaps (now → wanted)",
    unknown: "No record",
    unknownSignals: (count: number) => `nothing on record of ${count} signals`,
    left: (more: number, unknown: number) =>
      `${more} more reasons (all in the workbook); no record of ${unknown} signals`,
    seed: "Seed and sources",
    sources: "Sources",
    none: "no record",
    nobody: "No candidate is found in what is on record.",
    of: (shown: number, all: number) => `${shown} of ${all} companies`,
    foot: (asOf: string, version: string) =>
      `As of ${asOf}, from what you may see. "No record" does not mean "none". 〔 〕 tells how sure a fact is; without it, it is verified. Scores compare candidates; they are no probabilities. Data ${version}`,
  },
} as const;
