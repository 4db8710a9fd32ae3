import { dateInWords } from "../date-words.ts";
import type { Sentence } from "../texts.ts";
import type { DeskReason, OpenSeed, Portfolio, Taker } from "./read.ts";

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

/** How many of a list are takers, and the day that is compared with. */
interface Compared {
  readonly first: number;
  readonly since: string;
}

/** The companies that are takers of a seed now and were not then. */
export function awakenedBy(seed: OpenSeed, then: Portfolio, { first, since }: Compared): Awakened[] {
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
      cause: causeOf(taker, before, { now: seed.takers, since }),
    }));
}

/** The reason; where it rests on what was recorded since then, with that day: it may be older than our knowledge of it. */
function withRecord({ text, evidence }: DeskReason, since: string): Sentence {
  const [latest] = evidence
    .filter(({ known }) => known > since)
    .sort((one, other) => (one.known < other.known ? 1 : -1));
  if (!latest) return text;
  const { known, certainty } = latest;
  return {
    ja: `${text.ja}（根拠の記録は${dateInWords(known, "JA")}から、${certainty.ja}）`,
    en: `${text.en} (on record since ${dateInWords(known, "EN")}, ${certainty.en})`,
  };
}

/** What grew most since then; where nothing did, the companies that stood before it and do not any more. */
function causeOf(
  taker: Taker,
  before: readonly Taker[],
  { now, since }: { now: readonly Taker[]; since: string },
): Cause {
  const earlier = before.find(({ id }) => id === taker.id);
  const contribution = (signal: string) => earlier?.reasons.find((each) => each.signal === signal)?.contribution ?? 0;
  const grown = taker.reasons
    .map((reason) => ({
      signal: reason.signal,
      points: reason.contribution - contribution(reason.signal),
      text: withRecord(reason, since),
    }))
    .sort((one, other) => other.points - one.points)[0];
  if (grown && grown.points > 1e-9 && (earlier === undefined || taker.score > earlier.score))
    return { kind: "SPEAKS_MORE", ...grown };
  const ahead = new Set(now.filter(({ place }) => place < taker.place).map(({ id }) => id));
  const fell = before.filter(({ id, place }) => place < (earlier?.place ?? Number.POSITIVE_INFINITY) && !ahead.has(id));
  return { kind: "OTHERS_FELL", names: fell.map(({ name }) => name) };
}
