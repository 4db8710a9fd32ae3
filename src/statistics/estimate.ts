import type { Sentence } from "../texts.ts";
import { type Rate, rateInterval, rateRatio, shareInterval } from "./exact.ts";

const LEVEL = 0.95;
/** Below this number of cases an estimate says that it rests on few. */
const FEW = 30;

/** A figure with its interval, method, number of cases and what stands in the way of reading it as more than it is. */
export interface Estimate {
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly level: number;
  readonly method: "CLOPPER_PEARSON" | "GARWOOD" | "CONDITIONAL_EXACT";
  readonly n: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unit: string | null;
  readonly notes: readonly Sentence[];
  readonly words: Sentence;
}

/** A count that may not be known. */
export type Count = number | null;

const UNKNOWN: Sentence = { ja: "件数の記録なし（0ではありません）", en: "the count is not on record, which is not 0" };

/** The share of `count` in `of`, with its exact interval; unknown stays null. */
export function shareOf(count: Count, of: Count): Estimate {
  const rest = { method: "CLOPPER_PEARSON" as const, numerator: count, denominator: of, unit: "projects", n: of };
  if (count === null || of === null || of === 0) return unknown(rest);
  const { low, high } = shareInterval(count, of, LEVEL);
  const [a, b, c] = [count / of, low, high ?? 1].map(percent);
  const words = {
    ja: `${of}件中${count}件（${a}%、95%信頼区間${b}〜${c}%、n=${of}）`,
    en: `${count} of ${of} (${a} %, 95 % interval ${b} to ${c} %, n = ${of})`,
  };
  return { ...rest, estimate: count / of, low, high, level: LEVEL, notes: few(of), words };
}

/** So many a year, with its exact interval; unknown stays null. */
export function rateOf(count: Count, years: number | null): Estimate {
  const rest = { method: "GARWOOD" as const, numerator: count, denominator: years, unit: "years", n: count };
  if (count === null || years === null) return unknown(rest);
  const rate = { count, exposure: years };
  const { low, high } = rateInterval(rate, LEVEL);
  const [a, b, c] = [count / years, low, high ?? Number.NaN].map(twoDigits);
  const words = {
    ja: `${years}年間に${count}件（年${a}件、95%信頼区間${b}〜${c}件、n=${count}）`,
    en: `${count} in ${years} years (${a} a year, 95 % interval ${b} to ${c}, n = ${count})`,
  };
  return { ...rest, estimate: count / years, low, high, level: LEVEL, notes: few(count), words };
}

/** The later rate by the earlier one, with its exact interval; unknown stays null. */
export function ratioOf(before: Rate | null, after: Rate | null): Estimate {
  const found = before && after ? rateRatio(before, after, LEVEL) : undefined;
  const n = before && after ? before.count + after.count : null;
  const [numerator, denominator] = [after, before].map((one) => (one ? one.count / one.exposure : null));
  const rest = {
    method: "CONDITIONAL_EXACT" as const,
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    unit: null,
    n,
  };
  if (!found || n === null) return unknown(rest);
  const { low, high } = found.interval;
  const [a, b] = [found.ratio ?? Number.NaN, low].map(twoDigits);
  const [upTo, up] = high === null ? ["上限なし", "no upper end"] : [twoDigits(high), twoDigits(high)];
  const words =
    found.ratio === null
      ? { ja: `比は計算できません（前の期間は0件、n=${n}）`, en: `no ratio: nothing was counted before (n = ${n})` }
      : { ja: `${a}倍（95%信頼区間${b}〜${upTo}、n=${n}）`, en: `${a} times (95 % interval ${b} to ${up}, n = ${n})` };
  return { ...rest, estimate: found.ratio, low, high, level: LEVEL, notes: few(n), words };
}

function unknown(rest: Pick<Estimate, "method" | "numerator" | "denominator" | "unit" | "n">): Estimate {
  return { ...rest, estimate: null, low: null, high: null, level: LEVEL, notes: [UNKNOWN], words: UNKNOWN };
}

function few(n: number): Sentence[] {
  if (n >= FEW) return [];
  return [
    { ja: `n=${n}と少なく、区間は広いままです。`, en: `It rests on few cases (n = ${n}); the interval is wide.` },
  ];
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}

function twoDigits(value: number): string {
  return String(Math.round(value * 100) / 100);
}
