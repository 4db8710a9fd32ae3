/** A text as weights by term, its length 1. */
export type Vector = ReadonlyMap<number, number>;

/** A term must stand in so many texts, and in no larger share of them: rarer ones are accidents, commoner ones say nothing. */
const FEWEST_TEXTS = 3;
const LARGEST_SHARE = 0.3;

/** The words and pairs of words of many texts, and how rare each is (TF-IDF with sublinear counts). */
export class Vocabulary {
  readonly #places = new Map<string, number>();
  readonly #rarities: number[] = [];

  constructor(texts: readonly (readonly string[])[]) {
    const counts = new Map<string, number>();
    for (const words of texts)
      for (const term of new Set(termsOf(words))) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const term of [...counts.keys()].sort()) {
      const count = counts.get(term) ?? 0;
      if (count < FEWEST_TEXTS || count > LARGEST_SHARE * texts.length) continue;
      this.#places.set(term, this.#rarities.length);
      this.#rarities.push(Math.log((1 + texts.length) / (1 + count)) + 1);
    }
  }

  get size(): number {
    return this.#rarities.length;
  }

  /** A text as a vector; empty when it has no term that is known. */
  vectorOf(words: readonly string[]): Vector {
    const counts = new Map<number, number>();
    for (const term of termsOf(words)) {
      const place = this.#places.get(term);
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    const weights = [...counts].map(([place, count]): [number, number] => [
      place,
      (1 + Math.log(count)) * (this.#rarities[place] ?? 0),
    ]);
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return new Map(weights.map(([place, weight]) => [place, weight / length]));
  }
}

function termsOf(words: readonly string[]): string[] {
  return [...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)];
}
