import { allowed, budgetLine, budgetOf } from "../src/profile/budget-lines.ts";
import type { Cost } from "../src/profile/cost.ts";
import { BUDGETS } from "./budgets.ts";

const budgets = new Map(BUDGETS.map((budget) => [budget.body, budget]));
const CURE =
  "Look at the plan (npm run profile -- <example>); when the body rightly costs more, put this into test/budgets.ts and say why in the commit:";

/** Every body that cost more than its budget in an example, or has none; each with the line that would hold it. */
export function budgetProblems(example: string, costs: readonly Cost[]): string[] {
  return costs.flatMap((cost) => {
    const { body, hits, returned, filtered } = cost;
    const budget = budgets.get(body);
    if (budget && hits <= allowed(budget, cost)) return [];
    const allows = budget ? `its budget allows ${allowed(budget, cost)}` : "it has no budget";
    const made = `${body} made ${hits} dbHits for ${returned} rows returned and ${filtered} filtered, ${allows}.`;
    return [`${example}: ${made} ${CURE}\n${budgetLine(budgetOf(body, [cost]))}`];
  });
}

/** Every budget that no body used a quarter of: it would catch nothing. */
export function idleBudgets(costs: readonly Cost[]): string[] {
  return BUDGETS.flatMap((budget) => {
    const own = costs.filter(({ body }) => body === budget.body);
    // Less than a hit a row cannot be said.
    if (own.some((cost) => cost.hits * 4 >= allowed(budget, cost) || cost.hits < cost.returned)) return [];
    const cure = own.length === 0 ? "No example reaches it; remove the line" : "The budget catches nothing; lower it";
    return [`${budget.body}: ${cure} in test/budgets.ts (npm run profile -- --budgets measures all).`];
  });
}
