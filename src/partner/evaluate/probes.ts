import { type Block, blockOf, factsBefore } from "../blocks.ts";
import type { Facts } from "../companies.ts";
import type { Mask } from "../mask.ts";
import { PartnerModel } from "../model.ts";
import { Strength, scoresOf } from "../score.ts";
import type { KnownStudy } from "../study.ts";
import { PARTNER_WEIGHTS } from "../weights.ts";
import type { Scorer } from "./baselines.ts";

/** The scores of the profile for each study of the block, some signals left out. */
export function profileScorer(block: Block, off: readonly string[] = []): Scorer {
  const weights = Object.fromEntries(Object.entries(PARTNER_WEIGHTS).filter(([signal]) => !off.includes(signal)));
  return (_study, index) => {
    const strength = block.strengths[index];
    if (!strength) throw new Error("A study without strengths.");
    return scoresOf(strength, weights);
  };
}

/** Every study asks with the text of another one: what is left is what popularity gives, or something leaks. */
export function permuted(block: Block): Scorer {
  const strength = new Strength(block.model);
  const half = Math.floor(block.studies.length / 2);
  return (_study, index) => {
    const other = block.studies[(index + half) % block.studies.length];
    if (!other) throw new Error("No other study.");
    return scoresOf(strength.of(block.model.place(other)), PARTNER_WEIGHTS);
  };
}

/** The largest change of any score when facts from after the freeze are planted: a true partner of each study, in its very words. */
export function plantedFuture(facts: Facts, mask: Mask, period: { from: string; until: string }): number {
  const block = blockOf(facts, mask, period);
  const copies = block.studies.map((study): KnownStudy => ({ ...study, id: `${study.id}-planted` }));
  const planted = { ...facts, partnered: [...facts.partnered, ...copies], own: [...facts.own, ...copies] };
  const model = new PartnerModel(factsBefore(planted, period.from), mask);
  const strength = new Strength(model);
  let largest = model.companies.length === block.model.companies.length ? 0 : Number.POSITIVE_INFINITY;
  block.studies.forEach((study, index) => {
    const [before, after] = [block.strengths[index], strength.of(model.place(study))];
    if (!before) return;
    const scores = scoresOf(before, PARTNER_WEIGHTS);
    scoresOf(after, PARTNER_WEIGHTS).forEach((score, place) => {
      largest = Math.max(largest, Math.abs(score - (scores[place] ?? 0)));
    });
  });
  return largest;
}
