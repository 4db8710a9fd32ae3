import { readConfig } from "../config.ts";
import { openDatabase } from "../database/open.ts";
import { GraphError, openGraph } from "../graph.ts";
import { Refusal } from "../refusal.ts";
import { type Command, HELP, readCommand } from "./command.ts";
import { Rejects } from "./rejects.ts";
import { report } from "./report.ts";
import { runSource } from "./source.ts";

const DEADLINE_MILLISECONDS = 60_000;

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Runs the import that the arguments ask for; the database is opened only when something is to be read or written. */
async function run(command: Command): Promise<void> {
  const rejects = new Rejects(command.rejects ?? "import-rejects.csv");
  const config = readConfig(process.env, process.cwd());
  const database = needsDatabase(command)
    ? await openDatabase(config, { program: "npm run import", attach: true, progress })
    : undefined;
  const graph = database ? openGraph(database, { deadline: DEADLINE_MILLISECONDS }) : undefined;
  try {
    const outcome = await runSource(command, { graph, rejects, progress });
    await rejects.close();
    process.stdout.write(report(command, outcome, rejects));
  } finally {
    await graph?.close();
    await database?.close();
  }
}

/** A dry run of data files is checked against the files alone; studies and staff name what is in the graph. */
function needsDatabase(command: Command): boolean {
  if (command.source === "template") return false;
  return !command.dryRun || ["trials", "staff"].includes(command.source);
}

process.once("SIGINT", () => {
  process.stderr.write(
    "Stopped. Run the same import again: it goes on where it stopped.\n中断しました。同じ取り込みをもう一度実行すると、続きから登録します。\n",
  );
  process.exit(130);
});

try {
  const command = readCommand(process.argv.slice(2));
  if (command) await run(command);
  else process.stdout.write(HELP);
} catch (error) {
  if (!(error instanceof Refusal || error instanceof GraphError)) throw error;
  const cause = error instanceof GraphError && error.cause instanceof Error ? `\n${error.cause.message}` : "";
  process.stderr.write(
    `${error.message}${cause}\n${error instanceof GraphError ? "Run the same import again: it goes on where it stopped.\n" : ""}`,
  );
  process.exitCode = 1;
}
