import type { Sentence } from "../texts.ts";
import type { OpenSeed, Taker } from "./read.ts";

/** A company to call, and the seeds that one talks about. */
export interface Call {
  readonly company: string;
  readonly name: Sentence;
  /** The seeds that no earlier call of the list covers. */
  readonly covers: readonly { readonly seed: string; readonly title: Sentence; readonly place: number }[];
  /** The strongest reason for the seed that it ranks best for. */
  readonly why: Sentence | null;
}

/** Greedy maximum coverage: each call is to the company that takes the most seeds not covered yet, then to the better places. */
export function callsFor(seeds: readonly OpenSeed[], rested: ReadonlySet<string>, most: number): Call[] {
  const open = new Map(seeds.map((seed) => [seed.id, seed]));
  const calls: Call[] = [];
  while (calls.length < most) {
    const best = [...takersOf(open.values())]
      .filter(([company]) => !rested.has(company))
      .sort(([one, a], [other, b]) => b.length - a.length || places(a) - places(b) || (one < other ? -1 : 1))[0];
    if (!best) break;
    const [company, covers] = best;
    for (const { seed } of covers) open.delete(seed.id);
    const first = covers.toSorted((one, other) => one.taker.place - other.taker.place)[0];
    const strongest = first?.taker.reasons.toSorted((one, other) => other.contribution - one.contribution)[0];
    calls.push({
      company,
      name: first?.taker.name ?? { ja: company, en: company },
      covers: covers.map(({ seed, taker }) => ({ seed: seed.id, title: seed.title, place: taker.place })),
      why: strongest?.text ?? null,
    });
  }
  return calls;
}

type Covered = { readonly seed: OpenSeed; readonly taker: Taker };

function takersOf(seeds: Iterable<OpenSeed>): Map<string, Covered[]> {
  const found = new Map<string, Covered[]>();
  for (const seed of seeds)
    for (const taker of seed.takers) found.set(taker.id, [...(found.get(taker.id) ?? []), { seed, taker }]);
  return found;
}

function places(covers: readonly Covered[]): number {
  return covers.reduce((sum, { taker }) => sum + taker.place, 0) / covers.length;
}
