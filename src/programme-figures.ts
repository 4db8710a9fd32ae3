import { dateInWords } from "./date-words.ts";
import { type Count, type Estimate, rateOf, ratioOf, shareOf } from "./statistics/estimate.ts";
import { fisher, type Probabilities, type Rate, rateRatio } from "./statistics/exact.ts";
import type { Sentence } from "./texts.ts";
import type { Row } from "./unknown.ts";

const count = (value: unknown): Count => (typeof value === "number" ? value : null);
const less = (one: Count, other: Count): Count => (one === null || other === null ? null : one - other);

/** Hand-overs with a licence and without, of how many each; columns of `cypher/Programme.licenceTable.cypher`. */
function groups(row: Row) {
  const handed = count(row.handedOverWithLicence);
  const kept = count(row.keptWithLicence);
  const withLicence = handed === null || kept === null ? null : handed + kept;
  const without = less(count(row.cohort), withLicence);
  return { handed, withLicence, handedWithout: less(count(row.handedOver), handed), without };
}

export const withLicence = (row: Row): Estimate => shareOf(groups(row).handed, groups(row).withLicence);
export const withoutLicence = (row: Row): Estimate => shareOf(groups(row).handedWithout, groups(row).without);

/** Fisher's exact p of the licence table; undefined when a count is not known. */
export function licenceProbabilities(row: Row): Probabilities | undefined {
  const { handed, withLicence: all, handedWithout, without } = groups(row);
  if (handed === null || all === null || handedWithout === null || without === null) return undefined;
  return fisher({
    first: { yes: handed, no: all - handed },
    second: { yes: handedWithout, no: without - handedWithout },
  });
}

/** The licence table in words. */
export function licenceText(row: Row): Sentence {
  const [first, second] = [withLicence(row).words, withoutLicence(row).words];
  const found = licenceProbabilities(row);
  const n = count(row.cohort);
  if (!found || n === null) return { ja: `${first.ja}。比較はできません。`, en: `${first.en}; no comparison.` };
  const proven = found.twoSided < 0.05;
  return {
    ja: `導出された割合は、許可企業が参画した課題で${first.ja}、参画のない課題で${second.ja}です。フィッシャーの正確検定は両側p=${p(found.twoSided)}、片側p=${p(found.greater)}。全部で${n}件であり、${proven ? "偶然だけでは説明しにくい差です" : "「明らか」とまでは言えません"}。`,
    en: `Handed over: with a licence-holding company ${first.en}, without ${second.en}. Fisher's exact test: two-sided p = ${p(found.twoSided)}, one-sided p = ${p(found.greater)}. With ${n} projects in all this is ${proven ? "hard to explain by chance alone" : "no proof"}.`,
  };
}

/** A count over the fiscal years of its period; null when either is not known. */
function rate(value: unknown, period: unknown): Rate | null {
  const known = count(value);
  const years = yearsIn(period);
  return known === null || years === null ? null : { count: known, exposure: years };
}

/** How many fiscal years `FY2015–FY2017` has, both ends included; null for a period that is not stated so. */
function yearsIn(period: unknown): number | null {
  const [, from, to] = /^FY(\d{4})[–-]FY(\d{4})$/.exec(String(period)) ?? [];
  const years = Number(to) - Number(from) + 1;
  return years > 0 ? years : null;
}

/** `FY2015–FY2017` as 平成27年度から平成29年度まで; what is stated otherwise stays as it is. */
function periodInJapanese(period: unknown): string {
  if (yearsIn(period) === null) return String(period);
  const [from = "", to = ""] = String(period).split(/[–-]/);
  return `${dateInWords(from, "JA")}から${dateInWords(to, "JA")}まで`;
}

export const rateBefore = (row: Row): Estimate => rateOf(count(row.countBefore), yearsIn(row.periodBefore));
export const rateAfter = (row: Row): Estimate => rateOf(count(row.countAfter), yearsIn(row.periodAfter));
const rates = (row: Row): [Rate | null, Rate | null] => [
  rate(row.countBefore, row.periodBefore),
  rate(row.countAfter, row.periodAfter),
];
export const rateChange = (row: Row): Estimate => ratioOf(...rates(row));

/** The exact p of the change of rates; undefined when a count is not known. */
export function rateProbabilities(row: Row): Probabilities | undefined {
  const [before, after] = rates(row);
  return before && after ? rateRatio(before, after) : undefined;
}

/** The consulting question in words. */
export function consultingText(row: Row): Sentence {
  const [before, after, ratio] = [rateBefore(row).words, rateAfter(row).words, rateChange(row).words];
  const found = rateProbabilities(row);
  const tested = found
    ? {
        ja: `正確検定は両側p=${p(found.twoSided)}、片側p=${p(found.greater)}。`,
        en: `Exact two-sided p = ${p(found.twoSided)}, one-sided p = ${p(found.greater)}. `,
      }
    : { ja: "", en: "" };
  return {
    ja: `導出は${periodInJapanese(row.periodBefore)}が${before.ja}、${periodInJapanese(row.periodAfter)}が${after.ja}で、${ratio.ja}です。${tested.ja}増えたとは言えますが、伴走コンサルティングが原因とは言えません。ほかの説明を併せて見てください。`,
    en: `Hand-overs: ${before.en} in ${String(row.periodBefore)}, ${after.en} in ${String(row.periodAfter)}: ${ratio.en}. ${tested.en}The rate rose; that consulting was the cause does not follow. Look at the other explanations with it.`,
  };
}

/** A probability with two digits that say something. */
function p(value: number): string {
  return value < 0.001 ? "<0.001" : value.toPrecision(2);
}
