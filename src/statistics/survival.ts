import jStat from "jstat";

/** How long something was waited for, in days; it came, or had not come when one looked (censored). */
export interface Wait {
  readonly days: number;
  readonly came: boolean;
}

/** The day by which half have it, with its interval; null where it cannot be told. */
export interface Median {
  readonly median: number | null;
  readonly low: number | null;
  /** null when nothing bounds it. */
  readonly high: number | null;
}

/**
 * The median wait with censored cases (Kaplan and Meier 1958), and its interval: the days on which the bounds of the curve
 * (Greenwood's variance, log-log transformed) reach one half (Brookmeyer and Crowley 1982).
 */
export function medianWait(waits: readonly Wait[], level: number): Median {
  const normal = jStat.normal.inv(0.5 + level / 2, 0, 1);
  const found: { median: number | null; low: number | null; high: number | null } = {
    median: null,
    low: null,
    high: null,
  };
  let share = 1;
  let variance = 0;
  for (const day of [...new Set(waits.filter(({ came }) => came).map(({ days }) => days))].sort((a, b) => a - b)) {
    const waiting = waits.filter(({ days }) => days >= day).length;
    const came = waits.filter((wait) => wait.came && wait.days === day).length;
    share *= 1 - came / waiting;
    variance += came / (waiting * (waiting - came));
    const spread = Math.exp((normal * Math.sqrt(variance)) / Math.log(share));
    // Once all have it nothing varies any more, and the bounds are not defined.
    const [least, most] = share === 0 ? [0, 1] : [share ** (1 / spread), share ** spread];
    if (share <= 0.5) found.median ??= day;
    if (least <= 0.5) found.low ??= day;
    if (most <= 0.5) found.high ??= day;
  }
  return found.median === null ? { median: null, low: null, high: null } : found;
}
