/** Rights that a deal grants: on which part of the world, how exclusively, in which form. */
export interface GrantPlan {
  readonly exclusivity: "EXCLUSIVE" | "NON_EXCLUSIVE" | "OPTION_EXCLUSIVE";
  readonly form: "REGISTERED_EXCLUSIVE" | "CONTRACTUAL_EXCLUSIVE" | "ORDINARY" | "NONE";
  /** `-JP` stands for all but Japan. */
  readonly territories: readonly string[];
  /** Only the first of the seed's diseases. */
  readonly firstDiseaseOnly?: boolean;
}

/** A deal on one of the dealt seeds. */
export interface RightsDeal {
  /** Position of the seed among the dealt ones, from 1. */
  readonly seed: number;
  readonly kind: "LICENCE" | "OPTION";
  readonly grant: GrantPlan;
  /** Why it ended; it runs when there is none. */
  readonly ended?: "RETURNED_STRATEGY" | "RETURNED_DATA" | "EXPIRED";
}

const everywhere: GrantPlan = { exclusivity: "EXCLUSIVE", form: "CONTRACTUAL_EXCLUSIVE", territories: ["WORLD"] };
const japan: GrantPlan = { exclusivity: "EXCLUSIVE", form: "REGISTERED_EXCLUSIVE", territories: ["JP"] };
const abroad: GrantPlan = { exclusivity: "EXCLUSIVE", form: "CONTRACTUAL_EXCLUSIVE", territories: ["WORLD", "-JP"] };
const america: GrantPlan = { exclusivity: "EXCLUSIVE", form: "CONTRACTUAL_EXCLUSIVE", territories: ["US", "EU"] };
const open: GrantPlan = { exclusivity: "NON_EXCLUSIVE", form: "ORDINARY", territories: ["WORLD"] };
const option: GrantPlan = { exclusivity: "OPTION_EXCLUSIVE", form: "NONE", territories: ["WORLD"] };
const field: GrantPlan = { ...everywhere, firstDiseaseOnly: true };

/** Deals 1 to 42, in this order. */
export const RIGHTS_DEALS: readonly RightsDeal[] = [
  ...licences(1, 8, everywhere),
  ...licences(9, 12, japan),
  ...licences(13, 14, america),
  // Two exclusive licences on one seed that do not touch each other: Japan, and all the rest.
  { seed: 15, kind: "LICENCE", grant: japan },
  { seed: 15, kind: "LICENCE", grant: abroad },
  { seed: 16, kind: "LICENCE", grant: japan },
  { seed: 16, kind: "LICENCE", grant: abroad },
  ...licences(17, 20, field),
  ...licences(21, 23, open),
  { seed: 24, kind: "LICENCE", grant: everywhere, ended: "RETURNED_STRATEGY" },
  { seed: 25, kind: "LICENCE", grant: everywhere, ended: "RETURNED_DATA" },
  { seed: 26, kind: "LICENCE", grant: everywhere, ended: "RETURNED_STRATEGY" },
  { seed: 27, kind: "LICENCE", grant: japan, ended: "EXPIRED" },
  { seed: 28, kind: "LICENCE", grant: everywhere, ended: "RETURNED_DATA" },
  ...options(29, 36),
  ...options(37, 40, "EXPIRED"),
];

function licences(first: number, last: number, grant: GrantPlan): RightsDeal[] {
  return range(first, last).map((seed) => ({ seed, kind: "LICENCE", grant }));
}

function options(first: number, last: number, ended?: RightsDeal["ended"]): RightsDeal[] {
  return range(first, last).map((seed) => ({ seed, kind: "OPTION", grant: option, ended }));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
