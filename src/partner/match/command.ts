import { parseArgs } from "node:util";
import { Refusal } from "../../refusal.ts";
import { today } from "../../today.ts";

/** What the user asked for. */
export interface Command {
  /** A CSV file, or numbers and ids. */
  readonly seeds: string;
  /** Only what was known before this day counts. */
  readonly frozen: string;
  readonly first: number;
  readonly out: string;
}

export const HELP = `npm run match -- --seeds <studies.csv or NCT…,NCT…> [options]

Ranks companies as industry partners of academic studies (never as licensees), stored or not.

--seeds <file>       a CSV file with the column study_id and, for studies that need not be stored, title, conditions,
                     keywords, phase, intervention_types, lead_sponsor (lists with |); other columns are not read, names
                     of interventions on purpose. Or numbers of stored studies with commas between
--profile partner    the fitted profile RESEARCH_PARTNER; the only one so far
--frozen <day>       only what was known before this day counts (today). The run of that day is made when it is not there
--first <n>          how many companies for each study, 1 to 100 (50)
--out <file>         where the ranking goes (matches.csv): study_id, rank, company, score, prob
--help               this text

The numbers are those of Seed.partners. prob is conditional on the study having a partner among the companies ranked: all that
were seen before the freeze. Companies never seen before cannot be found.
The database is that of HASHI_HOME, or the server of NEO4J_URI; when it is not running it is started for the time of the job.
`;

const OPTIONS = {
  seeds: { type: "string" },
  profile: { type: "string" },
  frozen: { type: "string" },
  first: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean" },
} as const;

/** Reads the arguments; `undefined` asks for help. Refuses what is not understood. */
export function readCommand(given: readonly string[]): Command | undefined {
  const values = parsed(given);
  if (values.help) return undefined;
  const { seeds, profile = "partner", frozen = today().iso, first = "50", out = "matches.csv" } = values;
  if (seeds === undefined) throw new Refusal("--seeds: expected a CSV file or numbers of studies, given none. --help.");
  if (profile !== "partner") throw new Refusal(`--profile: expected partner, given "${profile}".`);
  const count = Number(first);
  if (!Number.isInteger(count) || count < 1 || count > 100)
    throw new Refusal(`--first: expected a whole number from 1 to 100, given "${first}".`);
  return { seeds, frozen: dayOf("--frozen", frozen), first: count, out };
}

/** A day as it is written, when it exists. */
export function dayOf(option: string, text: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  throw new Refusal(`${option}: expected a day such as 2018-02-27, given "${text}".`);
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: OPTIONS }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new Refusal(`${reason} Expected --seeds, --profile, --frozen, --first, --out or --help.`);
  }
}
