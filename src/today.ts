import { LocalDate } from "./compose/cursor.ts";

/** Today's date where Hashi's users are (Asia/Tokyo), the default of `asOf` and `knownAt`. */
export function today(now: Date = new Date()): LocalDate {
  return new LocalDate(new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(now));
}
