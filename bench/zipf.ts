import type { Random } from "./random.ts";

/** Ranks 0 … count − 1, where rank r is drawn with a probability proportional to 1 / (r + 1)^exponent: few are popular. */
export class Zipf {
  readonly #upTo: Float64Array;

  constructor(count: number, exponent: number) {
    this.#upTo = new Float64Array(count);
    let sum = 0;
    for (let rank = 0; rank < count; rank++) {
      sum += (rank + 1) ** -exponent;
      this.#upTo[rank] = sum;
    }
  }

  /** A rank; 0 is the most popular. */
  draw(random: Random): number {
    const wanted = random.share() * (this.#upTo.at(-1) ?? 0);
    let [low, high] = [0, this.#upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#upTo[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
