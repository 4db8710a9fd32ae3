import type { Change } from "./graph-rehearsal.ts";

/** Where the graph is and how to enter. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** One statement to run. */
export interface Question {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The coordinate that asks; stands in the database's transaction list and logs. */
  readonly name: string;
  /** Ends the statement when it fires: the client has gone away. */
  readonly signal?: AbortSignal;
  /** Milliseconds until the database gives up; unless given the graph's own, and longer where it has yet to plan. */
  readonly deadline?: number;
}

/** A row by column. */
export type Row = Readonly<Record<string, unknown>>;

/** The one door to Neo4j. */
export interface Graph {
  /** Runs a statement in access mode READ, in one trip; transient errors are retried. */
  read(question: Question): Promise<Row[]>;
  /** Runs a statement in a transaction that writes; transient errors are retried. */
  write(question: Question): Promise<Row[]>;
  /**
   * What a question answers in a graph that has been changed so: the changes are made in their order, the question is
   * asked behind them in the same transaction, and everything is taken back, whatever happens. Retried like a read;
   * name, deadline and signal of the question hold for the whole. The changes lock what they touch meanwhile.
   */
  rehearse(changes: readonly Change[], question: Question): Promise<Row[]>;
  /** Resolves when the graph answers, otherwise rejects with a GraphError. */
  ping(): Promise<void>;
  close(): Promise<void>;
  /** How many statements were sent since the door was opened; tests count with it. */
  readonly statements: number;
}
