import { parsePartialDate } from "./dates.ts";
import type { Language } from "./language.ts";

/** The first fiscal year that is called by each era, the latest era first: FY2019 is 令和元年度 (and 平成31年度). */
const FISCAL_ERAS: readonly (readonly [name: string, first: number])[] = [
  ["令和", 2019],
  ["平成", 1989],
  ["昭和", 1927],
  ["大正", 1912],
  ["明治", 1868],
];

const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * A partial date (`2018-06-07`, `2018-06`, `2018`, `FY2018`) as people write it: 2018年6月7日, 平成30年度; 7 June 2018,
 * FY2018. Throws a DateError for anything else.
 */
export function dateInWords(given: string, language: Language): string {
  const { text, precision, from } = parsePartialDate(given);
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  if (precision === "FISCAL_YEAR") return language === "JA" ? fiscalYear(year) : text;
  if (precision === "YEAR") return language === "JA" ? `${year}年` : String(year);
  const name = MONTHS[month - 1] ?? "";
  if (precision === "MONTH") return language === "JA" ? `${year}年${month}月` : `${name} ${year}`;
  return language === "JA" ? `${year}年${month}月${day}日` : `${day} ${name} ${year}`;
}

/** A partial date as an end: a fiscal year ends with its last day, 平成30年度末, and a calendar year with its own. */
export function endInWords(given: string, language: Language): string {
  const words = dateInWords(given, language);
  const { precision } = parsePartialDate(given);
  if (precision === "DAY") return words;
  return language === "JA" ? `${words}末` : `the end of ${words}`;
}

function fiscalYear(year: number): string {
  const [name, first] = FISCAL_ERAS.find(([, begins]) => begins <= year) ?? ["", 1];
  const count = year - first + 1;
  return `${name}${name !== "" && count === 1 ? "元" : count}年度`;
}
