import { type ExecutionResult, GraphQLError, type GraphQLSchema, graphql, Source } from "graphql";
import { createContext, type VIEWERS } from "../context.ts";
import type { Graph, Question } from "../graph.ts";
import { Refusal } from "../refusal.ts";

/** An operation to look at. */
export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Which operation of the document, where it has several. */
  readonly operationName?: string;
  /** Where the query stands, for messages. */
  readonly place?: string;
}

/** Ends a question that is noted and not asked. */
class Noted extends Error {}

/**
 * The statements that an operation is answered by, with their parameters, by the same code as in the server; nothing is
 * asked. Refuses with GraphQL's own messages and positions when the operation is not valid.
 */
export async function questionsOf(
  schema: GraphQLSchema,
  operation: Operation,
  viewer: keyof typeof VIEWERS,
): Promise<Question[]> {
  const questions: Question[] = [];
  const note = (question: Question): Promise<never> => {
    questions.push(question);
    return Promise.reject(new Noted());
  };
  const rehearse: Graph["rehearse"] = (_changes, question) => note(question);
  const quiet = async (): Promise<void> => {};
  const noting: Graph = { read: note, write: note, rehearse, ping: quiet, close: quiet, statements: 0 };
  const { query, variables: variableValues, operationName, place } = operation;
  const source = new Source(query, place);
  const contextValue = createContext({ graph: noting, viewer });
  refuseErrors(await graphql({ schema, source, variableValues, operationName, contextValue }));
  return questions;
}

/** Refuses unless every error only says that nothing was asked. */
function refuseErrors({ errors = [] }: ExecutionResult): void {
  const real = errors.filter((error) => !(rootOf(error) instanceof Noted));
  if (real.length > 0) throw new Refusal(real.map(String).join("\n\n"));
}

function rootOf(error: GraphQLError): Error {
  const { originalError } = error;
  if (originalError === undefined) return error;
  return originalError instanceof GraphQLError ? rootOf(originalError) : originalError;
}
