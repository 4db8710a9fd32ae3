import { type Config, readConfig } from "../src/config.ts";
import { type Connection, type Graph, openGraph } from "../src/graph.ts";
import { createServer } from "../src/server.ts";
import { bothExecutors } from "./both-executors.ts";

/** The database of the tests; `npm test` starts it and says where it is. */
export function testConnection(): Connection {
  const { server, database } = readConfig(process.env, process.cwd());
  if (server === undefined) throw new Error("The tests need their database: run them with `npm test -- <file>`.");
  return { ...server, database };
}

/** A server in this process on the database of the tests, at a free port. */
export interface TestServer {
  readonly origin: string;
  readonly graph: Graph;
  /** Asks a question by POST; gives the whole answer. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

/** What GraphQL answers. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** Starts a server that runs every operation by both executors; `changes` replace parts of the configuration. */
export async function startServer(changes: Partial<Pick<Config, "viewer" | "deadline">> = {}): Promise<TestServer> {
  const config: Config = { ...readConfig({ LOG_LEVEL: "fatal" }, process.cwd()), ...changes };
  const graph = openGraph(testConnection(), { deadline: config.deadline });
  const app = await createServer({ graph, config, executorOf: bothExecutors });
  const origin = await app.listen({ host: "127.0.0.1", port: 0 });
  return {
    origin,
    graph,
    ask: (query, variables) => ask(origin, query, variables),
    close: async () => {
      await app.close();
      await graph.close();
    },
  };
}

/** Asks the server at `origin`; rejects when it does not answer with JSON. */
export async function ask(
  origin: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer: unknown = await response.json();
  if (typeof answer !== "object" || answer === null)
    throw new Error(`Expected an answer, got ${JSON.stringify(answer)}`);
  return answer;
}
