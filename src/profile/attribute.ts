import { carryOver } from "./align.ts";
import { COMPOSER, type Cost, PREDICATE, sumCosts } from "./cost.ts";
import { filesNamedIn } from "./mark-names.ts";
import type { MarkedBodies } from "./marked-bodies.ts";
import type { Operator } from "./operator.ts";

/** Who caused what in a plan. */
export interface Attribution {
  readonly ownerOf: ReadonlyMap<Operator, string>;
  /** Those that reached into the store, the dearest first. */
  readonly costs: readonly Cost[];
}

/**
 * Tells for every operator of a profiled plan which file it works for, and adds up. `told` is the plan of the same
 * statement with marked variables: there the details of an operator name its file.
 */
export function attribute(plan: Operator, told: Operator, marked: MarkedBodies): Attribution {
  const known = new Map<Operator, string>();
  own({ marked, ownerOf: known }, told, COMPOSER);
  const ownerOf = carryOver(known, told, plan, COMPOSER);
  const costs = sumCosts(plan, ownerOf);
  return { ownerOf, costs: costs.sort((one, other) => other.hits - one.hits || (one.body < other.body ? -1 : 1)) };
}

interface Walk {
  readonly marked: MarkedBodies;
  readonly ownerOf: Map<Operator, string>;
}

/** A branch that a ranking takes in shares its ends with it: what names nothing else works for the branch that it feeds. */
function own(walk: Walk, operator: Operator, feeds: string): string {
  const { marked, ownerOf } = walk;
  const files = filesNamedIn(operator.details);
  const branch = files.find((file) => marked.branches.has(file));
  const names = operator.details.match(/\w+__f\d+/g) ?? [];
  const shared = feeds !== COMPOSER && names.every((name) => /^(seed|company)__/.test(name));
  const owner = branch === undefined && shared ? feeds : nameOf(marked, branch ?? files[0]);
  const below = operator.children.map((child) => own(walk, child, branch !== undefined || shared ? owner : COMPOSER));
  // A predicate that is a subquery (EXISTS) says nothing itself: it works for whom the subquery works.
  const told = owner === COMPOSER && PREDICATE.test(operator.name) ? (below[1] ?? owner) : owner;
  ownerOf.set(operator, told);
  return told;
}

function nameOf(marked: MarkedBodies, file: number | undefined): string {
  if (file === undefined) return COMPOSER;
  return (marked.files[file] ?? "").replace(/^cypher\/|\.cypher$/g, "");
}
