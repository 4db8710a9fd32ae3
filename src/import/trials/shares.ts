import type { DiseaseIndex, Rule } from "../conditions/disease-index.ts";
import { table } from "../tally.ts";
import type { Study } from "./study.ts";

/** Counts how many studies and conditions found a disease, and by which rule. */
export class Shares {
  #studies = 0;
  #linkedStudies = 0;
  #conditions = 0;
  readonly #rules = new Map<Rule, number>();
  readonly #diseasesInTree: number;

  constructor(diseasesInTree: number) {
    this.#diseasesInTree = diseasesInTree;
  }

  add(study: Study, index: DiseaseIndex): void {
    const found = study.conditions.flatMap((condition) => index.find(condition) ?? []);
    this.#studies += 1;
    this.#conditions += study.conditions.length;
    if (found.length > 0) this.#linkedStudies += 1;
    for (const { rule } of found) this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + 1);
  }

  toString(): string {
    const linked = [...this.#rules.values()].reduce((sum, each) => sum + each, 0);
    const share = (part: number, whole: number) => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);
    const line = (label: string, part: number, whole: number) => [label, part.toLocaleString("en"), share(part, whole)];
    const rows = [
      ["linked to diseases", "number", "share"],
      line("studies with a disease", this.#linkedStudies, this.#studies),
      line("conditions with a disease", linked, this.#conditions),
      ...[...this.#rules].map(([rule, number]) => line(`  by ${rule}`, number, this.#conditions)),
      line("conditions that stay text", this.#conditions - linked, this.#conditions),
    ];
    const cure =
      "The tree of diseases was not imported, so most conditions stay text. Run npm run import -- mesh <file>, then this import again.";
    return this.#diseasesInTree === 0 ? `${table(rows)}\n${cure}` : table(rows);
  }
}
