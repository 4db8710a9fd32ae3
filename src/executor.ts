import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  valueFromASTUntyped,
  visit,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import type { Context } from "./context.ts";

type Gateway = ApolloServerOptionsWithGateway<Context>["gateway"];

/** An operation that Apollo has parsed and validated. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

/** Runs operations over a schema. */
export type Executor = (operation: Operation) => Promise<ExecutionResult>;

/** An operation as compiled code, with the values of the variables that may be left out. */
interface Compiled {
  readonly query: CompiledQuery["query"];
  readonly defaults: Readonly<Record<string, unknown>>;
}

/**
 * Compiles each operation once (graphql-jit) and runs the compiled code; what it cannot compile, and variables that it
 * refuses, run by graphql-js. Compiled code is kept as long as the parsed document is.
 */
export function compiledExecutor(schema: GraphQLSchema): Executor {
  const interpreted = interpretedExecutor(schema);
  const known = new WeakMap<DocumentNode, Map<string, Compiled | null>>();
  return async (operation) => {
    const { document, operationName, variables, context } = operation;
    const byName = known.get(document) ?? new Map<string, Compiled | null>();
    known.set(document, byName);
    const name = operationName ?? "";
    if (!byName.has(name)) byName.set(name, compile(schema, document, operationName));
    const compiled = byName.get(name);
    if (!compiled) return interpreted(operation);
    const result = await compiled.query(undefined, context, { ...compiled.defaults, ...variables });
    if (!("data" in result)) return interpreted(operation);
    return result.errors ? { data: result.data, errors: result.errors.map(asGraphQLError) } : { data: result.data };
  };
}

/** Runs every operation by graphql-js. */
export function interpretedExecutor(schema: GraphQLSchema): Executor {
  return async ({ document, operationName, variables, context }) =>
    execute({ schema, document, operationName, variableValues: variables, contextValue: context });
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): Compiled | null {
  if (isConditional(document)) return null;
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  if (!isCompiledQuery(compiled)) return null;
  const operation = getOperationAST(document, operationName);
  // graphql-jit asks for a variable of non-null type even where it has a default.
  const defaults = (operation?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  return { query: compiled.query, defaults: Object.fromEntries(defaults) };
}

/** Whether anything stands under @skip or @include: graphql-jit errs where such a field is merged with another one. */
function isConditional(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive: ({ name }) => {
      found ||= name.value === "skip" || name.value === "include";
      return found ? BREAK : undefined;
    },
  });
  return found;
}

/** graphql-jit makes errors that only look like those of graphql-js and names the field's place for every one. */
function asGraphQLError({ message, path, extensions, originalError, locations }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError, extensions });
  // What was thrown may say itself where in the document it belongs.
  const own = originalError instanceof GraphQLError ? originalError.locations : undefined;
  Object.defineProperty(error, "locations", { value: own ?? locations, enumerable: true });
  return error;
}

/** The executor as Apollo takes it: a gateway over one schema that never changes. */
export function gatewayOf(schema: GraphQLSchema, executor: Executor): Gateway {
  return {
    load: async () => ({
      executor: async ({ document, operationName, request, context }) =>
        refused(schema, document, operationName) ??
        executor({ document, operationName, variables: request.variables, context: checked(context) }),
    }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => {};
    },
    stop: async () => {},
  };
}

/** The API is read only: whatever changes the graph is a command. */
function refused(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): ExecutionResult | undefined {
  const kind = getOperationAST(document, operationName)?.operation;
  if (kind === undefined || schema.getRootType(kind)) return undefined;
  const messageJa = `このAPIに ${kind} はありません。query で問い合わせてください。データの登録は npm run import で行います。`;
  const message = `This API has no ${kind}. Ask a query; data are brought by npm run import.`;
  return { errors: [new GraphQLError(message, { extensions: { code: "GRAPHQL_VALIDATION_FAILED", messageJa } })] };
}

/** Apollo hands the context on as any record; it is the one that the server made. */
function checked(context: object): Context {
  if (isContext(context)) return context;
  throw new Error("The operation came without the context of its request.");
}

function isContext(context: object): context is Context {
  return "answers" in context && "viewer" in context && "today" in context;
}
