import { type Estimate, shareOf } from "../statistics/estimate.ts";
import type { Row } from "../unknown.ts";
import fitted from "./weights.json" with { type: "json" };

/** Pairs whose probabilities were alike, and how many of them were partners. */
export interface Bin {
  /** The largest probability that belongs here. */
  readonly upTo: number;
  readonly pairs: number;
  readonly partners: number;
}

/** Fewer pairs than these say nothing. */
const FEWEST = 20;

/** How often a company with this probability was a partner in the period that the weights were checked on. */
export function oddsOf({ probability }: Row): Estimate | null {
  const bins: readonly Bin[] = fitted.calibration;
  const bin = bins.find(({ upTo }) => Number(probability) <= upTo);
  return bin && bin.pairs >= FEWEST ? shareOf(bin.partners, bin.pairs) : null;
}
