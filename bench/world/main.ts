import { Refusal } from "../../src/refusal.ts";
import { buildWorld } from "./build.ts";
import { HELP, readCommand } from "./command.ts";

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

try {
  const wanted = readCommand(process.argv.slice(2));
  if (wanted === undefined) process.stdout.write(HELP);
  else process.stdout.write(`${await buildWorld(wanted, say)}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
