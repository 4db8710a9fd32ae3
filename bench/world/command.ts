import { parseArgs } from "node:util";
import { Refusal } from "../../src/refusal.ts";
import type { Wanted } from "./generate.ts";

export const HELP = `npm run world [-- options]

Builds a synthetic world in Hashi's own graph model, as large as wanted, in a database of its own; all in it is labelled
SYNTHETIC. Few diseases and organisations have most of the links, as Zipf's law has it: at a million nodes some have more
than 100,000. About 5 % is confidential, some links have ended. The same numbers give the same world.

Options
  --nodes <number>  about so many nodes, at least 1000 (1000000)
  --links <number>  about so many links (five for each node)
  --seed <number>   another world of the same shape (1)
  --help            this text

A million nodes take about three minutes and 3 GB of disk. The folder is kept in .hashi-bench/ and printed at the end:
HASHI_HOME=<folder> npm start serves it.
`;

const LINKS_OF_A_NODE = 5;
const LEAST_NODES = 1000;

/** Reads the arguments; `undefined` asks for help. Refuses what it does not know. */
export function readCommand(given: readonly string[]): Wanted | undefined {
  const { help, ...values } = parsed(given);
  if (help) return undefined;
  const nodes = wholeNumber("nodes", values.nodes ?? "1000000", LEAST_NODES);
  return {
    nodes,
    links: wholeNumber("links", values.links ?? String(nodes * LINKS_OF_A_NODE), 0),
    seed: wholeNumber("seed", values.seed ?? "1", 0),
  };
}

function wholeNumber(option: string, text: string, least: number): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new Refusal(`--${option}: expected a whole number from ${least}, given "${text}". --help shows the options.`);
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        nodes: { type: "string" },
        links: { type: "string" },
        seed: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message.split(". ")[0] : error}. --help shows the options.`);
  }
}
