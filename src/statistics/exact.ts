import jStat from "jstat";

/** Two numbers between which a true value lies with the level asked; `high` is null where nothing bounds it. */
export interface Interval {
  readonly low: number;
  readonly high: number | null;
}

/** Probabilities under the assumption that there is no difference. */
export interface Probabilities {
  /** Of a result as unlikely as this one or less likely, in either direction. */
  readonly twoSided: number;
  /** Of a result at least as much in favour of the first group. */
  readonly greater: number;
  /** Of a result at least as much against it. */
  readonly less: number;
}

/** A two-by-two table of counts. */
export interface Table {
  readonly first: { readonly yes: number; readonly no: number };
  readonly second: { readonly yes: number; readonly no: number };
}

/** How often something happened, and over how long (or on how many) it was counted. */
export interface Rate {
  readonly count: number;
  readonly exposure: number;
}

/** Results whose probability differs by less than this share count as equally likely, as in SciPy. */
const TIE = 1 + 1e-7;

/** The exact interval of Clopper and Pearson for a share of `count` in `of`. Throws a RangeError for counts that no table has. */
export function shareInterval(count: number, of: number, level = 0.95): Interval {
  checkCounts(count, of - count);
  if (of === 0) return { low: 0, high: 1 };
  const tail = (1 - level) / 2;
  return {
    low: count === 0 ? 0 : jStat.beta.inv(tail, count, of - count + 1),
    high: count === of ? 1 : jStat.beta.inv(1 - tail, count + 1, of - count),
  };
}

/** Fisher's exact test: the table against all tables with its sums. */
export function fisher({ first, second }: Table): Probabilities {
  checkCounts(first.yes, first.no, second.yes, second.no);
  const drawn = first.yes + first.no;
  const marked = first.yes + second.yes;
  const population = drawn + second.yes + second.no;
  const least = Math.max(0, drawn + marked - population);
  const most = Math.min(drawn, marked);
  // One table only: jStat cannot draw all from all.
  if (least === most) return { twoSided: 1, greater: 1, less: 1 };
  return tails(least, most, first.yes, (found) => jStat.hypgeom.pdf(found, population, marked, drawn));
}

/** The exact interval (Garwood) of a rate of events that come independently, per unit of exposure. */
export function rateInterval({ count, exposure }: Rate, level = 0.95): Interval {
  checkRate({ count, exposure });
  const tail = (1 - level) / 2;
  const low = count === 0 ? 0 : jStat.gamma.inv(tail, count, 1) / exposure;
  return { low, high: jStat.gamma.inv(1 - tail, count + 1, 1) / exposure };
}

/** How a rate compares with an earlier one. */
export interface RateRatio extends Probabilities {
  /** The later rate by the earlier one; null when nothing was counted before. */
  readonly ratio: number | null;
  readonly interval: Interval;
}

/**
 * The exact comparison of two rates: given how many events there were in all, those after are a binomial share of them.
 * Undefined when nothing was counted at all.
 */
export function rateRatio(before: Rate, after: Rate, level = 0.95): RateRatio | undefined {
  checkRate(before);
  checkRate(after);
  const total = before.count + after.count;
  if (total === 0) return undefined;
  const share = after.exposure / (before.exposure + after.exposure);
  const { low, high } = shareInterval(after.count, total, level);
  const odds = (value: number): number => (value / (1 - value)) * (before.exposure / after.exposure);
  return {
    ratio: before.count === 0 ? null : after.count / after.exposure / (before.count / before.exposure),
    interval: { low: odds(low), high: high === null || high === 1 ? null : odds(high) },
    ...tails(0, total, after.count, (found) => jStat.binomial.pdf(found, total, share)),
  };
}

function tails(least: number, most: number, observed: number, probability: (found: number) => number): Probabilities {
  const all = Array.from({ length: most - least + 1 }, (_, index) => ({
    found: least + index,
    chance: probability(least + index),
  }));
  const own = probability(observed);
  const sum = (those: typeof all): number =>
    Math.min(
      1,
      those.reduce((total, { chance }) => total + chance, 0),
    );
  return {
    twoSided: sum(all.filter(({ chance }) => chance <= own * TIE)),
    greater: sum(all.filter(({ found }) => found >= observed)),
    less: sum(all.filter(({ found }) => found <= observed)),
  };
}

function checkCounts(...counts: readonly number[]): void {
  const wrong = counts.find((count) => !Number.isInteger(count) || count < 0);
  if (wrong !== undefined) throw new RangeError(`Expected whole numbers from 0 on, got ${counts.join(", ")}.`);
}

function checkRate({ count, exposure }: Rate): void {
  checkCounts(count);
  if (!(exposure > 0)) throw new RangeError(`Expected an exposure above 0, got ${exposure}.`);
}
