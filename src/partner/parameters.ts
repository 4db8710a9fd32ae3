import type { Derive } from "../compose/parameters.ts";
import { rowsIn } from "../unknown.ts";
import { FAIRNESS, PARTNER_SIGNALS, PARTNER_WEIGHTS, type PartnerSignal, SATURATION } from "./weights.ts";

/** The parameters of a body of the fitted profile. */
export function partnerParameters(coordinate: string): Record<string, Derive> {
  return {
    [`${coordinate}.weights`]: ({ weights }) => weightsOf(weights),
    [`${coordinate}.signals`]: ({ weights }) => {
      const all = weightsOf(weights);
      return PARTNER_SIGNALS.filter((signal) => all[signal] !== 0).sort((one, other) => all[other] - all[one]);
    },
    [`${coordinate}.saturations`]: () => SATURATION,
    [`${coordinate}.fairness`]: ({ weights }) => (weights === null || weights === undefined ? FAIRNESS : 0),
  };
}

/** The fitted weights, with the caller's own in their place. */
function weightsOf(given: unknown): Record<PartnerSignal, number> {
  const own = new Map(rowsIn(given).map(({ signal, weight }) => [signal, Number(weight)]));
  const entries = PARTNER_SIGNALS.map((signal) => [signal, own.get(signal) ?? PARTNER_WEIGHTS[signal]]);
  return Object.fromEntries(entries);
}
