import { unmarked } from "./mark-names.ts";
import { type Operator, operatorsOf } from "./operator.ts";

/**
 * Carries what is known of the operators of one plan over to another plan of the same statement under other names. The
 * planner decides by names where nothing else decides (which predicate first), so single operators may stand elsewhere:
 * those are found by what they say, and one that has no like takes after the operator that it feeds.
 */
export function carryOver<T>(
  known: ReadonlyMap<Operator, T>,
  from: Operator,
  to: Operator,
  assumed: T,
): Map<Operator, T> {
  const [theirs, ours] = [operatorsOf(from), operatorsOf(to)];
  const [keys, wanted] = [theirs.map(keyOf), ours.map(keyOf)];
  const pairs = longestCommon(keys, wanted);
  const taken = new Set(pairs.values());
  const free = theirs.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  const carried = new Map<Operator, T>();
  const walk = (operator: Operator, above: T): void => {
    const place = ours.indexOf(operator);
    const elsewhere = free.findIndex((index) => keys[index] === wanted[place]);
    const index = pairs.get(place) ?? (elsewhere < 0 ? undefined : free.splice(elsewhere, 1)[0]);
    const like = index === undefined ? undefined : theirs[index];
    const found = like === undefined ? above : (known.get(like) ?? above);
    carried.set(operator, found);
    for (const child of operator.children) walk(child, found);
  };
  walk(to, assumed);
  return carried;
}

/** What an operator does and with what, whatever the order and the planner's own names. */
function keyOf({ name, details }: Operator): string {
  const words = unmarked(details).match(/[\w.$]+/g) ?? [];
  return [name, ...words.map((word) => word.replace(/^anon_\d+/, "anon")).sort()].join(" ");
}

/** The longest sequence that both lists have in this order: places in `ours` to places in `theirs`. */
function longestCommon(theirs: readonly string[], ours: readonly string[]): Map<number, number> {
  const width = ours.length + 1;
  const lengths = new Uint16Array((theirs.length + 1) * width);
  const at = (their: number, our: number): number => lengths[their * width + our] ?? 0;
  for (let their = theirs.length - 1; their >= 0; their -= 1)
    for (let our = ours.length - 1; our >= 0; our -= 1)
      lengths[their * width + our] =
        theirs[their] === ours[our] ? at(their + 1, our + 1) + 1 : Math.max(at(their + 1, our), at(their, our + 1));
  const pairs = new Map<number, number>();
  for (let their = 0, our = 0; their < theirs.length && our < ours.length; ) {
    if (theirs[their] === ours[our]) pairs.set(our++, their++);
    else if (at(their + 1, our) >= at(their, our + 1)) their += 1;
    else our += 1;
  }
  return pairs;
}
