import { Refusal } from "../src/refusal.ts";
import { HELP, readCommand } from "./command.ts";
import { install } from "./install.ts";

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Runs the bench; true when every operation was measured. */
async function main(): Promise<boolean> {
  const command = readCommand(process.argv.slice(2));
  if (command === undefined) {
    process.stdout.write(HELP);
    return true;
  }
  await install(say);
  const [{ run }, { lastLine, tableOf }] = await Promise.all([import("./run.ts"), import("./table.ts")]);
  const result = await run(command, say);
  for (const graph of result.graphs) process.stdout.write(`\n${tableOf(graph)}\n`);
  process.stdout.write(`\n${lastLine(result)}\n`);
  return result.graphs.every((graph) => graph.refused.length === 0);
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
