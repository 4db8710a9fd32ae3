import { graphql } from "graphql";
import { createContext, type VIEWERS } from "../src/context.ts";
import type { Graph, Question, Row } from "../src/graph.ts";
import { createSchema } from "../src/schema.ts";
import { travelTogether } from "../src/travel-together.ts";

const schema = createSchema();

interface Asking {
  readonly viewer?: keyof typeof VIEWERS;
  readonly signal?: AbortSignal;
}

/** Clients of one server; trips end when the gate opens, so that what is asked meanwhile has to wait. */
export class Clients {
  readonly trips: Question[] = [];
  readonly #reads: Promise<Row[]>[] = [];
  readonly #gate = Promise.withResolvers<void>();
  readonly #graph: Graph;
  readonly #travel;

  constructor(graph: Graph, reads: (question: Question) => Promise<Row[]> = (question) => graph.read(question)) {
    this.#graph = graph;
    const read = async (question: Question): Promise<Row[]> => {
      this.trips.push(question);
      const rows = reads(question);
      this.#reads.push(rows);
      await Promise.allSettled([rows, this.#gate.promise]);
      return rows;
    };
    this.#travel = travelTogether({ read });
  }

  async ask(source: string, variableValues: Record<string, unknown>, asking: Asking = {}) {
    const { viewer = "public", signal } = asking;
    const contextValue = createContext({ graph: this.#graph, travel: this.#travel, viewer, signal });
    const result = await graphql({ schema, source, variableValues, contextValue });
    return JSON.parse(JSON.stringify(result));
  }

  /** Lets everything arrive that was asked, and what is under way read the graph. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await Promise.allSettled(this.#reads);
  }

  /** Sends all on their way. */
  async open(): Promise<void> {
    await this.settle();
    this.#gate.resolve();
  }

  /** How many calls each trip carried. */
  get loads(): number[] {
    return this.trips.map(({ parameters }) => (parameters.in as { calls?: unknown[] }).calls?.length ?? 1);
  }
}
