import { type GraphQLFormattedError, type GraphQLSchema, graphql } from "graphql";
import { createContext, type VIEWERS } from "../src/context.ts";
import type { Graph, Question } from "../src/graph.ts";
import { createSchema } from "../src/schema.ts";

/** An answer as a client reads it, and the statements that it took. */
export interface Answered {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  readonly statements: readonly Question[];
}

/** How a question is asked; by nobody in particular, and by the office's staff, unless said. */
export interface Asking {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly viewer?: keyof typeof VIEWERS;
  readonly signal?: AbortSignal;
}

/** Asks questions of the whole API in this process, on the graph of the tests. */
export class Questions {
  readonly #graph: Graph;
  readonly #schema: GraphQLSchema = createSchema();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  async ask(source: string, { variables, viewer = "demo-staff", signal }: Asking = {}): Promise<Answered> {
    const statements: Question[] = [];
    const graph: Graph = {
      statements: 0,
      write: (question) => this.#graph.write(question),
      ping: () => this.#graph.ping(),
      close: () => Promise.resolve(),
      read: (question) => {
        statements.push(question);
        return this.#graph.read(question);
      },
      rehearse: (changes, question) => {
        statements.push(...changes.map((change) => ({ ...change, name: question.name })), question);
        return this.#graph.rehearse(changes, question);
      },
    };
    const contextValue = createContext({ graph, viewer, signal });
    const result = await graphql({ schema: this.#schema, source, variableValues: variables, contextValue });
    const { data = null, errors = [] } = JSON.parse(JSON.stringify(result));
    return { data, errors, statements };
  }

  /** Asks what must be answered; throws with the errors otherwise. */
  async answer(source: string, asking: Asking = {}): Promise<unknown> {
    const { data, errors } = await this.ask(source, asking);
    if (errors.length > 0) throw new Error(`${source}\n${JSON.stringify(errors)}`);
    return data;
  }
}

/** What stands at a path of an answer. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== "object" || inner === null) throw new Error(`There is nothing at ${path.join(".")}.`);
    return Object.entries(inner).find(([name]) => name === String(key))?.[1];
  }, value);
}

/** The id of the record at a key of an answer; null when there is none. */
export function idAt(value: unknown, key: string): unknown {
  const record = at(value, key);
  return record === null ? null : at(record, "id");
}

/** The list at a path of an answer. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const list = at(value, ...path);
  if (!Array.isArray(list)) throw new Error(`There is no list at ${path.join(".")}.`);
  return list;
}

/** The text at a path of an answer. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const text = at(value, ...path);
  if (typeof text !== "string") throw new Error(`There is no text at ${path.join(".")}.`);
  return text;
}

/** The number at a path of an answer. */
export function numberAt(value: unknown, ...path: readonly (string | number)[]): number {
  const number = at(value, ...path);
  if (typeof number !== "number") throw new Error(`There is no number at ${path.join(".")}.`);
  return number;
}
