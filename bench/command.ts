import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Refusal } from "../src/refusal.ts";
import { RECORDS } from "./places.ts";

/** What the user asked for. */
export interface Command {
  /** Under three minutes: the real graph and 16 connections only, short rounds. */
  readonly quick: boolean;
  /** The graph to measure on; undefined: both. */
  readonly graph: "real" | "large" | undefined;
  /** The operations to measure; undefined: all. */
  readonly operations: readonly string[] | undefined;
  /** Whether the figures become the committed baseline. */
  readonly baseline: boolean;
  /** Whether to tell how each operation grows instead of comparing servers. */
  readonly growth: boolean;
  /** Whether to compare answers and dbHits alone, without measuring time. */
  readonly hits: boolean;
  /** How many requests to send for the look at the memory; 0: none. */
  readonly soak: number;
  /** Nodes of the large graph. */
  readonly nodes: number;
  /** The folder of the public records. */
  readonly records: string;
}

export const HELP = `npm run bench [-- options]

Measures Hashi against @neo4j/graphql and the raw driver, on the same database and machine, in the same run.
Equal answers are checked first; an operation whose answers differ is not measured, and the exit code is 1.

Options
  --quick             under three minutes: the real graph and 16 connections only, short rounds on a database that is hardly
                      warm, so its ratios are lower than those of a whole run
  --graph <name>      real or large alone
  --operations <a,b>  only these (the files of bench/operations)
  --baseline          the figures become the committed ones: bench/baseline.json and their part of docs/performance.md
  --hits              equal answers and dbHits alone, no time: for a busy machine
  --growth            dbHits and time of every operation at 10 k, 100 k and 1 M nodes, instead of the comparison
  --soak <requests>   sends so many requests to Hashi and tells its memory, instead of the comparison
  --nodes <number>    nodes of the large graph (1000000)
  --records <folder>  the public records that the real graph is imported from (../shared/data)
  --help              this text

The real graph (demo, mesh, trials) is imported at the first run, 2 to 3 minutes; without the records the world generator
stands in with 50,000 nodes. The large one is npm run world's. Both are kept in .hashi-bench/.
Every comparison is kept in bench/results/<date>.json and compared with the baseline. Settings of your environment (HASHI_*,
NEO4J_*) do not count. Servers and databases are started on free ports of 127.0.0.1 and stopped again.
`;

/** Reads the arguments; `undefined` asks for help. Refuses what it does not know. */
export function readCommand(given: readonly string[]): Command | undefined {
  const values = parsed(given);
  if (values.help) return undefined;
  return {
    quick: values.quick ?? false,
    graph: graphOf(values.graph ?? (values.quick ? "real" : undefined)),
    operations: values.operations?.split(",").filter((name) => name !== ""),
    baseline: values.baseline ?? false,
    growth: values.growth ?? false,
    hits: values.hits ?? false,
    soak: wholeNumber("soak", values.soak ?? "0"),
    nodes: wholeNumber("nodes", values.nodes ?? "1000000"),
    records: resolve(values.records ?? RECORDS),
  };
}

/** A number from the command line. */
export function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Refusal(`--${option}: expected a whole number such as 1000000, given "${text}". --help shows the options.`);
}

function graphOf(name: string | undefined): Command["graph"] {
  if (name === undefined || name === "real" || name === "large") return name;
  throw new Refusal(`--graph: expected real or large, given "${name}". --help shows the options.`);
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        quick: { type: "boolean" },
        operations: { type: "string" },
        graph: { type: "string" },
        baseline: { type: "boolean" },
        growth: { type: "boolean" },
        hits: { type: "boolean" },
        soak: { type: "string" },
        nodes: { type: "string" },
        records: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message.split(". ")[0] : error}. --help shows the options.`);
  }
}
