import type { Sentence } from "../texts.ts";
import type { OpenSeed, Portfolio, Taker } from "./read.ts";

/** A seed that nobody was asked about for a year and that has a taker which it had not before. */
export interface Awakened {
  readonly seed: string;
  readonly title: Sentence;
  readonly company: string;
  readonly name: Sentence;
  readonly place: number;
  readonly cause: Cause;
}

/** Why a company is a taker now: something new speaks for it, or others have left the list or fell behind. */
export type Cause =
  | { readonly kind: "SPEAKS_MORE"; readonly signal: string; readonly points: number; readonly text: Sentence }
  | { readonly kind: "OTHERS_FELL"; readonly names: readonly Sentence[] };

/** The companies that are takers of a seed now and were not then. */
export function awakenedBy(seed: OpenSeed, then: Portfolio, first: number): Awakened[] {
  const before = then.seeds.find(({ id }) => id === seed.id)?.takers ?? [];
  const known = new Set(before.slice(0, first).map(({ id }) => id));
  return seed.takers
    .filter(({ id }) => !known.has(id))
    .map((taker) => ({
      seed: seed.id,
      title: seed.title,
      company: taker.id,
      name: taker.name,
      place: taker.place,
      cause: causeOf(taker, before, seed.takers),
    }));
}

/** What grew most since then; where nothing did, the companies that stood before it and do not any more. */
function causeOf(taker: Taker, before: readonly Taker[], now: readonly Taker[]): Cause {
  const earlier = before.find(({ id }) => id === taker.id);
  const contribution = (signal: string) => earlier?.reasons.find((each) => each.signal === signal)?.contribution ?? 0;
  const grown = taker.reasons
    .map(({ signal, contribution: points, text }) => ({ signal, points: points - contribution(signal), text }))
    .sort((one, other) => other.points - one.points)[0];
  if (grown && grown.points > 1e-9 && (earlier === undefined || taker.score > earlier.score))
    return { kind: "SPEAKS_MORE", ...grown };
  const ahead = new Set(now.filter(({ place }) => place < taker.place).map(({ id }) => id));
  const fell = before.filter(({ id, place }) => place < (earlier?.place ?? Number.POSITIVE_INFINITY) && !ahead.has(id));
  return { kind: "OTHERS_FELL", names: fell.map(({ name }) => name) };
}
