import type { Block } from "../blocks.ts";
import { add, decay } from "../decay.ts";
import type { KnownStudy } from "../study.ts";

/** Scores of every company of the block for one study, in the order of the companies. */
export type Scorer = (study: KnownStudy, index: number) => Float64Array;

/** What a ranking must beat, by name. */
export function baselines(block: Block): Readonly<Record<string, Scorer>> {
  const { companies, facts } = block.model;
  const counts = new Map(companies.map(({ id, partnered }) => [id, partnered]));
  const scored = (own: ReadonlyMap<string, number>) =>
    Float64Array.from(companies, ({ id }) => (own.get(id) ?? 0) + (counts.get(id) ?? 0) * 1e-6);
  const popular = scored(counts);
  return {
    random: (study) => Float64Array.from(companies, ({ id }) => pseudoRandom(`${study.id} ${id}`)),
    popularity: () => popular,
    "same condition": ({ conditions }) => scored(companiesOf(facts.partnered, byCondition(conditions))),
    "same lead's past partners": ({ lead }) =>
      scored(companiesOf(facts.partnered, (study) => (lead !== undefined && study.lead === lead ? 1 : 0))),
  };
}

/** Popularity with half-lives, for the report: what recency alone gives. */
export function recentPopularity({ model }: Block, halfLife: number): Scorer {
  const sums = new Map<string, number>();
  for (const { companies, known } of model.facts.partnered)
    for (const company of companies) add(sums, company, decay(known, model.facts.frozen, halfLife));
  const scores = Float64Array.from(model.companies, ({ id }) => sums.get(id) ?? 0);
  return () => scores;
}

function byCondition(conditions: readonly string[]): (study: KnownStudy) => number {
  const wanted = new Set(conditions.map((condition) => condition.toLowerCase()));
  return (study) => study.conditions.filter((condition) => wanted.has(condition.toLowerCase())).length;
}

function companiesOf(studies: readonly KnownStudy[], weightOf: (study: KnownStudy) => number): Map<string, number> {
  const sums = new Map<string, number>();
  for (const study of studies) {
    const weight = weightOf(study);
    if (weight > 0) for (const company of study.companies) add(sums, company, weight);
  }
  return sums;
}

/** The same number from 0 to 1 for the same text, so that a report can be made again. */
function pseudoRandom(text: string): number {
  let state = 2166136261;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 16777619);
  state = Math.imul(state ^ (state >>> 15), 2246822507);
  state = Math.imul(state ^ (state >>> 13), 3266489909);
  return ((state ^ (state >>> 16)) >>> 0) / 4294967296;
}
