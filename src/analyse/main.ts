import { resolve } from "node:path";
import { runProgram } from "../command-line.ts";
import { LocalDate } from "../compose/cursor.ts";
import { readConfig } from "../config.ts";
import { VIEWERS } from "../context.ts";
import { openDatabase } from "../database/open.ts";
import { dataVersion } from "../export/read.ts";
import { openGraph } from "../graph.ts";
import type { ViewerName } from "../settings.ts";
import { today } from "../today.ts";
import { analyse } from "./analyse.ts";
import { type Command, HELP, readCommand } from "./command.ts";
import { refuseFilled } from "./files.ts";
import type { View } from "./network.ts";

const progress = (line: string): void => void process.stderr.write(`${line}\n`);

/** Measures what the arguments ask for, and prints the id of the run. */
async function run(command: Command): Promise<void> {
  const out = command.out === undefined ? undefined : resolve(command.out);
  if (out !== undefined) refuseFilled(out);
  const config = readConfig(process.env, process.cwd());
  const database = await openDatabase(config, { program: "npm run analyse", attach: true, progress });
  const graph = openGraph(database, { deadline: config.deadline });
  try {
    const view = viewOf(command, config.viewer);
    const id = await analyse({ graph, view, dataVersion: await dataVersion(graph), out, progress });
    process.stdout.write(`${id}\n`);
  } finally {
    await graph.close();
    await database.close();
  }
}

function viewOf({ asOf, knownAt, viewer }: Command, configured: ViewerName): View {
  const day = (given: string | undefined) => (given === undefined ? today() : new LocalDate(given));
  const viewerName = viewer ?? configured;
  return { asOf: day(asOf), knownAt: day(knownAt), viewerName, viewer: VIEWERS[viewerName] };
}

await runProgram({ help: HELP, read: readCommand, run });
