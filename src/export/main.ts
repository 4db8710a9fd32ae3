import { resolve } from "node:path";
import { runProgram } from "../command-line.ts";
import { LocalDate } from "../compose/cursor.ts";
import { readConfig } from "../config.ts";
import { VIEWERS } from "../context.ts";
import { openDatabase } from "../database/open.ts";
import { openGraph } from "../graph.ts";
import { today } from "../today.ts";
import { type Command, HELP, readCommand } from "./command.ts";
import { exportGraph } from "./export.ts";

const progress = (line: string): void => void process.stderr.write(`${line}\n`);

/** Writes the export that the arguments ask for and prints its manifest. */
async function run(command: Command): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  const database = await openDatabase(config, { program: "npm run export", attach: true, progress });
  const graph = openGraph(database, { deadline: config.deadline });
  try {
    const viewerName = command.viewer ?? config.viewer;
    const [asOf, knownAt] = [command.asOf, command.knownAt].map((day) =>
      day === undefined ? today() : new LocalDate(day),
    );
    if (asOf === undefined || knownAt === undefined) throw new Error("Two days.");
    const view = { asOf, knownAt, viewer: VIEWERS[viewerName] };
    const { format } = command;
    const manifest = await exportGraph({ graph, view, viewerName, format, out: resolve(command.out), progress });
    process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
  } finally {
    await graph.close();
    await database.close();
  }
}

await runProgram({ help: HELP, read: readCommand, run });
