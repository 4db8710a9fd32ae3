import "fmin";
import type { Block } from "../blocks.ts";
import { scoresOf } from "../score.ts";
import { PARTNER_SIGNALS, type PartnerSignal, type PartnerWeights } from "../weights.ts";

/** Keeps weights small where the data say little. */
const RIDGE = 0.001;
const START = 0.4;
const ITERATIONS = 40;
const ITERATIONS_AGAIN = 12;

/** Weights that are 0 or more, and how well they fit: the mean of −ln of the probability of each study's partners. */
export interface Fit {
  readonly weights: PartnerWeights;
  readonly loss: number;
  readonly studies: number;
}

/**
 * Fits a conditional logit: which of all companies is the partner of a study. Each study counts once, however many partners
 * it has. A weight is the square of what is searched, so it cannot fall below 0. The search starts at `near`, where that is given.
 */
export function fitWeights(
  blocks: readonly Block[],
  signals: readonly PartnerSignal[] = PARTNER_SIGNALS,
  near?: PartnerWeights,
): Fit {
  const studies = blocks.reduce((sum, { partners }) => sum + partners.filter((each) => each.length > 0).length, 0);
  const value = (roots: number[], slope: number[]): number => {
    const weights = Object.fromEntries(signals.map((signal, index) => [signal, (roots[index] ?? 0) ** 2]));
    const { loss, slopes } = lossOf(blocks, weights);
    let total = loss / studies;
    signals.forEach((signal, index) => {
      const [root, weight] = [roots[index] ?? 0, weights[signal] ?? 0];
      total += RIDGE * weight ** 2;
      slope[index] = 2 * root * ((slopes.get(signal) ?? 0) / studies + 2 * RIDGE * weight);
    });
    return total;
  };
  const start = signals.map((signal) => Math.sqrt(near?.[signal] ?? START));
  const maxIterations = near ? ITERATIONS_AGAIN : ITERATIONS;
  const { x, fx } = fmin.conjugateGradient(value, start, { maxIterations });
  const found = Object.fromEntries(PARTNER_SIGNALS.map((signal) => [signal, (x[signals.indexOf(signal)] ?? 0) ** 2]));
  return { weights: found as PartnerWeights, loss: fx, studies };
}

/** The sum of the studies' losses, and its slope by signal. */
export function lossOf(blocks: readonly Block[], weights: Partial<PartnerWeights>) {
  const slopes = new Map<PartnerSignal, number>();
  let loss = 0;
  for (const { strengths, partners } of blocks)
    strengths.forEach((strength, index) => {
      const own = partners[index] ?? [];
      if (own.length === 0) return;
      const chances = softmax(scoresOf(strength, weights));
      for (const place of own) loss -= Math.log((chances[place] ?? 0) + 1e-300) / own.length;
      for (const signal of Object.keys(weights) as PartnerSignal[]) {
        const values = strength[signal];
        let slope = 0;
        for (let place = 0; place < chances.length; place++) slope += (values[place] ?? 0) * (chances[place] ?? 0);
        for (const place of own) slope -= (values[place] ?? 0) / own.length;
        slopes.set(signal, (slopes.get(signal) ?? 0) + slope);
      }
    });
  return { loss, slopes };
}

/** The share of each in the sum of their exponentials. */
export function softmax(scores: Float64Array): Float64Array {
  let [highest, total] = [Number.NEGATIVE_INFINITY, 0];
  for (const score of scores) if (score > highest) highest = score;
  const chances = new Float64Array(scores.length);
  for (let place = 0; place < scores.length; place++) {
    const odds = Math.exp((scores[place] ?? 0) - highest);
    chances[place] = odds;
    total += odds;
  }
  for (let place = 0; place < scores.length; place++) chances[place] = (chances[place] ?? 0) / total;
  return chances;
}
