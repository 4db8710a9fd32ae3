import neo4j, { type Driver } from "neo4j-driver";
import { orCancelled } from "./cancel.ts";
import { toGraphError } from "./graph-error.ts";
import { writeAtOnce } from "./one-write.ts";
import { toDriver } from "./to-driver.ts";

export { GraphError } from "./graph-error.ts";

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
  /** Milliseconds until the database gives up; the graph's own deadline unless given. */
  readonly deadline?: number;
  /** Milliseconds on top of the deadline, for a statement that the database has yet to plan. */
  readonly allowance?: number;
}

/** A row by column. */
export type Row = Readonly<Record<string, unknown>>;

/** The one door to Neo4j. */
export interface Graph {
  /** Runs a statement in access mode READ, in one trip; transient errors are retried. */
  read(question: Question): Promise<Row[]>;
  /** Runs a statement in a transaction that writes; transient errors are retried. */
  write(question: Question): Promise<Row[]>;
  /** Resolves when the graph answers, otherwise rejects with a GraphError. */
  ping(): Promise<void>;
  close(): Promise<void>;
  /** How many statements were sent since the door was opened; tests count with it. */
  readonly statements: number;
}

const ATTEMPTS = 3;
const PAUSE_MILLISECONDS = 50;

/** Opens the door. `deadline` is the time in milliseconds after which a statement is given up. */
export function openGraph(connection: Connection, options: { deadline: number }): Graph {
  writeAtOnce(connection.uri);
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 24,
    // A question waits no longer for a connection than it may take itself.
    connectionAcquisitionTimeout: options.deadline,
    connectionTimeout: 4000,
    maxTransactionRetryTime: 5000,
    telemetryDisabled: true,
  });
  return new Neo4jGraph(driver, connection.database, options.deadline);
}

class Neo4jGraph implements Graph {
  statements = 0;
  readonly #driver: Driver;
  readonly #database: string;
  readonly #deadline: number;

  constructor(driver: Driver, database: string, deadline: number) {
    this.#driver = driver;
    this.#database = database;
    this.#deadline = deadline;
  }

  async read(question: Question): Promise<Row[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#run(question, neo4j.session.READ);
      } catch (error) {
        const retriable = error instanceof neo4j.Neo4jError && error.retriable;
        if (!retriable || attempt === ATTEMPTS || question.signal?.aborted) throw toGraphError(error, question);
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS * attempt));
      }
    }
  }

  async write(question: Question): Promise<Row[]> {
    const session = this.#driver.session({ database: this.#database });
    try {
      const config = this.#transaction(question);
      this.statements += 1;
      const result = await session.executeWrite(
        (transaction) => transaction.run(question.text, toDriver(question.parameters)),
        config,
      );
      return result.records.map((record) => record.toObject());
    } catch (error) {
      throw toGraphError(error, question);
    } finally {
      await session.close();
    }
  }

  async ping(): Promise<void> {
    await this.#run({ text: "RETURN 1", parameters: {}, name: "ping" }, neo4j.session.READ).catch((error: unknown) => {
      throw toGraphError(error, { name: "ping" });
    });
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #run(question: Question, mode: "READ" | "WRITE"): Promise<Row[]> {
    question.signal?.throwIfAborted();
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: mode });
    try {
      this.statements += 1;
      const parameters = toDriver(question.parameters);
      const result = withoutStack(() => session.run(question.text, parameters, this.#transaction(question)));
      const answer = await orCancelled(result, session, question.signal);
      return answer.records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }

  #transaction(question: Question) {
    return {
      timeout: (question.deadline ?? this.#deadline) + (question.allowance ?? 0),
      metadata: { name: question.name },
    };
  }
}

/** The driver writes down the stack for every result, a tenth of its work; our errors name the question instead. */
function withoutStack<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
