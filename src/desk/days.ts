/** How far down a list is read on the day that one compares with: where a taker stood before. */
export const FAR = 50;

/** The same day of the month before; of a month that has no such day, its first days after. */
export function monthBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - 1);
  return date.toISOString().slice(0, 10);
}
