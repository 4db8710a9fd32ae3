import neo4j, { type Driver } from "neo4j-driver";
import { orCancelled } from "./cancel.ts";
import { toGraphError } from "./graph-error.ts";
import { Planned } from "./graph-planned.ts";
import type { Connection, Graph, Question, Row } from "./graph-question.ts";
import { type Change, rehearseIn } from "./graph-rehearsal.ts";
import { Running } from "./graph-running.ts";
import { writeAtOnce } from "./one-write.ts";
import { toDriver } from "./to-driver.ts";

export { GraphError } from "./graph-error.ts";
export type { Connection, Graph, Question, Row } from "./graph-question.ts";
export type { Change } from "./graph-rehearsal.ts";

const ATTEMPTS = 3;
const PAUSE_MILLISECONDS = 50;
/** How much longer what the database has yet to plan may take, in milliseconds: planning is not the question's fault. */
const PLANNING_MILLISECONDS = 120_000;

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
  readonly #planned = new Planned();
  readonly #running = new Running();

  constructor(driver: Driver, database: string, deadline: number) {
    this.#driver = driver;
    this.#database = database;
    this.#deadline = deadline;
  }

  read(question: Question): Promise<Row[]> {
    return this.#retried(question, [question.text], () => this.#run(question));
  }

  rehearse(changes: readonly Change[], question: Question): Promise<Row[]> {
    const statements = [...changes, question].map(({ text, parameters }) => ({
      text,
      parameters: toDriver(parameters),
    }));
    const texts = statements.map(({ text }) => text);
    return this.#retried(question, texts, () => {
      question.signal?.throwIfAborted();
      const session = this.#driver.session({ database: this.#database });
      const begin = () => session.beginTransaction(this.#transaction(question, texts));
      this.statements += statements.length;
      return rehearseIn({ begin, close: () => session.close() }, statements, question.signal);
    });
  }

  /**
   * Runs again what a transient error stopped, unless nobody waits any more; and once, with time for planning, what was
   * answered before and now is not: after an import the database plans everything anew.
   */
  async #retried(question: Question, texts: readonly string[], work: () => Promise<Row[]>): Promise<Row[]> {
    for (let attempt = 1; ; attempt += 1) {
      const wasPlanned = question.deadline === undefined && this.#planned.hasAll(texts);
      try {
        const rows = await this.#running.follow(work);
        this.#planned.add(texts);
        return rows;
      } catch (error) {
        if (wasPlanned && toGraphError(error, question).code === "DEADLINE_EXCEEDED") {
          this.#planned.clear();
          continue;
        }
        const retriable = error instanceof neo4j.Neo4jError && error.retriable;
        if (!retriable || attempt === ATTEMPTS || question.signal?.aborted) throw toGraphError(error, question);
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS * attempt));
      }
    }
  }

  async write(question: Question): Promise<Row[]> {
    const session = this.#driver.session({ database: this.#database });
    try {
      const config = this.#transaction(question, [question.text]);
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
    await this.#run({ text: "RETURN 1", parameters: {}, name: "ping" }).catch((error: unknown) => {
      throw toGraphError(error, { name: "ping" });
    });
  }

  async close(): Promise<void> {
    await this.#running.end();
    await this.#driver.close();
  }

  async #run(question: Question): Promise<Row[]> {
    question.signal?.throwIfAborted();
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: neo4j.session.READ });
    try {
      this.statements += 1;
      const parameters = toDriver(question.parameters);
      const transaction = this.#transaction(question, [question.text]);
      const result = withoutStack(() => session.run(question.text, parameters, transaction));
      const answer = await orCancelled(result, session, question.signal);
      return answer.records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }

  /** A question's own deadline is the whole time that it has. */
  #transaction({ name, deadline }: Question, texts: readonly string[]) {
    const allowance = this.#planned.hasAll(texts) ? 0 : PLANNING_MILLISECONDS;
    return { timeout: deadline ?? this.#deadline + allowance, metadata: { name } };
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
