import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { readConfig } from "../../config.ts";
import { openDatabase } from "../../database/open.ts";
import { GraphError, openGraph } from "../../graph.ts";
import { Refusal } from "../../refusal.ts";
import { type Command, HELP, readCommand } from "./command.ts";
import { type Match, matches } from "./match.ts";

const progress = (line: string): void => void process.stderr.write(`${line}\n`);

/** Writes the ranking that the arguments ask for. */
async function run(command: Command): Promise<void> {
  const began = performance.now();
  const config = readConfig(process.env, process.cwd());
  const database = await openDatabase(config, { program: "npm run match", attach: true, progress });
  const graph = openGraph(database, { deadline: config.deadline });
  try {
    const file = createWriteStream(command.out);
    file.write("study_id,rank,company,score,prob\n");
    for await (const lines of matches(graph, command, progress)) file.write(lines.map(lineOf).join(""));
    file.end();
    await once(file, "finish");
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    process.stdout.write(`Wrote ${command.out} in ${seconds} s. Partners of studies, never licensees.\n`);
  } finally {
    await graph.close();
    await database.close();
  }
}

function lineOf({ studyId, rank, company, score, probability }: Match): string {
  return `${[studyId, rank, company, score, probability].map(cellOf).join(",")}\n`;
}

function cellOf(value: string | number): string {
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

try {
  const command = readCommand(process.argv.slice(2));
  if (command) await run(command);
  else process.stdout.write(HELP);
} catch (error) {
  if (!(error instanceof Refusal || error instanceof GraphError)) throw error;
  const cause = error instanceof GraphError && error.cause instanceof Error ? `\n${error.cause.message}` : "";
  process.stderr.write(`${error.message}${cause}\n`);
  process.exitCode = 1;
}
