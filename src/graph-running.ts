import { GraphError } from "./graph-error.ts";

/** The longest that an end waits for what is under way, in milliseconds. */
const PATIENCE = 1000;

/**
 * What is under way at the door. The driver would make a connection even after its end, or keep one that is just being
 * made, and the process with it.
 */
export class Running {
  readonly #all = new Set<Promise<unknown>>();
  #isOpen = true;

  async follow<T>(work: () => Promise<T>): Promise<T> {
    if (!this.#isOpen) throw new GraphError("CANCELLED", "The graph is closed.", undefined);
    const begun = work();
    this.#all.add(begun);
    try {
      return await begun;
    } finally {
      this.#all.delete(begun);
    }
  }

  /** Lets nothing begin any more; resolves when nothing is under way, or after a second. */
  async end(): Promise<void> {
    this.#isOpen = false;
    const late = new Promise((resolve) => void setTimeout(resolve, PATIENCE).unref());
    await Promise.race([Promise.allSettled(this.#all), late]);
  }
}
