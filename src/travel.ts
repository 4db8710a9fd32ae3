import { createHash } from "node:crypto";
import type { Prepared } from "./compose/parameters.ts";
import type { Plan, Statement } from "./compose/plan.ts";
import type { Graph } from "./graph.ts";

/** A root field ready to be asked. */
export interface Asked {
  readonly plan: Plan;
  readonly prepared: Prepared;
  /** The days and the viewer, the same for the whole operation. */
  readonly operation: Readonly<Record<string, unknown>>;
}

/** How calls with the same statement and limits reach the graph; their answers stand in the order of the calls. */
export type Travel = (calls: readonly Asked[], signal: AbortSignal | undefined) => Promise<unknown[]>;

/** Every time in a trip of its own: one statement, however many calls. */
export function travelAlone(graph: Pick<Graph, "read">): Travel {
  return async (calls, signal) => {
    const [first] = calls;
    if (!first) return [];
    const { plan, operation } = first;
    const question = { parameters: parametersOf(first, calls), name: plan.coordinate, signal };
    if (calls.length === 1) {
      const rows = await graph.read({ ...question, text: textOf(plan.statement, operation) });
      return [rows[0]?.answer ?? null];
    }
    const rows = await graph.read({ ...question, text: textOf(plan.gathered, operation) });
    return rows.map((row) => row.answer);
  };
}

function parametersOf(first: Asked, calls: readonly Asked[]): { in: Readonly<Record<string, unknown>> } {
  const { operation, prepared } = first;
  if (calls.length === 1) return { in: { ...operation, ...prepared.values, ...prepared.limits } };
  return { in: { ...prepared.limits, calls: calls.map((each) => ({ ...each.operation, ...each.prepared.values })) } };
}

function textOf(statement: Statement, operation: Asked["operation"]): string {
  return isOneDay(operation) ? statement.onOneDay : statement.onTwoDays;
}

function isOneDay({ asOf, knownAt }: Asked["operation"]): boolean {
  return String(asOf) === String(knownAt);
}

/** Equal for calls that can travel together: the same statement with the same limits. */
export function tripOf({ plan, prepared, operation }: Asked): string {
  const limits = Object.entries(prepared.limits).map(([name, limit]) => `${name}=${limit}`);
  return `${digestOf(plan)} ${isOneDay(operation)} ${limits.join()}`;
}

const digests = new WeakMap<Plan, string>();

/** Plans of different operations can have the same statement. */
function digestOf(plan: Plan): string {
  const known = digests.get(plan) ?? createHash("sha256").update(plan.statement.onTwoDays).digest("base64");
  digests.set(plan, known);
  return known;
}
