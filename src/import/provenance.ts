import { LocalDate } from "../compose/cursor.ts";
import { EARLIEST, LATEST, parsePartialDate } from "../dates.ts";
import { type Column, column, LIST, oneOf, REQUIRED, reference } from "./column.ts";
import { fingerprint } from "./fingerprint.ts";

export const AUDIENCES = ["PUBLIC", "REGISTERED", "PARTNER", "INTERNAL", "CONFIDENTIAL"] as const;
export const CERTAINTIES = ["VERIFIED", "REPORTED", "FROM_MEMORY", "INFERRED", "SYNTHETIC"] as const;

/** The columns at the end of every file: since when it holds, until when, who says so and how sure it is. */
export const PROVENANCE: readonly Column[] = [
  column("since", "partialDate", { optional: true }),
  column("until", "partialDate", { optional: true }),
  column("known", "partialDate"),
  oneOf("audience", AUDIENCES),
  reference("sources", ["Source"], { ...REQUIRED, ...LIST }),
  oneOf("certainty", CERTAINTIES, REQUIRED),
];

/** Who says a fact, how sure it is, who may see it and from when the world could know it. */
export interface Provenance {
  readonly known: LocalDate;
  readonly audience: string;
  readonly sources: readonly string[];
  readonly certainty: string;
}

/** When a link held, as stated. */
export interface Period {
  readonly since?: string;
  readonly until?: string;
}

/** The properties of a link, as the statements write them. */
export interface LinkProperties extends Provenance, Days {
  readonly id: string;
  /** The ids of the records it joins: the lists of a record that many links reach walk an index of them. */
  readonly startId: string;
  readonly endId: string;
  readonly fingerprint: string;
  readonly [own: string]: unknown;
}

/** What a link is: its type, its ends and the properties of its own. */
export interface LinkFact {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly own?: Readonly<Record<string, unknown>>;
  readonly period?: Period;
}

/**
 * The properties of a link. Its id is made of all that it states, so a corrected statement is another link, and the same
 * statement is the same link however often it is imported.
 */
export function linkProperties(fact: LinkFact, provenance: Provenance): LinkProperties {
  const { since, until } = fact.period ?? {};
  const own = fact.own ?? {};
  const print = fingerprint([fact, provenance]);
  return {
    ...own,
    id: `${fact.type}:${fact.from}>${fact.to}#${print.slice(0, 8)}`,
    startId: fact.from,
    endId: fact.to,
    ...daysOf({ since, until }, provenance.known),
    since,
    until,
    ...provenance,
    fingerprint: print,
  };
}

/** The days between which a link or a dated node holds and is believed; see `cypher/current.cypher`. */
export interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly retracted: LocalDate;
  /** The later of `from` and `known`. */
  readonly begins: LocalDate;
  /** The earlier of `to` and `retracted`. */
  readonly ends: LocalDate;
}

/** The days of a period: held from the first until before the second, believed to the end. */
export function daysOf({ since, until }: Period, known: LocalDate): Days {
  const from = new LocalDate(since ? parsePartialDate(since).from : EARLIEST);
  const to = new LocalDate(until ? parsePartialDate(until).to : LATEST);
  return { from, to, retracted: new LocalDate(LATEST), begins: from.iso > known.iso ? from : known, ends: to };
}
