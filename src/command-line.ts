import { GraphError } from "./graph.ts";
import { Refusal } from "./refusal.ts";

/** A program of the command line: what it reads from its arguments (undefined asks for help), and what it does then. */
interface Program<Command> {
  readonly help: string;
  readonly read: (given: readonly string[]) => Command | undefined;
  readonly run: (command: Command) => Promise<void>;
}

/** Runs a program: what it refuses, or the graph, is told without a stack and ends with exit code 1. */
export async function runProgram<Command>({ help, read, run }: Program<Command>): Promise<void> {
  try {
    const command = read(process.argv.slice(2));
    if (command === undefined) process.stdout.write(help);
    else await run(command);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof GraphError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
