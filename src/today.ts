import { LocalDate } from "./compose/cursor.ts";

/** Japan keeps one time all year: nine hours before Greenwich. */
const TOKYO_MILLISECONDS = 9 * 3_600_000;

/** Today's date where Hashi's users are (Asia/Tokyo), the default of `asOf` and `knownAt`. */
export function today(now: number = Date.now()): LocalDate {
  return new LocalDate(new Date(now + TOKYO_MILLISECONDS).toISOString().slice(0, 10));
}
