import { Refusal } from "../src/refusal.ts";
import { type Command, HELP, readCommand } from "./command.ts";
import { install } from "./install.ts";

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Does what the arguments ask for; false when an operation could not be measured. */
async function main(): Promise<boolean> {
  const command = readCommand(process.argv.slice(2));
  if (command === undefined) {
    process.stdout.write(HELP);
    return true;
  }
  await install(say);
  if (command.growth) await tellGrowth(command);
  else if (command.soak > 0) await tellMemory(command);
  else if (command.hits) return compareHits(command);
  else return compareServers(command);
  return true;
}

async function compareServers(command: Command): Promise<boolean> {
  const [{ run }, { lastLine, tableOf }] = await Promise.all([import("./run.ts"), import("./table.ts")]);
  const files = await import("./results-files.ts");
  const { comparedWith } = await import("./comparison.ts");
  const result = await run(command, say);
  for (const graph of result.graphs) print(`\n${tableOf(graph)}`);
  print(`\n${comparedWith(files.readBaseline(), result)}`);
  print(`The figures are in ${files.keepResult(result)}`);
  if (command.baseline) {
    const { figuresOfRun, writePart } = await import("./report.ts");
    files.writeBaseline(result);
    writePart("figures", figuresOfRun(result));
  }
  print(lastLine(result));
  return result.graphs.every((graph) => graph.refused.length === 0);
}

async function compareHits(command: Command): Promise<boolean> {
  const [{ chosenOperations, onGraphs }, { tellHits }] = await Promise.all([import("./run.ts"), import("./hits.ts")]);
  const equal = await onGraphs(command, say, (database) => tellHits(database, chosenOperations(command), print));
  return equal.every(Boolean);
}

async function tellGrowth(command: Command): Promise<void> {
  const [{ chosenOperations }, { measureGrowth }] = await Promise.all([import("./run.ts"), import("./growth.ts")]);
  const { growthTable } = await import("./growth-table.ts");
  const table = growthTable(await measureGrowth(chosenOperations(command), say));
  print(table);
  if (command.baseline) (await import("./report.ts")).writePart("growth", await dated(table));
}

async function tellMemory(command: Command): Promise<void> {
  const [{ chosenOperations }, { megabytes, soak }] = await Promise.all([import("./run.ts"), import("./soak.ts")]);
  const { openRealGraph } = await import("./graphs.ts");
  const database = await openRealGraph(command.records, say);
  const asked = { database, operations: chosenOperations(command), requests: command.soak, say };
  const marks = await soak(asked).finally(() => database.close());
  const rows = marks.map(({ requests, memory, live }) => [
    requests.toLocaleString("en"),
    ...[memory, live].map(megabytes),
  ]);
  const header = ["requests", "resident memory of Hashi", "of its heap in use, garbage collected"];
  const table = (await import("./markdown.ts")).markdownTable([header, ...rows], []);
  print(table);
  if (command.baseline) (await import("./report.ts")).writePart("memory", await dated(table));
}

/** A table with the day and the machine above. */
async function dated(table: string): Promise<string> {
  const { date, commit, machine } = (await import("./surroundings.ts")).surroundings();
  return `Measured on ${date.slice(0, 10)} at ${commit}, on ${machine}.\n\n${table}`;
}

// Servers and databases that were started end with this process.
for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => process.exit(130));

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
