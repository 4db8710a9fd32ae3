import { GraphQLError } from "graphql";
import type { Derive } from "./compose/parameters.ts";
import { countryName } from "./country.ts";
import type { Signal } from "./gen/match.ts";
import { PROFILES } from "./weights.ts";

/** A body's arguments that choose the weights. */
type Arguments = Parameters<Derive>[0];

/** The parameters of a ranking body, all from one table of weights: see `cypher/match/score.cypher`. */
export function matchParameters(coordinate: string): Record<string, Derive> {
  return {
    [`${coordinate}.territory`]: ({ territory }) => countryCode(String(territory)),
    [`${coordinate}.weights`]: (values) => Object.fromEntries(weightsOf(values)),
    [`${coordinate}.neutrals`]: (values) =>
      Object.fromEntries(weightsOf(values).map(([signal]) => [signal, neutralOf(values, signal)])),
    [`${coordinate}.signals`]: (values) => weightsOf(values).map(([signal]) => signal),
    [`${coordinate}.base`]: (values) =>
      weightsOf(values).reduce((sum, [signal, weight]) => sum + weight * neutralOf(values, signal), 0),
    [`${coordinate}.total`]: (values) => weightsOf(values).reduce((sum, [, weight]) => sum + Math.abs(weight), 0) || 1,
  };
}

function profileOf(_values: Arguments) {
  return PROFILES.LICENCE;
}

/** The weights that count, the heaviest first: the profile's, or the caller's own; a signal of weight 0 is off. */
function weightsOf(values: Arguments): [Signal, number][] {
  const own = new Map<unknown, unknown>();
  for (const each of Array.isArray(values.weights) ? values.weights : []) own.set(each.signal, each.weight);
  const profile = Object.entries(profileOf(values)) as [Signal, { weight: number }][];
  const chosen = profile.map(([signal, { weight }]): [Signal, number] => [signal, Number(own.get(signal) ?? weight)]);
  return chosen.filter(([, weight]) => weight !== 0).sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
}

function neutralOf(values: Arguments, signal: Signal): number {
  return profileOf(values)[signal].neutral;
}

/** The code of a country that exists, in capitals; anything else would quietly find no grant. */
export function countryCode(given: string): string {
  const code = given.normalize("NFKC").trim().toUpperCase();
  if (countryName(code, "EN") !== undefined) return code;
  const message = `territory: expected the code of a country (ISO 3166-1 alpha-2) such as JP or US, given "${given}".`;
  const messageJa = `territory：JP や US のような国コード（ISO 3166-1 alpha-2）を指定してください。指定された値は「${given}」です。`;
  throw new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", messageJa } });
}
