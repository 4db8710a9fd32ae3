import { DateError, parseDay } from "./dates.ts";
import { Refusal } from "./refusal.ts";

/** The day that an option of a command names, as `2019-03-31`; refuses what is none. */
export function dayOption(option: string, given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  try {
    return parseDay(given);
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    throw new Refusal(`${option}: ${error.message}`);
  }
}
