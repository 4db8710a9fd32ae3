import type { GraphQLError } from "graphql";
import { badInput } from "./compose/bad-input.ts";
import type { Derive } from "./compose/parameters.ts";
import { countryName } from "./country.ts";
import { FITS, GATES, SIGNALS, type Signal } from "./gen/match.ts";
import { rowsIn, stringsIn } from "./unknown.ts";
import { PROFILES, type SignalPrior } from "./weights.ts";

/** A body's arguments that choose the weights. */
type Arguments = Parameters<Derive>[0];

/** The parameters of a ranking body, all from one table of weights: see `cypher/match/score.cypher`. */
export function matchParameters(coordinate: string): Record<string, Derive> {
  return {
    ...ruleParameters(coordinate),
    [`${coordinate}.weights`]: (values) => Object.fromEntries(weightsOf(values)),
    [`${coordinate}.neutrals`]: (values) =>
      Object.fromEntries(weightsOf(values).map(([signal]) => [signal, neutralOf(values, signal)])),
    [`${coordinate}.usesFits`]: usesFits,
    [`${coordinate}.signals`]: (values) => weightsOf(values).map(([signal]) => signal),
    [`${coordinate}.base`]: (values) =>
      weightsOf(values).reduce((sum, [signal, weight]) => sum + weight * neutralOf(values, signal), 0),
    [`${coordinate}.total`]: (values) => weightsOf(values).reduce((sum, [, weight]) => sum + Math.abs(weight), 0) || 1,
  };
}

/** The parameters of a body that asks the rules alone: signals are walked only where some are required. */
export function exclusionParameters(coordinate: string): Record<string, Derive> {
  return {
    ...ruleParameters(coordinate),
    [`${coordinate}.weights`]: (values) => (requiredOf(values).length > 0 ? Object.fromEntries(weightsOf(values)) : {}),
    [`${coordinate}.usesFits`]: (values) => requiredOf(values).length > 0 && usesFits(values),
  };
}

/** What was used, for the answer. */
export function basisParameters(coordinate: string): Record<string, Derive> {
  return {
    [`${coordinate}.profile`]: ({ profile }) => profile,
    [`${coordinate}.field`]: ({ field }) => field ?? null,
    [`${coordinate}.territory`]: ({ territory }) => countryCode(String(territory)),
    [`${coordinate}.usedWeights`]: (values) =>
      weightsOf(values).map(([signal, weight]) => ({
        signal,
        weight,
        neutral: neutralOf(values, signal),
        required: requiredOf(values).includes(signal),
      })),
    [`${coordinate}.usedGates`]: (values) =>
      GATES.filter((gate) => !relaxedOf(values).includes(gate))
        .filter((gate) => gate !== "licenceMissing" || values.mustHoldLicence === true)
        .filter((gate) => gate !== "requirementMissing" || requiredOf(values).length > 0),
  };
}

function ruleParameters(coordinate: string): Record<string, Derive> {
  return {
    [`${coordinate}.territory`]: ({ territory }) => countryCode(String(territory)),
    [`${coordinate}.required`]: requiredOf,
    [`${coordinate}.relaxed`]: relaxedOf,
  };
}

function relaxedOf({ relaxed }: Arguments): string[] {
  return stringsIn(relaxed);
}

/** The signals that must speak for a company; one that does not count could not. */
function requiredOf(values: Arguments): string[] {
  const required = [...new Set(stringsIn(values.required))];
  const counting = new Set<string>(weightsOf(values).flatMap(([signal, weight]) => (weight > 0 ? [signal] : [])));
  const idle = required.filter((signal) => !counting.has(signal));
  if (idle.length === 0) return required;
  const message = `required: expected signals whose weight is above 0, given ${idle.join(", ")}; give it a weight, or take it out of "off".`;
  const messageJa = `required：重みが0より大きい信号を指定してください。指定された値は「${idle.join("、")}」です。weights で重みを与えるか、off から外してください。`;
  throw badInput(message, messageJa);
}

function profileOf({ profile }: Arguments): Readonly<Record<Signal, SignalPrior>> {
  return profile === "VENTURE_BRIDGE" ? PROFILES.VENTURE_BRIDGE : PROFILES.LICENCE;
}

/** The weights that count, the heaviest first: the profile's, or the caller's own; a signal of weight 0 is off. */
function weightsOf(values: Arguments): [Signal, number][] {
  const own = new Map<unknown, unknown>();
  for (const { signal, weight } of rowsIn(values.weights)) {
    if (own.has(signal)) throw doubledWeight(String(signal));
    own.set(signal, checkedWeight(String(signal), Number(weight)));
  }
  for (const signal of stringsIn(values.off)) own.set(signal, 0);
  const chosen = SIGNALS.map((signal): [Signal, number] => [
    signal,
    Number(own.get(signal) ?? profileOf(values)[signal].weight),
  ]);
  return chosen.filter(([, weight]) => weight !== 0).sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
}

/** Larger ones would leave no figure of a smaller weight in the sum. */
const MAXIMUM_WEIGHT = 1000;

function checkedWeight(signal: string, weight: number): number {
  if (Math.abs(weight) <= MAXIMUM_WEIGHT) return weight;
  throw badInput(
    `weights: ${signal}: expected a number from -${MAXIMUM_WEIGHT} to ${MAXIMUM_WEIGHT}, given ${weight}.`,
    `weights：${signal}：-${MAXIMUM_WEIGHT}から${MAXIMUM_WEIGHT}までの数を指定してください。指定された値は${weight}です。`,
  );
}

function doubledWeight(signal: string): GraphQLError {
  return badInput(
    `weights: expected each signal once, given ${signal} twice.`,
    `weights：同じ信号は一度だけ指定してください。${signal} が二度指定されています。`,
  );
}

/** Whether any signal counts that only adds to pairs which were found. */
function usesFits(values: Arguments): boolean {
  return weightsOf(values).some(([signal]) => FITS.some((fit) => fit === signal));
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
  throw badInput(message, messageJa);
}
