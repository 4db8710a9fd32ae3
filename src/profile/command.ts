import { parseArgs } from "node:util";
import { Refusal } from "../refusal.ts";

/** What the user asked for. */
export interface Command {
  /** An operation's file, the name of an example, or a query; undefined with `budgets`. */
  readonly operation: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly operationName: string | undefined;
  readonly raw: boolean;
  readonly budgets: boolean;
  /** How often each statement is run plainly, to tell the database's time; 0 for not at all. */
  readonly times: number;
}

export const HELP = `npm run profile -- <operation> [options]
npm run profile -- --budgets

Prints, for each statement that the operation is answered by: the statement, its plan with rows and dbHits,
and how many of the hits each file of cypher/ caused (composer: what is written around the bodies).

<operation>         a .graphql file (its variables in the .json file beside it),
                    the name of an example of test/queries/ (03-seed-whole), or the text of a query in quotes
--variables '{…}'   variables as JSON; they take the place of the .json file
--operation <name>  which operation of the file, where it holds several
--raw               the statement as it is sent, byte for byte, instead of formatted
--times <n>         runs each statement n times more (up to 1,000), after as many to warm up, and tells how long the
                    database took until the last row, without the trip
--budgets           measures all examples and prints lines for the table of test/budgets.ts;
                    for a database that holds the demo world and nothing else
--help              this text

The database is that of HASHI_HOME, or the server of NEO4J_URI; when it is not running it is started for the time
of the profile. The question is asked on behalf of HASHI_VIEWER. Nothing is written.
`;

const EXPECTED = "Expected --variables '{…}', --operation <name>, --raw, --times <n>, --budgets or --help.";
const MOST_TIMES = 1000;

/** Reads the arguments; `undefined` asks for help. Refuses what is not understood. */
export function readCommand(given: readonly string[]): Command | undefined {
  const { values, positionals } = parsed(given);
  if (values.help) return undefined;
  const [operation, ...others] = positionals;
  const wanted = values.budgets ? 0 : 1;
  if (positionals.length !== wanted) {
    const expected = wanted === 0 ? "no operation with --budgets" : "one operation: a file, an example or a query";
    const got = positionals.length === 0 ? "none" : [operation, ...others].map((each) => `"${each}"`).join(" ");
    throw new Refusal(`Expected ${expected}, got ${got}. --help shows what it takes.`);
  }
  const variables = values.variables === undefined ? undefined : readVariables(values.variables, "--variables");
  return {
    operation,
    variables,
    operationName: values.operation,
    raw: values.raw ?? false,
    budgets: values.budgets ?? false,
    times: values.times === undefined ? 0 : timesOf(values.times),
  };
}

function timesOf(given: string): number {
  const times = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  if (times >= 1 && times <= MOST_TIMES) return times;
  throw new Refusal(`--times: expected a whole number from 1 to ${MOST_TIMES}, given "${given}".`);
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        variables: { type: "string" },
        operation: { type: "string" },
        raw: { type: "boolean" },
        times: { type: "string" },
        budgets: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new Refusal(`${reason} ${EXPECTED}`);
  }
}

/** Reads variables from JSON; `place` is where they stand. */
export function readVariables(text: string, place: string): Readonly<Record<string, unknown>> {
  const expected = `${place}: expected a JSON object such as {"id": "seed:stemirac"}`;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    throw new Refusal(`${expected}; ${error instanceof Error ? error.message : error}.`);
  }
  throw new Refusal(`${expected}, given ${text.slice(0, 60)}.`);
}
