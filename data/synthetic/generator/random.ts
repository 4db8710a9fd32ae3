/** Reproducible chance: the same seed gives the same sequence on every machine (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A number from 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from low to high, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** One of the items; throws when there is none. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error("Expected at least one item to pick from, got none.");
    return item;
  }

  /** As many different items as asked, fewer when there are not so many, in the order given. */
  pickSome<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items.keys()];
    while (left.length > count) left.splice(Math.floor(this.next() * left.length), 1);
    return left.map((index) => items[index]).filter((item) => item !== undefined);
  }

  /** A month as `2021-07`, within the years given, both included. */
  month(firstYear: number, lastYear: number): string {
    return `${this.between(firstYear, lastYear)}-${String(this.between(1, 12)).padStart(2, "0")}`;
  }
}
