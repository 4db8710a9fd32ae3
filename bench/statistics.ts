/** The value that this share of an ascending list lies at or below; NaN of an empty one. */
export function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The middle of several measurements, with the least and the most of them. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The spread of several measurements. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

/** The geometric mean of ratios, each counted as `cap` at most, so that one very good one does not hide the others. */
export function geometricMean(ratios: readonly number[], cap: number): number {
  const logs = ratios.map((ratio) => Math.log(Math.min(ratio, cap)));
  return Math.exp(logs.reduce((sum, each) => sum + each, 0) / logs.length);
}
