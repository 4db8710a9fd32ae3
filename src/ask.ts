import { type ExecutionResult, graphql } from "graphql";
import { createContext, type VIEWERS } from "./context.ts";
import type { Graph } from "./graph.ts";
import type { Language } from "./language.ts";
import type { Asking } from "./meanings.ts";
import { createSchema } from "./schema.ts";

/** Asks the product's own API in this process, for a viewer. */
export function openAsking(graph: Graph, viewer: keyof typeof VIEWERS, language: Language = "JA"): Asking {
  return { schema: createSchema(), context: createContext({ graph, viewer, language }) };
}

/** The answer to an operation, with its errors. */
export function askApi(
  { schema, context }: Asking,
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<ExecutionResult> {
  return graphql({ schema, source, variableValues, contextValue: context });
}
