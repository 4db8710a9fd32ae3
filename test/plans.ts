import { type ExecutionResult, graphql } from "graphql";
import neo4j, { type Plan, type ProfiledPlan } from "neo4j-driver";
import { LocalDate } from "../src/compose/cursor.ts";
import { createContext } from "../src/context.ts";
import type { Graph, Question } from "../src/graph.ts";
import { createSchema } from "../src/schema.ts";
import { openTestGraph } from "./door.ts";
import { testConnection } from "./start.ts";

const schema = createSchema();

/** An operation to run. */
export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Runs an operation and tells what the graph was asked; with `answers: false` nothing is asked and every answer is empty. */
export async function record(
  operation: Operation,
  answers = true,
): Promise<{ questions: Question[]; result: ExecutionResult }> {
  const questions: Question[] = [];
  const graph = openTestGraph(60_000);
  const recording: Graph = {
    read: async (question) => {
      questions.push(question);
      return answers ? graph.read(question) : [];
    },
    write: (question) => graph.write(question),
    ping: () => graph.ping(),
    close: () => graph.close(),
    statements: 0,
  };
  const contextValue = createContext({ graph: recording, viewer: "public" });
  try {
    const { query: source, variables: variableValues } = operation;
    return { result: await graphql({ schema, source, variableValues, contextValue }), questions };
  } finally {
    await graph.close();
  }
}

/** One operator of a plan. */
export interface Operator {
  readonly name: string;
  readonly details: string;
  /** How many rows the planner expects. */
  readonly rows: number;
}

/** What Neo4j says of a statement. */
export interface Reading {
  readonly operators: readonly Operator[];
  /** Every notification except those that the demo world is too small to have a label or type for. */
  readonly notifications: readonly string[];
  /** Accesses to the store; 0 unless profiled. */
  readonly dbHits: number;
}

/** Reads plans: EXPLAIN plans a statement, PROFILE runs it too. */
export interface Planner extends AsyncDisposable {
  read(word: "EXPLAIN" | "PROFILE", question: Pick<Question, "text" | "parameters">): Promise<Reading>;
}

/** Opens a session for reading plans. */
export function openPlanner(): Planner {
  const { uri, user, password, database } = testConnection();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  return {
    async read(word, { text, parameters }) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      const { summary } = await session.run(`${word} ${text}`, toDriver(parameters)).finally(() => session.close());
      const operators: Operator[] = [];
      const plan = summary.profile || summary.plan;
      const dbHits = plan ? walk(plan, operators) : 0;
      return {
        operators,
        dbHits,
        notifications: summary.notifications.filter(isOurs).map((each) => `${each.code}: ${each.description}`),
      };
    },
    [Symbol.asyncDispose]: () => driver.close(),
  };
}

function isOurs(notification: { readonly category?: string }): boolean {
  return notification.category !== "UNRECOGNIZED";
}

function walk(plan: Plan | ProfiledPlan, operators: Operator[]): number {
  const details = String(plan.arguments.Details ?? "");
  operators.push({
    name: plan.operatorType.replace(/@.*/, ""),
    details,
    rows: Number(plan.arguments.EstimatedRows ?? 0),
  });
  const own = "dbHits" in plan ? Number(plan.dbHits) : 0;
  return plan.children.reduce((sum, child) => sum + walk(child, operators), own);
}

function toDriver(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, convert(each)]));
}

function convert(value: unknown): unknown {
  if (value instanceof LocalDate) {
    const [year = 1, month = 1, day = 1] = value.iso.split("-").map(Number);
    return new neo4j.types.Date(year, month, day);
  }
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== "object" || value === null) return value;
  return toDriver({ ...value });
}
