import type { ChangeKind } from "../gen/types.ts";
import type { Dimension, State } from "./state.ts";

/** A change of one fact; the columns of the API's `SeedChange`. */
export interface SeedChange {
  readonly kind: ChangeKind;
  readonly dimensionId?: string;
  readonly scoreNow?: bigint;
  readonly scoreThen?: bigint;
  readonly phaseThen?: string;
  readonly organizationId?: string;
  readonly licence?: string;
  readonly names: { readonly ja: string; readonly en: string };
}

/** The kinds of change, the cheapest first (domain brief, section 4.3). */
const KINDS: readonly ChangeKind[] = [
  "READINESS",
  "ASSESSMENT",
  "CONSULTATION",
  "PATENT",
  "CONSENT",
  "LICENCE",
  "PHASE",
];
/** The phases that a seed passes, in their order. */
const PHASES = ["BASIC", "APPLIED", "NONCLINICAL", "CLINICAL_EARLY", "CLINICAL_POC", "CLINICAL_LATE", "FILED"];
const ADEQUATE = 3;
const READY = 5;

/** The changes that can be made from this state, the cheapest first; what is so already is no change. */
export function changesFrom(state: State): SeedChange[] {
  const all = [
    ...state.dimensions.flatMap(better),
    ...lifted(state, "REG", "CONSULTATION"),
    ...lifted(state, "IP", "PATENT"),
    ...state.refusing.map(({ id, ja, en }): SeedChange => ({ kind: "CONSENT", organizationId: id, names: { ja, en } })),
    ...moved(state),
  ];
  return all.sort((one, other) => costOf(one) - costOf(other));
}

/** The licence that the product needs, when the company does not hold it. */
export function licenceFor(state: State, company: string): SeedChange | undefined {
  const needed = state.productClasses.flatMap((each) => kindsFor(each, state.deviceClass));
  if (needed.length === 0 || needed.some((kind) => state.licences.includes(kind))) return undefined;
  return { kind: "LICENCE", organizationId: company, licence: needed[0], names: { ja: "", en: "" } };
}

/** The sets of one change, or of two that do not change the same thing; the cheapest first. */
export function setsOf(changes: readonly SeedChange[], size: 1 | 2): SeedChange[][] {
  if (size === 1) return changes.map((one) => [one]);
  const pairs = changes.flatMap((one, at) => changes.slice(at + 1).map((other) => [one, other]));
  return pairs
    .filter(([one, other]) => one?.dimensionId === undefined || one.dimensionId !== other?.dimensionId)
    .sort((one, other) => costsOf(one) - costsOf(other));
}

function costOf({ kind }: SeedChange): number {
  return KINDS.indexOf(kind);
}

function costsOf(set: readonly SeedChange[]): number {
  return set.reduce((sum, one) => sum + costOf(one), 0);
}

function better(dimension: Dimension): SeedChange[] {
  if (dimension.score === undefined) return [scored("ASSESSMENT", dimension, ADEQUATE)];
  return dimension.score < READY ? [scored("READINESS", dimension, dimension.score + 1)] : [];
}

/** What lifts a dimension to its best; one point more is a change of its own. */
function lifted({ dimensions }: State, code: string, kind: ChangeKind): SeedChange[] {
  return dimensions
    .filter((one) => one.code === code && (one.score ?? 0) < READY - 1)
    .map((one) => scored(kind, one, READY));
}

function scored(kind: ChangeKind, { id, ja, en, score }: Dimension, then: number): SeedChange {
  const scoreNow = score === undefined ? undefined : BigInt(score);
  return { kind, dimensionId: id, scoreNow, scoreThen: BigInt(then), names: { ja, en } };
}

function moved({ phase }: State): SeedChange[] {
  const next = PHASES[PHASES.indexOf(phase ?? "") + 1];
  if (phase === undefined || !PHASES.includes(phase) || next === undefined) return [];
  return [{ kind: "PHASE", phaseThen: next, names: { ja: "", en: "" } }];
}

/** The licences of which one is needed, the least that surely suffices first (domain brief, section 2.4). */
function kindsFor(productClass: string, deviceClass: string | undefined): string[] {
  if (["DRUG", "BIOLOGIC_DRUG", "VACCINE"].includes(productClass)) return ["DRUG_1"];
  if (productClass === "REGENERATIVE_PRODUCT") return ["REGENERATIVE"];
  if (productClass === "IVD") return ["IVD"];
  if (!["MEDICAL_DEVICE", "SAMD"].includes(productClass)) return [];
  if (deviceClass === "III" || deviceClass === "IV") return ["DEVICE_1"];
  if (deviceClass === "II") return ["DEVICE_2", "DEVICE_1"];
  return deviceClass === "I" ? ["DEVICE_3", "DEVICE_2", "DEVICE_1"] : ["DEVICE_1", "DEVICE_2", "DEVICE_3"];
}
