/** How precisely a date was stated. */
export type Precision = "DAY" | "MONTH" | "YEAR" | "FISCAL_YEAR";

/** A date as precise as its source states it. */
export interface PartialDate {
  /** Canonical text: `2018-06-07`, `2018-06`, `2018` or `FY2018` (April 2018 to March 2019). */
  readonly text: string;
  readonly precision: Precision;
  /** The first day it can mean, as `2018-06-07`. */
  readonly from: string;
  /** The day after the last day it can mean; never later than LATEST. */
  readonly to: string;
}

/** The store's open beginning and open end; null in the API. */
export const EARLIEST = "0001-01-01";
export const LATEST = "9999-12-31";

/** A text that is not a date; the message says what was expected and what was given. */
export class DateError extends Error {}

const ERA_BASES: Readonly<Record<string, number>> = { M: 1867, T: 1911, S: 1925, H: 1988, R: 2018 };
const ERA_LETTERS: Readonly<Record<string, string>> = { 明治: "M", 大正: "T", 昭和: "S", 平成: "H", 令和: "R" };
const FISCAL = [/^FY(\d{4})$/i, /^(\d{4})FY$/i, /^(\d{4})年度$/];
const CALENDAR = [
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/,
  /^(\d{4})([./])(\d{1,2})(?:\2(\d{1,2}))?$/,
  /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/,
];
const ERA = /^([MTSHR])(\d{1,2}|元)(?:(年度)|年?(?:(\d{1,2})月(?:(\d{1,2})日)?)?|([./-])(\d{1,2})(?:\6(\d{1,2}))?)$/i;

/**
 * Reads a date as people write it: `2018-06-07`, `2018/6`, `2018年6月7日`, `FY2018`, `2018年度`, `平成30年度`, `令和元年`,
 * `H30`, `R1.11`, digits of full width too. A year of an era counts on beyond the era's end (平成36年度 = FY2024), as
 * documents of the time did. Throws a DateError for anything else and for days that no calendar has.
 */
export function parsePartialDate(given: string): PartialDate {
  const text = given
    .normalize("NFKC")
    .replace(/[‐‑–−]/g, "-")
    .replace(/\s+/g, "");
  const parts = readFiscal(text) ?? readCalendar(text) ?? readEra(text);
  if (!parts)
    throw new DateError(`Expected a date such as 2018-06-07, 2018-06, 2018, FY2018 or 平成30年度, got "${given}".`);
  const [year, month, day] = parts.numbers;
  if (parts.fiscal) return fiscalYear(year, given);
  return calendarDate({ year, month, day, given });
}

/** Reads one calendar day, written in any of the ways of `parsePartialDate`, and gives it as `2018-06-07`; throws a DateError. */
export function parseDay(given: string): string {
  const date = parsePartialDate(given);
  if (date.precision !== "DAY")
    throw new DateError(`Expected a day such as 2018-06-07, got "${given}", which names more than one day.`);
  return date.text;
}

interface Parts {
  readonly fiscal: boolean;
  readonly numbers: readonly [year: number, month?: number, day?: number];
}

function readFiscal(text: string): Parts | undefined {
  const year = FISCAL.map((pattern) => pattern.exec(text)?.[1]).find((match) => match !== undefined);
  return year === undefined ? undefined : { fiscal: true, numbers: [Number(year)] };
}

function readCalendar(text: string): Parts | undefined {
  for (const pattern of CALENDAR) {
    const match = pattern.exec(text);
    if (match) return { fiscal: false, numbers: numbersOf(match[1], match.slice(2)) };
  }
  return undefined;
}

function readEra(text: string): Parts | undefined {
  const spelled = text.replace(/^(明治|大正|昭和|平成|令和)/, (era) => ERA_LETTERS[era] ?? era);
  const match = ERA.exec(spelled);
  const base = ERA_BASES[match?.[1]?.toUpperCase() ?? ""];
  if (!match || base === undefined) return undefined;
  const yearOfEra = match[2] === "元" ? 1 : Number(match[2]);
  if (yearOfEra === 0) return undefined;
  return { fiscal: match[3] !== undefined, numbers: numbersOf(String(base + yearOfEra), match.slice(4)) };
}

/** The year, and what follows it that is a number: separators and absent groups are passed over. */
function numbersOf(year: string | undefined, rest: readonly (string | undefined)[]): Parts["numbers"] {
  const [month, day] = rest.filter((part) => part !== undefined && /^\d+$/.test(part)).map(Number);
  return [Number(year), month, day];
}

function fiscalYear(year: number, given: string): PartialDate {
  checkYear(year, given);
  return { text: `FY${pad(year, 4)}`, precision: "FISCAL_YEAR", from: iso(year, 4, 1), to: nextDay(year + 1, 3, 31) };
}

function calendarDate(date: { year: number; month?: number; day?: number; given: string }): PartialDate {
  const { year, month, day, given } = date;
  checkYear(year, given);
  const days = daysOf(year, month ?? 12);
  if ((month !== undefined && (month < 1 || month > 12)) || (day !== undefined && (day < 1 || day > days))) {
    throw new DateError(`Expected a day that the calendar has, got "${given}".`);
  }
  if (month === undefined)
    return { text: pad(year, 4), precision: "YEAR", from: iso(year, 1, 1), to: nextDay(year, 12, 31) };
  if (day === undefined) {
    return {
      text: iso(year, month, 1).slice(0, 7),
      precision: "MONTH",
      from: iso(year, month, 1),
      to: nextDay(year, month, days),
    };
  }
  return { text: iso(year, month, day), precision: "DAY", from: iso(year, month, day), to: nextDay(year, month, day) };
}

function daysOf(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}

function checkYear(year: number, given: string): void {
  if (year < 1) throw new DateError(`Expected a year from 1 to 9999, got "${given}".`);
}

function nextDay(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day + 1);
  const text = iso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return text.length > 10 ? LATEST : text;
}

function iso(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
