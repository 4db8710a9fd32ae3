import { broaderKey, exactKey, isWithin, keysOf } from "./keys.ts";
import { USUAL_NAMES } from "./usual-names.ts";
import { NO_DISEASES } from "./words.ts";

/** A disease with the names it is found under. */
export interface NamedDisease {
  readonly id: string;
  /** The heading, and names of the same meaning. */
  readonly names: readonly string[];
  /** Names of narrower diseases that have no record of their own. */
  readonly narrower: readonly string[];
}

/** How a condition found its disease. */
export type Rule = "name" | "usual name" | "narrower name" | "without stage or course" | "carcinoma of a site";

/** How many answers are kept, so that memory does not grow with the studies. */
const MOST_ANSWERS = 20_000;

type Found = { readonly id: string; readonly rule: Rule };

/** Finds the disease that a registered condition means. */
export class DiseaseIndex {
  readonly #names = new Map<string, Found>();
  readonly #narrower = new Map<string, Found>();
  /** Conditions repeat: what was found for them, null for nothing. */
  readonly #answers = new Map<string, Found | null>();

  /** USUAL_NAMES win over headings, these over further names; of two equal ones the smaller id wins. */
  constructor(diseases: readonly NamedDisease[]) {
    const sorted = diseases
      .filter(({ names }) => !NO_DISEASES.has(names[0] ?? ""))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
    const headings = new Map(sorted.map(({ id, names }) => [names[0], id]));
    for (const [name, heading] of USUAL_NAMES)
      add(this.#names, name, { id: headings.get(heading), rule: "usual name" });
    for (const { id, names } of sorted) add(this.#names, names[0] ?? "", { id, rule: "name" });
    for (const { id, names } of sorted) for (const name of names.slice(1)) add(this.#names, name, { id, rule: "name" });
    for (const { id, names, narrower } of sorted) {
      const certain = narrower.filter((name) => isWithin(name, names[0] ?? ""));
      for (const name of certain) add(this.#narrower, name, { id, rule: "narrower name" });
    }
  }

  /** How many names it knows. */
  get size(): number {
    return this.#names.size + this.#narrower.size;
  }

  /** The disease of a condition and the rule that found it; undefined when none fits, which is better than a wrong one. */
  find(condition: string): Found | undefined {
    const known = this.#answers.get(condition);
    if (known !== undefined) return known ?? undefined;
    const found = this.#look(condition);
    if (this.#answers.size < MOST_ANSWERS) this.#answers.set(condition, found ?? null);
    return found;
  }

  #look(condition: string): Found | undefined {
    const exact = this.#names.get(exactKey(condition));
    if (exact) return exact;
    const keys = keysOf(condition);
    const named = first(keys, this.#names);
    if (named) return { id: named.id, rule: "without stage or course" };
    const broader = keys.flatMap((key) => broaderKey(key) ?? []);
    const ofSite = first(broader, this.#names);
    if (ofSite) return { id: ofSite.id, rule: "carcinoma of a site" };
    return first(keys, this.#narrower);
  }
}

function first(keys: readonly string[], names: ReadonlyMap<string, Found>): Found | undefined {
  return keys.map((key) => names.get(key)).find((found) => found !== undefined);
}

function add(names: Map<string, Found>, name: string, found: { id: string | undefined; rule: Rule }): void {
  const key = exactKey(name);
  const { id, rule } = found;
  if (id !== undefined && key !== "" && !names.has(key)) names.set(key, { id, rule });
}
