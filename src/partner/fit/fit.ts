import { type Block, blockOf } from "../blocks.ts";
import type { Facts } from "../companies.ts";
import type { Mask } from "../mask.ts";
import type { Bin } from "../odds.ts";
import { scoresOf } from "../score.ts";
import { PARTNER_SIGNALS, type PartnerSignal, type PartnerWeights } from "../weights.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { fitWeights, lossOf, softmax } from "./logit.ts";

/** Years are frozen at this day; the weights are fitted on those before the last, and chosen on what came until DEV_UNTIL. */
const FIRST_YEAR = 2010;
const LAST_YEAR = 2018;
const DAY = "02-27";
export const DEV_FROM = `${LAST_YEAR}-${DAY}`;
export const DEV_UNTIL = "2019-07-11";

const FAIRNESSES = [0, 0.1, 0.15, 0.2, 0.25, 0.3];
/** So much of hits@10 and of the mean reciprocal rank may be given for companies with few studies. */
const PRICE = 0.012;
const EDGES = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 1];
const SHOWN = 50;
/** A signal that makes the mean loss no smaller than by this is left out: a weight that says nothing costs a walk. */
const LEAST_GAIN = 0.005;
/** By how much all weights together may be multiplied, so that the probabilities are neither too bold nor too shy. */
const SHARPNESSES = Array.from({ length: 51 }, (_, step) => 0.8 + step / 100);

/** What is written to `weights.json`. */
export interface Fitted {
  readonly weights: PartnerWeights;
  readonly fairness: number;
  readonly calibration: readonly Bin[];
  readonly fitted: {
    readonly studies: number;
    readonly loss: number;
    /** What all weights were multiplied by, the fairness too: the order stays, the probabilities fit the studies on dev best. */
    readonly sharpness: number;
    /** How much worse the mean loss is when all other weights are fitted without the signal, of all signals together. */
    readonly lossWithout: Readonly<Record<string, number>>;
    readonly dev: readonly (Figures & { readonly fairness: number })[];
  };
}

/** Fits the weights on yearly frozen blocks and chooses the fairness on the studies after them. */
export function fit(facts: Facts, mask: Mask, progress: (line: string) => void): Fitted {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR }, (_, index) => FIRST_YEAR + index);
  const blocks = years.map((year) => {
    progress(`studies of the year from ${year}-${DAY}`);
    return blockOf(facts, mask, { from: `${year}-${DAY}`, until: `${year + 1}-${DAY}` });
  });
  const all = fitWeights(blocks);
  const lossWithout = Object.fromEntries(
    PARTNER_SIGNALS.map((signal) => [signal, without(blocks, signal, all.weights) - all.loss]),
  );
  const kept = PARTNER_SIGNALS.filter((signal) => (lossWithout[signal] ?? 0) >= LEAST_GAIN);
  const { weights, loss, studies } = kept.length < PARTNER_SIGNALS.length ? fitWeights(blocks, kept) : all;
  progress(`fitted on ${studies} studies: ${JSON.stringify(weights)}`);
  const dev = blockOf(facts, mask, { from: DEV_FROM, until: DEV_UNTIL });
  const tried = FAIRNESSES.map((fairness) => ({ fairness, ...figuresOf(dev, withFairness(weights, fairness)) }));
  const chosen = chosenOf(tried);
  const sharpness = sharpnessOf(dev, weights);
  const sharp = times(weights, sharpness);
  const fairness = chosen.fairness * sharpness;
  return {
    weights: withFairness(sharp, fairness),
    fairness,
    calibration: calibrationOf(dev, sharp, withFairness(sharp, fairness)),
    fitted: { studies, loss, sharpness, lossWithout, dev: tried },
  };
}

/** The one under which the partners on dev are likeliest (temperature scaling, Guo et al. 2017). */
function sharpnessOf(dev: Block, weights: PartnerWeights): number {
  const losses = SHARPNESSES.map((sharpness) => lossOf([dev], times(weights, sharpness)).loss);
  return SHARPNESSES[losses.indexOf(Math.min(...losses))] ?? 1;
}

function times(weights: PartnerWeights, factor: number): PartnerWeights {
  const entries = PARTNER_SIGNALS.map((signal) => [signal, weights[signal] * factor]);
  return Object.fromEntries(entries);
}

/** The most for companies with few studies, of those that cost no more than the price. */
function chosenOf<Tried extends Figures>(tried: readonly Tried[]): Tried {
  const hits = Math.max(...tried.map(({ hitsAt10 }) => hitsAt10));
  const reciprocal = Math.max(...tried.map(({ meanReciprocalRank }) => meanReciprocalRank));
  const near = tried.filter((one) => one.hitsAt10 >= hits - PRICE && one.meanReciprocalRank >= reciprocal - PRICE);
  return (near.length > 0 ? near : tried).reduce((one, other) => (other.tailAt10 > one.tailAt10 ? other : one));
}

function withFairness(weights: PartnerWeights, fairness: number): PartnerWeights {
  return { ...weights, activity: weights.activity - fairness };
}

function without(blocks: readonly Block[], signal: PartnerSignal, near: PartnerWeights): number {
  const others = PARTNER_SIGNALS.filter((each) => each !== signal);
  return fitWeights(blocks, others, near).loss;
}

/** Of the first companies of each study: by their probability, how many there were and how many were partners. */
function calibrationOf({ strengths, partners }: Block, weights: PartnerWeights, ranking: PartnerWeights): Bin[] {
  const bins = EDGES.map((upTo) => ({ upTo, pairs: 0, partners: 0 }));
  strengths.forEach((strength, index) => {
    const chances = softmax(scoresOf(strength, weights));
    const scores = scoresOf(strength, ranking);
    const first = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, SHOWN);
    for (const place of first) {
      const bin = bins.find(({ upTo }) => (chances[place] ?? 0) <= upTo);
      if (!bin) continue;
      bin.pairs += 1;
      if (partners[index]?.includes(place)) bin.partners += 1;
    }
  });
  return bins;
}
