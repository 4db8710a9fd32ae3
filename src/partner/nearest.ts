import type { Vector } from "./vocabulary.ts";

/** A text that is near: its place in the list, and how much it counts. */
export interface Near {
  readonly place: number;
  readonly weight: number;
}

/** So many texts count: what is beyond them adds nothing that was measured. */
const MOST = 300;

/** Finds the nearest of many texts, by their terms. */
export class NearestTexts {
  readonly #postings = new Map<number, { readonly places: number[]; readonly weights: number[] }>();
  readonly #decays: readonly number[];

  /** `decays`: how much each text counts by its age, 0 to 1. */
  constructor(vectors: readonly Vector[], decays: readonly number[]) {
    this.#decays = decays;
    vectors.forEach((vector, place) => {
      for (const [term, weight] of vector) {
        const posting = this.#postings.get(term) ?? { places: [], weights: [] };
        this.#postings.set(term, posting);
        posting.places.push(place);
        posting.weights.push(weight);
      }
    });
  }

  /** The texts that count most for this one, cos² × decay; equal ones by place. `without` is a place that does not count. */
  near(vector: Vector, without?: number): Near[] {
    const cosines = new Float64Array(this.#decays.length);
    for (const [term, weight] of vector) {
      const posting = this.#postings.get(term);
      posting?.places.forEach((place, index) => {
        cosines[place] = (cosines[place] ?? 0) + weight * (posting.weights[index] ?? 0);
      });
    }
    const found: Near[] = [];
    cosines.forEach((cosine, place) => {
      if (cosine > 0 && place !== without) found.push({ place, weight: cosine * cosine * (this.#decays[place] ?? 0) });
    });
    return found.sort((one, other) => other.weight - one.weight || one.place - other.place).slice(0, MOST);
  }
}
