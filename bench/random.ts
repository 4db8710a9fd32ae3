/** Numbers that look random and are the same for the same seed, on every machine (sfc32, public domain). */
export class Random {
  #a = 0x9e3779b9;
  #b = 0x243f6a88;
  #c = 0xb7e15162;
  #counter: number;

  constructor(seed: number) {
    this.#counter = seed | 0;
    for (let turn = 0; turn < 16; turn++) this.#next();
  }

  #next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (this.#c << 21) | (this.#c >>> 11);
    this.#c = (this.#c + sum) | 0;
    return sum >>> 0;
  }

  /** From 0 up to, never reaching, 1. */
  share(): number {
    return this.#next() / 4294967296;
  }

  /** A whole number from 0 to count − 1. */
  below(count: number): number {
    return Math.floor(this.share() * count);
  }

  /** True in this share of the cases. */
  chance(share: number): boolean {
    return this.share() < share;
  }

  /** One of these. */
  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.below(choices.length)] ?? choices[0];
  }
}
