import { parseArgs } from "node:util";
import { dayOption } from "../day-option.ts";
import { Refusal } from "../refusal.ts";
import { type ViewerName, viewers } from "../settings.ts";
import { viewerOption } from "../view-options.ts";
import { FORMATS, type Format } from "./writers.ts";

/** What the user asked for; days as `2019-03-31`, undefined for today. */
export interface Command {
  readonly format: Format;
  readonly out: string;
  readonly asOf: string | undefined;
  readonly knownAt: string | undefined;
  /** Whose view; that of HASHI_VIEWER unless given. */
  readonly viewer: ViewerName | undefined;
}

export const HELP = `npm run export -- --format <${FORMATS.join("|")}> --out <folder> [options]

Writes the nodes and links that a viewer may see into an empty or new folder, batch by batch:
  csv       nodes.csv and links.csv
  parquet   nodes.parquet and links.parquet
  graphml   graph.graphml
and manifest.json with the counts, the sha256 of each file, the version of the data, the days and the viewer.
docs/export.md shows how pandas and networkx read them.

Options
  --as-of <day>     the links that hold on that day (today); 平成30年4月1日 is understood, too
  --known-at <day>  nothing that could not be known on that day (today)
  --viewer <name>   ${viewers.join(" or ")}; that of HASHI_VIEWER unless given
  --help            this text

The database is that of HASHI_HOME, or the server of NEO4J_URI; when it is not running it is started for the time
of the export. When the data change meanwhile, the export says so and ends with exit code 1. Exit code 0 when done.
`;

const USE = "--help shows what there is.";

/** Reads the arguments; throws a Refusal that says what was expected. `undefined` asks for help. */
export function readCommand(given: readonly string[]): Command | undefined {
  const values = parsed(given);
  if (values.help) return undefined;
  const format = FORMATS.find((each) => each === values.format);
  if (!format)
    throw new Refusal(`--format: expected one of ${FORMATS.join(", ")}, given ${values.format ?? "none"}. ${USE}`);
  if (!values.out) throw new Refusal(`--out: expected a folder, given none. ${USE}`);
  const viewer = viewerOption(values.viewer);
  return {
    format,
    out: values.out,
    asOf: dayOption("--as-of", values["as-of"]),
    knownAt: dayOption("--known-at", values["known-at"]),
    viewer,
  };
}

function parsed(given: readonly string[]) {
  const text = { type: "string" } as const;
  const options = {
    format: text,
    out: text,
    "as-of": text,
    "known-at": text,
    viewer: text,
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    return parseArgs({ args: [...given], options }).values;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message.split("\n")[0] : String(error)} ${USE}`);
  }
}
