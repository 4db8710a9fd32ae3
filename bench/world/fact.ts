import { EARLIEST, LATEST } from "../../src/dates.ts";
import type { Random } from "../random.ts";

/** When something holds and is believed, and who may see it; days as `2018-06-07`, which sort as they stand. */
export interface Fact {
  readonly from: string;
  readonly to: string;
  readonly known: string;
  readonly retracted: string;
  readonly audience: string;
}

/** True at all times, for everybody: a word of the trade. */
export const ALWAYS: Fact = {
  from: EARLIEST,
  to: LATEST,
  known: EARLIEST,
  retracted: LATEST,
  audience: "PUBLIC",
};

const FIRST_YEAR = 2000;
const YEARS = 25;
const ENDED_SHARE = 0.04;
const RETRACTED_SHARE = 0.01;
/** Share of what only named persons may see. */
const CONFIDENTIAL_SHARE = 0.05;
const LONGEST_YEARS = 8;

/** A record: known from some day of the last decades on. */
export function drawRecord(random: Random): Fact {
  const day = dayIn(random, FIRST_YEAR + random.below(YEARS));
  const audience = random.chance(CONFIDENTIAL_SHARE) ? "CONFIDENTIAL" : "PUBLIC";
  return { from: day, to: LATEST, known: day, retracted: LATEST, audience };
}

/** A link of a record: it holds from the record's day on; some have ended, a few were taken back. */
export function drawLink(random: Random, record: Fact): Fact {
  const later = (): string => dayIn(random, Number(record.known.slice(0, 4)) + 1 + random.below(LONGEST_YEARS));
  const ended = random.chance(ENDED_SHARE);
  const takenBack = random.chance(RETRACTED_SHARE);
  return { ...record, to: ended ? later() : LATEST, retracted: takenBack ? later() : LATEST };
}

/** What follows from several facts: it holds and is believed while all of them are, for those who may see all of them. */
export function derived(...parts: readonly Fact[]): Fact {
  return parts.reduce((all, part) => ({
    from: all.from > part.from ? all.from : part.from,
    to: all.to < part.to ? all.to : part.to,
    known: all.known > part.known ? all.known : part.known,
    retracted: all.retracted < part.retracted ? all.retracted : part.retracted,
    audience: all.audience === "PUBLIC" ? part.audience : all.audience,
  }));
}

/** Whether everybody may see it and it was never taken back; only such facts count in statistics. */
export function isPublic(fact: Fact): boolean {
  return fact.audience === "PUBLIC" && fact.retracted === LATEST;
}

function dayIn(random: Random, year: number): string {
  const [month, day] = [1 + random.below(12), 1 + random.below(28)];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
