import { type Operator, operatorsOf, READS_EVERYTHING } from "./operator.ts";

/** What the rest of a statement is called: what the composer writes around the bodies. */
export const COMPOSER = "composer";

/** What a body's file caused in a plan. */
export interface Cost {
  /** The file in `cypher/`, without folder and ending; or `composer`. */
  readonly body: string;
  /** Accesses to the store (dbHits). */
  readonly hits: number;
  /** Rows it gave, and one for each time that it (or a subquery in it) was asked: an empty answer is an answer too. */
  readonly returned: number;
  /** Rows that it reached by an id, an index or a link, and dropped. */
  readonly filtered: number;
  /** Rows that a predicate looked at, and the hits of reaching them and of looking. */
  readonly looked: { readonly rows: number; readonly hits: number };
}

/** Operators that drop rows because of what is said of them. */
export const PREDICATE = /^(Filter|(Anti|Select(Or)?|SelectOrAnti)?SemiApply)$/;
/** Operators that run their second part once for each row of the first. */
const REPEATS = /Apply$/;

interface Sum {
  readonly ownerOf: ReadonlyMap<Operator, string>;
  readonly costs: Map<string, Cost>;
}

interface Place {
  /** Those for whom an operator above works. */
  readonly above: ReadonlySet<string>;
  /** How often the operator is run. */
  readonly runs: number;
}

/** Adds up what every file caused; those that did not reach into the store are left out. */
export function sumCosts(plan: Operator, ownerOf: ReadonlyMap<Operator, string>): Cost[] {
  const costs = new Map<string, Cost>();
  visit({ ownerOf, costs }, plan, { above: new Set(), runs: 1 });
  return [...costs.values()].filter(({ hits }) => hits > 0);
}

function visit(sum: Sum, operator: Operator, place: Place): void {
  const body = sum.ownerOf.get(operator) ?? COMPOSER;
  const known = sum.costs.get(body) ?? { body, hits: 0, returned: 0, filtered: 0, looked: { rows: 0, hits: 0 } };
  sum.costs.set(body, {
    body,
    hits: known.hits + operator.hits,
    returned: known.returned + (body === COMPOSER ? readRows(operator) : answers(sum, operator, place)),
    filtered: known.filtered + dropped(operator),
    looked: lookedAt(known.looked, operator),
  });
  const above = new Set([...place.above, body]);
  const [first] = operator.children;
  operator.children.forEach((child, index) => {
    const repeated = index > 0 && REPEATS.test(operator.name);
    visit(sum, child, { above, runs: repeated ? (first?.rows ?? 0) : place.runs });
  });
}

/** The composer gives no rows of its own: it reads what is selected on those of the bodies. */
function readRows(operator: Operator): number {
  return operator.hits > 0 ? operator.rows : 0;
}

/**
 * The rows that leave a body at its last operator, and the times that it was asked at its first; what only gathers the
 * rows of others (the signals of a ranking) is no first.
 */
function answers({ ownerOf }: Sum, operator: Operator, { above, runs }: Place): number {
  const body = ownerOf.get(operator);
  const leaves = body !== undefined && !above.has(body);
  const gathers = /Aggregation/.test(operator.name);
  const begins = !gathers && operatorsOf(operator).every((each) => each === operator || ownerOf.get(each) !== body);
  return (leaves ? operator.rows : 0) + (begins ? (operator.children[0]?.rows ?? runs) : 0);
}

/**
 * The rows that a predicate dropped. Not counted are those that should never have been read: the rows of a whole label,
 * and those that lead to another end than the one already known (`a = b`).
 */
function dropped(operator: Operator): number {
  const [input] = operator.children;
  if (!input || !PREDICATE.test(operator.name) || /^\w+ = \w+$/.test(operator.details)) return 0;
  return comesFromEverything(input) ? 0 : Math.max(0, input.rows - operator.rows);
}

function lookedAt(before: Cost["looked"], operator: Operator): Cost["looked"] {
  const [input] = operator.children;
  if (!input || operator.name !== "Filter") return before;
  // A walk costs something at every row that it starts from, also where it finds nothing.
  const rows = input.rows + (input.children[0]?.rows ?? 0);
  return { rows: before.rows + rows, hits: before.hits + operator.hits + input.hits };
}

function comesFromEverything(operator: Operator): boolean {
  if (READS_EVERYTHING.test(operator.name)) return true;
  const [input] = operator.children;
  return (
    input !== undefined && /^(Filter|CacheProperties|Projection)$/.test(operator.name) && comesFromEverything(input)
  );
}
