import type { Block } from "../blocks.ts";
import { scoresOf } from "../score.ts";
import type { PartnerWeights } from "../weights.ts";

/** How good a ranking is, as `../shared/tools/evaluate.py` counts it: by link, companies never seen are missed. */
export interface Figures {
  readonly links: number;
  readonly hitsAt10: number;
  readonly meanReciprocalRank: number;
  /** Of companies with fewer than five earlier links. */
  readonly tailAt10: number;
}

const FEW_LINKS = 5;

/** The figures of these weights on a block; other partners of the same study are not counted against a link. */
export function figuresOf(block: Block, weights: PartnerWeights): Figures {
  const { companies } = block.model;
  const places = new Map(companies.map(({ id }, place) => [id, place]));
  const ranks: { rank: number; few: boolean }[] = [];
  block.studies.forEach((study, index) => {
    const strength = block.strengths[index];
    if (!strength) return;
    const scores = scoresOf(strength, weights);
    const own = new Set(block.partners[index]);
    for (const company of study.companies) {
      const place = places.get(company);
      const few = place === undefined || (companies[place]?.partnered ?? 0) < FEW_LINKS;
      ranks.push({ rank: place === undefined ? Number.POSITIVE_INFINITY : rankOf(scores, place, own), few });
    }
  });
  const share = (some: readonly { rank: number }[]) =>
    some.filter(({ rank }) => rank <= 10).length / Math.max(1, some.length);
  const reciprocal = ranks.reduce((sum, { rank }) => sum + 1 / rank, 0);
  return {
    links: ranks.length,
    hitsAt10: share(ranks),
    meanReciprocalRank: reciprocal / Math.max(1, ranks.length),
    tailAt10: share(ranks.filter(({ few }) => few)),
  };
}

function rankOf(scores: Float64Array, place: number, own: ReadonlySet<number>): number {
  let rank = 1;
  scores.forEach((score, other) => {
    if (score > (scores[place] ?? 0) && !own.has(other)) rank += 1;
  });
  return rank;
}
