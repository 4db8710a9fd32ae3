/** How many statements are remembered: fewer than the embedded database keeps plans of (one for each 10 MiB of its heap). */
const KEPT = 64;

/** Which statements the database has most likely planned: those that it answered last. */
export class Planned {
  readonly #texts = new Set<string>();

  hasAll(texts: readonly string[]): boolean {
    return texts.every((text) => this.#texts.has(text));
  }

  clear(): void {
    this.#texts.clear();
  }

  add(texts: readonly string[]): void {
    for (const text of texts) {
      this.#texts.delete(text);
      this.#texts.add(text);
    }
    for (const oldest of this.#texts) {
      if (this.#texts.size <= KEPT) break;
      this.#texts.delete(oldest);
    }
  }
}
