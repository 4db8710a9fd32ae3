import assert from "node:assert/strict";
import { blockOf } from "../../../src/partner/blocks.ts";
import { DEV_FROM, DEV_UNTIL, fit } from "../../../src/partner/fit/fit.ts";
import { softmax } from "../../../src/partner/fit/logit.ts";
import { Mask } from "../../../src/partner/mask.ts";
import { scoresOf } from "../../../src/partner/score.ts";
import { plantedStudies } from "./planted-studies.ts";

const BINS = 10;
const LARGEST_ERROR = 0.05;

/** The first company of a judged study. */
interface First {
  readonly told: number;
  readonly drawn: number;
  readonly isPartner: boolean;
}

/**
 * Fits the partner profile on planted studies of which the chance of every partner is known, and compares what it tells of
 * the first row of 1,000 later ones with what happened: the expected calibration error is at most 0.05 (goal M5). Gives what was seen.
 */
export function verifyChances(): string {
  const { facts, words, chances } = plantedStudies(7);
  const mask = new Mask(words);
  const { weights, fairness } = fit(facts, mask, () => {});
  const block = blockOf(facts, mask, { from: DEV_FROM, until: DEV_UNTIL });
  const firsts = block.strengths.map((strength, index): First => {
    const told = softmax(scoresOf(strength, { ...weights, activity: weights.activity + fairness }));
    const ranked = scoresOf(strength, weights);
    const place = ranked.indexOf(Math.max(...ranked));
    const company = block.model.companies[place]?.id ?? "";
    const study = block.studies[index];
    const drawn = chances.get(study?.id ?? "")?.get(company) ?? 0;
    return { told: told[place] ?? 0, drawn, isPartner: study?.companies.includes(company) ?? false };
  });
  const error = calibrationError(firsts);
  const mean = (of: (first: First) => number): number => firsts.reduce((sum, one) => sum + of(one), 0) / firsts.length;
  assert.equal(firsts.length, 1000);
  assert.ok(error <= LARGEST_ERROR, `the expected calibration error is ${error}`);
  return (
    `planted partners: ${firsts.length} first rows, told ${mean(({ told }) => told).toFixed(3)}, drawn with ` +
    `${mean(({ drawn }) => drawn).toFixed(3)}, partner ${mean(({ isPartner }) => Number(isPartner)).toFixed(3)}; ` +
    `ECE ${error.toFixed(3)}, mean distance to the true chance ${mean(({ told, drawn }) => Math.abs(told - drawn)).toFixed(3)}`
  );
}

/** Ten bins of equal size by what was told: the mean distance between that and how often it was so. */
function calibrationError(firsts: readonly First[]): number {
  const sorted = [...firsts].sort((one, other) => one.told - other.told);
  const size = Math.ceil(sorted.length / BINS);
  let error = 0;
  for (let from = 0; from < sorted.length; from += size) {
    const bin = sorted.slice(from, from + size);
    const gap = bin.reduce((sum, { told, isPartner }) => sum + told - Number(isPartner), 0);
    error += Math.abs(gap) / sorted.length;
  }
  return error;
}
