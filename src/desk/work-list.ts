import type { Sentence } from "../texts.ts";
import { type Awakened, awakenedBy } from "./awakened.ts";
import { type Call, callsFor } from "./calls.ts";
import type { OpenSeed, Portfolio } from "./read.ts";

/** A share of the open seeds beside what is wanted; null where no seed says. */
export interface Balance {
  readonly share: number | null;
  readonly of: number;
  readonly target: number;
}

/** What a hub's desk does this week. */
export interface WorkList {
  readonly hub: Sentence;
  readonly asOf: string;
  readonly since: string;
  readonly openSeeds: number;
  readonly withoutTaker: readonly { readonly seed: string; readonly title: Sentence }[];
  readonly calls: readonly Call[];
  readonly covered: number;
  /** Companies that were asked three times or more in the last year; they are not called. */
  readonly overAsked: readonly { readonly company: string; readonly name: Sentence; readonly asked: number }[];
  readonly awakened: readonly Awakened[];
  readonly drugs: Balance;
  readonly outside: Balance;
}

/** From how many approaches in a year a company is asked too often. */
export const TOO_OFTEN = 3;
const DRUGS = ["DRUG", "BIOLOGIC_DRUG", "VACCINE"];

/** What one wishes of a list. */
export interface Wish {
  /** The day of the list. */
  readonly asOf: string;
  /** The day with which it is compared. */
  readonly since: string;
  /** How many companies to call at most. */
  readonly calls: number;
  /** How many companies of each seed's list count as takers. */
  readonly first: number;
  readonly drugShare: number;
  readonly outsideShare: number;
}

/** The work list of a day, from the portfolio on that day and, with longer lists, on the day it is compared with. */
export function workListOf(now: Portfolio, then: Portfolio, wish: Wish): WorkList {
  const yearAgo = `${Number(wish.asOf.slice(0, 4)) - 1}${wish.asOf.slice(4)}`;
  const overAsked = askedTooOften(now.seeds, yearAgo);
  const seeds = now.seeds.map((seed) => ({ ...seed, takers: seed.takers.slice(0, wish.first) }));
  const calls = callsFor(seeds, new Set(overAsked.map(({ company }) => company)), wish.calls);
  const classed = seeds.filter(({ productClasses }) => productClasses.length > 0);
  const placed = seeds.filter(({ insideHub }) => insideHub !== undefined);
  return {
    hub: now.hub,
    asOf: wish.asOf,
    since: wish.since,
    openSeeds: seeds.length,
    withoutTaker: seeds.filter(({ takers }) => takers.length === 0).map(({ id, title }) => ({ seed: id, title })),
    calls,
    covered: calls.reduce((sum, { covers }) => sum + covers.length, 0),
    overAsked,
    awakened: seeds
      .filter(({ approaches }) => approaches.every(({ day }) => day !== undefined && day < yearAgo))
      .flatMap((seed) => awakenedBy(seed, then, wish)),
    drugs: balance(
      classed,
      ({ productClasses }) => productClasses.some((each) => DRUGS.includes(each)),
      wish.drugShare,
    ),
    outside: balance(placed, ({ insideHub }) => insideHub === false, wish.outsideShare),
  };
}

function askedTooOften(seeds: readonly OpenSeed[], since: string): WorkList["overAsked"] {
  const asked = new Map<string, { name: Sentence; count: number }>();
  for (const { company, name, day } of seeds.flatMap(({ approaches }) => approaches))
    if (day !== undefined && day >= since) asked.set(company, { name, count: (asked.get(company)?.count ?? 0) + 1 });
  return [...asked]
    .filter(([, { count }]) => count >= TOO_OFTEN)
    .sort(([one, a], [other, b]) => b.count - a.count || (one < other ? -1 : 1))
    .map(([company, { name, count }]) => ({ company, name, asked: count }));
}

function balance(seeds: readonly OpenSeed[], counts: (seed: OpenSeed) => boolean, target: number): Balance {
  return { share: seeds.length === 0 ? null : seeds.filter(counts).length / seeds.length, of: seeds.length, target };
}
