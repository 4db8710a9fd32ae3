import neo4j, { type Plan, type ProfiledPlan } from "neo4j-driver";
import type { Connection, Question } from "../graph.ts";
import { toGraphError } from "../graph-error.ts";
import { toDriver } from "../to-driver.ts";
import type { Operator } from "./operator.ts";

/** What Neo4j says of a statement. */
export interface Reading {
  readonly plan: Operator;
  /** Every notification except those that the data are too few to have a label or type for. */
  readonly notifications: readonly string[];
}

/** Reads plans: EXPLAIN plans a statement, PROFILE runs it too. */
export interface Planner extends AsyncDisposable {
  read(word: "EXPLAIN" | "PROFILE", question: Pick<Question, "text" | "parameters">): Promise<Reading>;
  /** Runs a statement plainly: how long the database took until its last row, in whole milliseconds, without the trip. */
  time(question: Pick<Question, "text" | "parameters">): Promise<number>;
}

/** Opens a session for reading plans. */
export function openPlanner({ uri, user, password, database }: Connection): Planner {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  const summaryOf = async (text: string, parameters: Question["parameters"], name: string) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    const answered = session.run(text, toDriver(parameters)).finally(() => session.close());
    const { summary } = await answered.catch((error: unknown) => {
      throw toGraphError(error, { name });
    });
    return summary;
  };
  return {
    async time({ text, parameters }) {
      const { resultAvailableAfter, resultConsumedAfter } = await summaryOf(text, parameters, "time");
      return Number(resultAvailableAfter) + Number(resultConsumedAfter);
    },
    async read(word, { text, parameters }) {
      const summary = await summaryOf(`${word} ${text}`, parameters, word);
      const plan = summary.profile || summary.plan;
      if (!plan) throw new Error(`Neo4j gave no plan for ${word} ${text.slice(0, 80)} …`);
      const ours = summary.notifications.filter((each) => each.category !== "UNRECOGNIZED");
      return { plan: operatorOf(plan), notifications: ours.map((each) => `${each.code}: ${each.description}`) };
    },
    [Symbol.asyncDispose]: () => driver.close(),
  };
}

function operatorOf(plan: Plan | ProfiledPlan): Operator {
  return {
    name: plan.operatorType.replace(/@.*/, ""),
    details: String(plan.arguments.Details ?? ""),
    expected: Number(plan.arguments.EstimatedRows ?? 0),
    rows: "rows" in plan ? Number(plan.rows) : 0,
    hits: "dbHits" in plan ? Number(plan.dbHits) : 0,
    children: plan.children.map(operatorOf),
  };
}
