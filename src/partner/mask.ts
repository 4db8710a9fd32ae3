import { readFileSync } from "node:fs";
import type { Study } from "./study.ts";

/** Products that disease names are called after ("aspirin-induced asthma"), which the allow-list would let through. */
const PRODUCTS = "arsenic ascorbic aspirin methotrexate morphine propofol pyridoxine tamoxifen".split(" ");

const general = readFileSync(new URL("general-words.txt", import.meta.url), "utf8")
  .split(/\s+/)
  .filter(Boolean);

/**
 * Leaves of a study's text only words of diseases and general words. Titles and keywords name products by brand, code and
 * short form, and products name their makers, so what is not known to be harmless is left out (ADR 0101).
 */
export class Mask {
  readonly #allowed: ReadonlySet<string>;

  /** `diseases`: what the diseases of the graph are called. */
  constructor(diseases: readonly string[]) {
    const allowed = new Set([...general, ...diseases.flatMap(wordsOf)]);
    for (const product of PRODUCTS) allowed.delete(product);
    this.#allowed = allowed;
  }

  /** The words of title, conditions and keywords that are allowed, in their order. */
  wordsOf({ title, conditions, keywords }: Pick<Study, "title" | "conditions" | "keywords">): string[] {
    return wordsOf([title, ...conditions, ...keywords].join(" ")).filter((word) => this.#allowed.has(word));
  }
}

/** Words of letters and digits, without accents; numbers alone and single signs say nothing. */
function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).filter((word) => word.length > 1 && !/^\d+$/.test(word));
}
