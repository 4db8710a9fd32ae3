import { type Operator, operatorsOf, READS_EVERYTHING } from "../src/profile/operator.ts";
import type { Reading } from "../src/profile/planner.ts";

/** An operator that reads more than it must, allowed where that is the question itself. */
interface Exception {
  readonly operator: RegExp;
  readonly details: RegExp;
  /** Where it may stand: names of examples or coordinates. */
  readonly at: RegExp;
  readonly why: string;
}

/** What may stand in a plan although it looks like a mistake, each with its reason. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    operator: /^NodeByLabelScan$/,
    details: /^run:Run$/,
    at: /^(Meta|Query\.meta|LicenseeConnection\.basis|SeedMatchConnection\.basis|11-back-in-time)/,
    why: "There is one Run for each kind of import and job; the latest of all is wanted.",
  },
  {
    operator: /^(NodeByLabelScan|DirectedRelationshipTypeScan)$/,
    details: /company:Company|:SUCCEEDED_BY/,
    at: /^(Exclusion|Seed\.excluded|08-why-not)/,
    why: "A rule asked from the seed alone is asked of every company: exclusive rights stop all but their holder.",
  },
];

/** Which exceptions hold at a name, by their places in the list. */
export function exceptionsAt(name: string): string {
  return EXCEPTIONS.flatMap(({ at }, place) => (at.test(name) ? [place] : [])).join();
}

/** Everything in a plan that must not be there, each with its cure. */
export function planProblems(name: string, reading: Reading): string[] {
  const operators = operatorsOf(reading.plan)
    .filter((operator) => isRefused(name, operator))
    .map(messageOf);
  const notifications = reading.notifications.map((each) => `Neo4j remarks: ${each}`);
  return [...new Set([...operators, ...notifications])].map((problem) => `${name}: ${problem}`);
}

/** Two sides of one row each may be joined in any way; more rows than that multiply. */
function isRefused(name: string, operator: Operator): boolean {
  const isProduct = operator.name === "CartesianProduct" && operator.expected > 1;
  if (!isProduct && !READS_EVERYTHING.test(operator.name)) return false;
  return !EXCEPTIONS.some(
    (each) => each.at.test(name) && each.operator.test(operator.name) && each.details.test(operator.details),
  );
}

function messageOf({ name, details }: Operator): string {
  const cure = "start from an id, from a link of the parent, or order by the id with `x.id >= ''`";
  return `${name} ${details.slice(0, 120)} reads everything; ${cure}, or give the reason in test/plan-rules.ts.`;
}
