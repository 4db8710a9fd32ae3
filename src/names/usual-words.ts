/** Words of English as they are shortened in names. */
export const SHORTENED: Readonly<Record<string, string>> = {
  univ: "university",
  inst: "institute",
  hosp: "hospital",
  natl: "national",
  intl: "international",
  dept: "department",
  ctr: "center",
  med: "medical",
  acad: "academy",
  soc: "society",
  assoc: "association",
  lab: "laboratory",
  labs: "laboratories",
  pharm: "pharmaceutical",
  tech: "technology",
};
/** Words whose place and presence tell nothing. */
export const SMALL_WORDS = new Set([
  "of",
  "the",
  "and",
  "for",
  "at",
  "in",
  "de",
  "la",
  "du",
  "des",
  "der",
  "die",
  "und",
  "et",
]);

/** The usual readings of words in names of companies and places. */
export const READINGS: readonly (readonly [string, string])[] = [
  ["研究所", "ケンキュウジョ"],
  ["製作所", "セイサクショ"],
  ["工業", "コウギョウ"],
  ["製薬", "セイヤク"],
  ["薬品", "ヤクヒン"],
  ["化学", "カガク"],
  ["産業", "サンギョウ"],
  ["大学", "ダイガク"],
  ["病院", "ビョウイン"],
  ["日本", "ニホン"],
  ["医療", "イリョウ"],
  ["東京", "トウキョウ"],
  ["大阪", "オオサカ"],
  ["京都", "キョウト"],
];
