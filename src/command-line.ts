import { GraphQLError } from "graphql";
import { GraphError } from "./graph.ts";
import { Refusal } from "./refusal.ts";

/** A program of the command line: what it reads from its arguments (undefined asks for help), and what it does then. */
interface Program<Command> {
  readonly help: string;
  readonly read: (given: readonly string[]) => Command | undefined;
  readonly run: (command: Command) => Promise<void>;
}

/** Runs a program: what it, the API or the graph refuses is told without a stack and ends with exit code 1. */
export async function runProgram<Command>({ help, read, run }: Program<Command>): Promise<void> {
  try {
    const command = read(process.argv.slice(2));
    if (command === undefined) process.stdout.write(help);
    else await run(command);
  } catch (error) {
    const told = toldOf(error);
    if (told === undefined) throw error;
    process.stderr.write(`${told}\n`);
    process.exitCode = 1;
  }
}

/** What a person can do something about, in words; an error of the API in both languages. Undefined for what is a defect. */
function toldOf(error: unknown): string | undefined {
  if (error instanceof Refusal || error instanceof GraphError) return error.message;
  if (!(error instanceof GraphQLError) || typeof error.extensions.code !== "string") return undefined;
  const { messageJa } = error.extensions;
  return typeof messageJa === "string" ? `${error.message}\n${messageJa}` : error.message;
}
