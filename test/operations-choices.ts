import fc, { type GeneratorValue } from "fast-check";

/** The decisions of a generator, each drawn from fast-check, so that a failure can be made smaller and run again. */
export class Choices {
  readonly #draw: GeneratorValue;

  constructor(draw: GeneratorValue) {
    this.#draw = draw;
  }

  /** A whole number from 0 up to, but without, `below`. */
  number(below: number): number {
    return this.#draw(fc.nat, { max: Math.max(0, below - 1) });
  }

  /** True in so many of a hundred cases; smaller cases are false. */
  chance(percent: number): boolean {
    return this.number(100) >= 100 - percent;
  }

  /** One of the list. */
  pick<T>(list: readonly T[]): T {
    const [first] = list;
    const chosen = list[this.number(list.length)] ?? first;
    if (chosen === undefined) throw new Error("There is nothing to choose from.");
    return chosen;
  }
}
