import type { Cost } from "./cost.ts";
import type { Measured } from "./measure.ts";

/** What a body may cost: dbHits for each row it returned and for each it filtered. */
export interface Budget {
  /** The file in `cypher/`, without folder and ending; or `composer`. */
  readonly body: string;
  readonly perReturned: number;
  readonly perFiltered: number;
}

/** A budget is a third above what was measured: which of two predicates is tried first is up to the planner. */
const ROOM = 4 / 3;
/** And a little more for each row: a walk passes the link types of a node in the order in which the store met them. */
const PASSING = 2;

/** The budget that holds all costs of one body: a filtered row costs what looking at a row costs, the returned ones the rest. */
export function budgetOf(body: string, costs: readonly Cost[]): Budget {
  const sum = (part: "rows" | "hits"): number => costs.reduce((total, { looked }) => total + looked[part], 0);
  const perFiltered = Math.ceil(sum("hits") / Math.max(1, sum("rows")));
  const rest = costs.map(
    ({ hits, returned, filtered }) => (hits * ROOM - filtered * perFiltered) / Math.max(1, returned),
  );
  return { body, perReturned: Math.max(0, Math.ceil(Math.max(...rest))) + PASSING, perFiltered };
}

/** What a budget allows for this cost, in dbHits. */
export function allowed({ perReturned, perFiltered }: Budget, { returned, filtered }: Cost): number {
  return perReturned * returned + perFiltered * filtered;
}

/** The lines of the table of budgets for what was measured, by body. */
export function budgetLines(measured: readonly Measured[]): string[] {
  const costs = Map.groupBy(
    measured.flatMap((each) => each.costs),
    ({ body }) => body,
  );
  return [...costs]
    .map(([body, all]) => budgetOf(body, all))
    .sort((one, other) => (one.body < other.body ? -1 : 1))
    .map(budgetLine);
}

/** A budget as a line of the table. */
export function budgetLine({ body, perReturned, perFiltered }: Budget): string {
  return `  { body: "${body}", perReturned: ${perReturned}, perFiltered: ${perFiltered} },`;
}
