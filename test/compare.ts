import { type ExecutionResult, type GraphQLSchema, parse, validate } from "graphql";
import { LocalDate } from "../src/compose/cursor.ts";
import { createContext, type VIEWERS } from "../src/context.ts";
import type { Executor } from "../src/executor.ts";
import type { Graph } from "../src/graph.ts";

/** An operation to ask, and on whose behalf. */
export interface Operation {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly viewer: keyof typeof VIEWERS;
  /** The day on which it is asked; the day of the clock unless said. */
  readonly today?: string;
}

/** A schema and what runs operations over it. */
export interface Side {
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
}

/** Asks an operation of a schema's executor, in this process. */
export async function ask({ schema, executor }: Side, graph: Graph, operation: Operation): Promise<ExecutionResult> {
  const { source, variables, viewer, today } = operation;
  const document = parse(source);
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors };
  const context = createContext({ graph, viewer });
  const onDay = today === undefined ? context : { ...context, today: new LocalDate(today) };
  return JSON.parse(JSON.stringify(await executor({ document, operationName: null, variables, context: onDay })));
}

/** An answer in the form that two executors must agree on. */
export interface Comparable {
  readonly data: unknown;
  /** `path code`, sorted. */
  readonly errors: readonly string[];
}

const REFUSALS = ["TOO_EXPENSIVE", "BAD_USER_INPUT"];

/** The root fields that an executor refused to answer. */
export function refusedFields(result: ExecutionResult): Set<unknown> {
  const refused = (result.errors ?? []).filter(({ extensions }) => REFUSALS.includes(String(extensions?.code)));
  return new Set(refused.map(({ path }) => path?.[0]));
}

/** What is compared of an answer: its tree without the refused root fields, and its errors by path and code. */
export function comparable(result: ExecutionResult, refused: ReadonlySet<unknown>): Comparable {
  const entries = Object.entries(result.data ?? {}).filter(([key]) => !refused.has(key));
  const errors = (result.errors ?? []).filter(({ path }) => !refused.has(path?.[0]));
  return {
    data: result.data ? rounded(Object.fromEntries(entries)) : null,
    errors: errors.map(({ path, extensions }) => `${path?.join(".")} ${extensions?.code}`).sort(),
  };
}

/** Sums differ in their last bits by the order in which the graph finds the parts; twelve digits must agree. */
function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rounded(each)]));
}
