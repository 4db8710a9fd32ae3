import { openAsking } from "../ask.ts";
import { runProgram } from "../command-line.ts";
import { readConfig } from "../config.ts";
import { openDatabase } from "../database/open.ts";
import { openGraph } from "../graph.ts";
import { Refusal } from "../refusal.ts";
import { today } from "../today.ts";
import { type Command, HELP, readCommand } from "./command.ts";
import { FAR, monthBefore } from "./days.ts";
import { printed } from "./print.ts";
import { portfolioOf } from "./read.ts";
import { workListOf } from "./work-list.ts";

const DEADLINE_MILLISECONDS = 300_000;
const progress = (line: string): void => void process.stderr.write(`${line}\n`);

/** Prints the work list that the arguments ask for. */
async function run(command: Command): Promise<void> {
  const asOf = command.asOf ?? today().iso;
  const since = command.since ?? monthBefore(asOf);
  if (since >= asOf)
    throw new Refusal(`--since: expected a day before ${asOf}, given ${since}. --help shows what there is.`);
  const config = readConfig(process.env, process.cwd());
  const database = await openDatabase(config, { program: "npm run desk", attach: true, progress });
  const graph = openGraph(database, { deadline: DEADLINE_MILLISECONDS });
  try {
    const asking = openAsking(graph, command.viewer ?? config.viewer, command.language);
    const { hub, first } = command;
    const now = await portfolioOf({ hub, first, asOf, knownAt: asOf }, asking, progress);
    const then = await portfolioOf({ hub, first: FAR, asOf: since, knownAt: since }, asking, progress);
    const list = workListOf(now, then, { ...command, asOf, since });
    process.stdout.write(`${command.json ? JSON.stringify(list, null, 2) : printed(list, command.language)}\n`);
  } finally {
    await graph.close();
    await database.close();
  }
}

await runProgram({ help: HELP, read: readCommand, run });
