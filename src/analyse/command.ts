import { parseArgs } from "node:util";
import { dayOption } from "../day-option.ts";
import { Refusal } from "../refusal.ts";
import { type ViewerName, viewers } from "../settings.ts";
import { viewerOption } from "../view-options.ts";

/** What the user asked for; days as `2019-03-31`, undefined for today. */
export interface Command {
  readonly asOf: string | undefined;
  readonly knownAt: string | undefined;
  /** Whose view; that of HASHI_VIEWER unless given. */
  readonly viewer: ViewerName | undefined;
  /** The folder for the tables; none unless given. */
  readonly out: string | undefined;
}

export const HELP = `npm run analyse -- network [options]

Measures the network of collaborations that a viewer may see, by OpenGDS: centrality, communities, brokers, beside the number
of ties as the baseline. The result is a run in the graph (networkAnalyses in the API) and, with --out, three files.

Options
  --as-of <day>     the ties that hold on that day (today); 平成30年4月1日 is understood, too
  --known-at <day>  nothing that could not be known on that day (today)
  --viewer <name>   ${viewers.join(" or ")}; that of HASHI_VIEWER unless given
  --out <folder>    also writes organizations.csv, ties.csv and manifest.json there
  --help            this text

OpenGDS runs in a database of its own, in a folder that is removed afterwards; the first time Maven fetches its jars (about 340,
138 MB). The graph is that of HASHI_HOME, or of the server of NEO4J_URI; it may go on serving meanwhile. docs/analysis.md says
what the figures mean. Exit code 0 when done.
`;

const USE = "--help shows what there is.";

/** Reads the arguments; throws a Refusal that says what was expected. `undefined` asks for help. */
export function readCommand(given: readonly string[]): Command | undefined {
  const { values, positionals } = parsed(given);
  if (values.help) return undefined;
  if (positionals.length !== 1 || positionals[0] !== "network")
    throw new Refusal(`Expected what to analyse: network; given ${positionals.join(" ") || "nothing"}. ${USE}`);
  const viewer = viewerOption(values.viewer);
  return {
    asOf: dayOption("--as-of", values["as-of"]),
    knownAt: dayOption("--known-at", values["known-at"]),
    viewer,
    out: values.out,
  };
}

function parsed(given: readonly string[]) {
  const text = { type: "string" } as const;
  const options = { out: text, "as-of": text, "known-at": text, viewer: text, help: { type: "boolean", short: "h" } };
  try {
    return parseArgs({
      args: [...given],
      options: options as typeof options & { help: { type: "boolean" } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message.split("\n")[0] : String(error)} ${USE}`);
  }
}
