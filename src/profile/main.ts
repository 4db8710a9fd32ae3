import { runProgram } from "../command-line.ts";
import { readConfig } from "../config.ts";
import { openDatabase } from "../database/open.ts";
import { budgetLines } from "./budget-lines.ts";
import { type Command, HELP, readCommand } from "./command.ts";
import { type Measured, Meter } from "./measure.ts";
import { exampleNames, readExample, readOperation } from "./operations.ts";
import { openPlanner } from "./planner.ts";

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Profiles what the arguments ask for; the database is opened only when that is understood. */
async function run(command: Command): Promise<void> {
  const operation = command.budgets ? undefined : readOperation(command);
  const config = readConfig(process.env, process.cwd());
  const database = await openDatabase(config, { program: "npm run profile", attach: true, progress });
  try {
    await using planner = openPlanner(database);
    const meter = new Meter(planner, config.viewer);
    if (operation === undefined) return await printBudgets(meter);
    const { printed } = await import("./print.ts");
    for (const measured of await meter.measure(operation, command.times))
      process.stdout.write(`${printed(measured, command.raw)}\n`);
  } finally {
    await database.close();
  }
}

async function printBudgets(meter: Meter): Promise<void> {
  const measured: Measured[] = [];
  for (const name of exampleNames()) {
    progress(`measuring ${name} …`);
    measured.push(...(await meter.measure(readExample(name))));
  }
  process.stdout.write(`${budgetLines(measured).join("\n")}\n`);
}

await runProgram({ help: HELP, read: readCommand, run });
