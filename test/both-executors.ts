import assert from "node:assert/strict";
import { inspect } from "node:util";
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from "graphql";
import type { Context } from "../src/context.ts";
import { compiledExecutor, type Executor, interpretedExecutor, type Operation } from "../src/executor.ts";
import type { Asked } from "../src/travel.ts";

/**
 * Runs every operation by compiled code, then by graphql-js on the same answers of the graph. Where the two results
 * differ in anything but the order of fields, the operation ends with an error that shows both.
 */
export function bothExecutors(schema: GraphQLSchema): Executor {
  const compiled = compiledExecutor(schema);
  const interpreted = interpretedExecutor(schema);
  return async (operation) => {
    const context = remembering(operation.context);
    const result = await compiled({ ...operation, context });
    compare(result, await interpreted({ ...operation, context }), operation);
    return result;
  };
}

function compare(given: ExecutionResult, expected: ExecutionResult, operation: Operation): void {
  try {
    assert.deepEqual(written(given), written(expected));
  } catch (error) {
    const source = operation.document.loc?.source.body ?? "";
    const difference = error instanceof Error ? error.message : String(error);
    throw new GraphQLError(`Compiled code (+) and graphql-js (-) differ for\n${source}\n${difference}`);
  }
}

/** The result as a client would read it; root fields may fail in any order. */
function written({ data, errors }: ExecutionResult): unknown {
  const sorted = (errors ?? []).map((error) => JSON.stringify(error)).sort();
  return JSON.parse(JSON.stringify({ data, errors: sorted }));
}

/** The same context, in which a root field that is asked again gets the answer it got before. */
function remembering(context: Context): Context {
  const known = new Map<string, Promise<unknown>>();
  const load = (asked: Asked): Promise<unknown> => {
    const key = `${asked.plan.statement.onTwoDays} ${inspect([asked.prepared, asked.operation], { depth: 9 })}`;
    const answer = known.get(key) ?? context.answers.load(asked);
    known.set(key, answer);
    return answer;
  };
  return { ...context, answers: { load } };
}
