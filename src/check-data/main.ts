import { parseArgs } from "node:util";
import { runProgram } from "../command-line.ts";
import { readConfig } from "../config.ts";
import { openDatabase } from "../database/open.ts";
import { openGraph } from "../graph.ts";
import { Refusal } from "../refusal.ts";
import { certainties, checkData } from "./check.ts";
import { certaintyText, findingsText } from "./report.ts";
import { RULES } from "./rules.ts";

const HELP = `npm run check-data [-- --certainty]

Checks the facts of the graph against the rules of the domain and names each fact that breaks one, with what was
expected and what cures it. Exit code 1 when a fact breaks a rule; a warning does not count.

Options
  --certainty  prints how many records of each kind and links of each type nobody has looked up yet (FROM_MEMORY)
  --help       this text

Rules
${RULES.map(({ name, expected }) => `  ${name.padEnd(38)}${expected}`).join("\n")}

The database is that of HASHI_HOME, or the server of NEO4J_URI; when it is not running it is started for the check.
`;
const DEADLINE_MILLISECONDS = 300_000;

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Checks, prints and sets the exit code. */
async function run(showCertainty: boolean): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  const database = await openDatabase(config, { program: "npm run check-data", attach: true, progress });
  const graph = openGraph(database, { deadline: DEADLINE_MILLISECONDS });
  try {
    const findings = await checkData(graph, progress);
    process.stdout.write(findingsText(findings));
    if (showCertainty) process.stdout.write(`\n${certaintyText(await certainties(graph))}`);
    if (findings.some(({ rule }) => !rule.warning)) process.exitCode = 1;
  } finally {
    await graph.close();
    await database.close();
  }
}

function options(given: readonly string[]): { help: boolean; certainty: boolean } {
  try {
    const known = { help: { type: "boolean", short: "h" }, certainty: { type: "boolean" } } as const;
    const { values } = parseArgs({ args: [...given], options: known });
    return { help: values.help ?? false, certainty: values.certainty ?? false };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new Refusal(`${reason} Expected --certainty or --help.`);
  }
}

await runProgram({
  help: HELP,
  read: (given) => {
    const { help, certainty } = options([...given]);
    return help ? undefined : { certainty };
  },
  run: ({ certainty }) => run(certainty),
});
