import type { GraphQLSchema } from "graphql";
import type { VIEWERS } from "../context.ts";
import type { Question } from "../graph.ts";
import { createSchema } from "../schema.ts";
import { type Attribution, attribute } from "./attribute.ts";
import { type MarkedBodies, readMarkedBodies } from "./marked-bodies.ts";
import type { Planner, Reading } from "./planner.ts";
import { type Operation, questionsOf } from "./questions.ts";

/** A statement that was run under PROFILE, and who caused what in it. */
export interface Measured extends Attribution {
  readonly question: Question;
  readonly reading: Reading;
  /** The database's time of each plain run, in milliseconds, the shortest first; empty where none was asked for. */
  readonly times: readonly number[];
}

/**
 * Measures operations: each statement as the server sends it is profiled, and its plan is told by that of the same
 * statement with marked variables, which is only planned.
 */
export class Meter {
  readonly #planner: Planner;
  readonly #viewer: keyof typeof VIEWERS;
  readonly #plain: GraphQLSchema = createSchema();
  readonly #marked: MarkedBodies = readMarkedBodies();
  readonly #told: GraphQLSchema = createSchema(this.#marked.bodies);

  constructor(planner: Planner, viewer: keyof typeof VIEWERS) {
    this.#planner = planner;
    this.#viewer = viewer;
  }

  /**
   * The statements of an operation, in the order in which they are sent, each run `count` times more. Refuses an operation that
   * is not valid.
   */
  async measure(operation: Operation, count = 0): Promise<Measured[]> {
    const questions = await questionsOf(this.#plain, operation, this.#viewer);
    const told = await questionsOf(this.#told, operation, this.#viewer);
    const measured: Measured[] = [];
    for (const [index, question] of questions.entries()) {
      const same = told[index];
      if (same?.name !== question.name) throw new Error(`${question.name}: the marked bodies ask something else.`);
      const reading = await this.#planner.read("PROFILE", question);
      const { plan } = await this.#planner.read("EXPLAIN", same);
      const times = await this.#times(question, count);
      measured.push({ question, reading, times, ...attribute(reading.plan, plan, this.#marked) });
    }
    return measured;
  }

  async #times(question: Question, count: number): Promise<number[]> {
    const times: number[] = [];
    for (let run = 0; run < 2 * count; run++) times.push(await this.#planner.time(question));
    return times.slice(count).sort((one, other) => one - other);
  }
}
