import { type Graph, openGraph, type Question } from "../src/graph.ts";
import { createServer } from "../src/server.ts";
import type { Opened } from "./graphs.ts";
import { toJson, type WrittenStatement } from "./wire.ts";

/** Hashi in this process; for looks, never while time is measured. */
export interface Recorder {
  /** The answer to a question. */
  ask(query: string, variables: unknown): Promise<unknown>;
  /** What a question makes Hashi ask the graph; nothing is asked. */
  statementsOf(query: string, variables: unknown): Promise<WrittenStatement[]>;
  close(): Promise<void>;
}

/** Opens a server without a port whose statements can be written down. */
export async function openRecorder(database: Opened): Promise<Recorder> {
  const graph = openGraph(database, { deadline: 120_000 });
  let written: WrittenStatement[] | undefined;
  const app = await createServer({
    graph: recorded(graph, () => written),
    config: { viewer: "public", logLevel: "silent" },
  });
  const ask = async (query: string, variables: unknown): Promise<unknown> => {
    const payload = JSON.stringify({ query, variables });
    const response = await app.inject({ method: "POST", url: "/graphql", payload, headers });
    return response.json();
  };
  return {
    ask,
    statementsOf: async (query, variables) => {
      const statements: WrittenStatement[] = [];
      written = statements;
      await ask(query, variables).finally(() => {
        written = undefined;
      });
      return statements;
    },
    close: async () => {
      await app.close();
      await graph.close();
    },
  };
}

const headers = { "content-type": "application/json" };

/** The graph; while statements are written down, whatever it is asked is written and gets no rows. */
function recorded(graph: Graph, written: () => WrittenStatement[] | undefined): Graph {
  return new Proxy(graph, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => {
        const [question] = given;
        const statements = written();
        if (statements === undefined || !isQuestion(question)) return value.apply(target, given);
        statements.push({ text: question.text, parameters: toJson(question.parameters) });
        return Promise.resolve([]);
      };
    },
  });
}

function isQuestion(value: unknown): value is Question {
  return typeof value === "object" && value !== null && "text" in value && "parameters" in value;
}
