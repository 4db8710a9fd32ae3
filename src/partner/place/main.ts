import { parseArgs } from "node:util";
import { runProgram } from "../../command-line.ts";
import { readConfig } from "../../config.ts";
import { openDatabase } from "../../database/open.ts";
import { type Graph, openGraph } from "../../graph.ts";
import { Refusal } from "../../refusal.ts";
import { today } from "../../today.ts";
import { dayOf } from "../match/command.ts";
import { placeStudies } from "../place.ts";
import { ensureRun } from "../run.ts";
import { readSeeds } from "../seeds-file.ts";
import { ask } from "../statements.ts";

const HELP = `npm run partner-run -- [--frozen <day> or latest] [--seeds <studies.csv or NCT…,NCT…>]

Makes the run of a day for the profile RESEARCH_PARTNER, when it is not there: only what was public and known before that day
counts (today unless said; latest: the day of the latest run there is). Places the stored studies that are named in it: from
then on Seed.partners ranks companies for them. What is there already is left alone; a run that was stopped is made anew, and
so is one whose facts have changed since: the studies that it had placed are placed again.
`;
const LATEST_RUN = "latest";
const progress = (line: string): void => void process.stderr.write(`${line}\n`);

async function run({ frozen, seeds }: { frozen: string; seeds: string | undefined }): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  const ids = seeds === undefined ? [] : (await readSeeds(seeds)).map(({ id }) => id);
  const database = await openDatabase(config, { program: "npm run partner-run", attach: true, progress });
  const graph = openGraph(database, { deadline: config.deadline });
  try {
    const day = frozen === LATEST_RUN ? await latestOf(graph) : frozen;
    const made = await ensureRun(graph, day, progress);
    const { placed, missing } = await placeStudies(graph, made, { ids, progress });
    const lost = missing.length > 0 ? ` Not on record: ${missing.slice(0, 10).join(", ")} (${missing.length}).` : "";
    process.stdout.write(`${made.id}: ${placed} studies placed.${lost}\n`);
  } finally {
    await graph.close();
    await database.close();
  }
}

async function latestOf(graph: Graph): Promise<string> {
  const [run] = await ask(graph, "latest", {});
  if (run) return String(run.frozen);
  throw new Refusal("--frozen latest: there is no run yet. Name its day: --frozen 2018-02-27.");
}

function frozenOf(given: string): string {
  return given === LATEST_RUN ? given : dayOf("--frozen", given);
}

await runProgram({
  help: HELP,
  read: (given) => {
    const options = { frozen: { type: "string" }, seeds: { type: "string" }, help: { type: "boolean" } } as const;
    const { values } = parseArgs({ args: [...given], options });
    return values.help ? undefined : { frozen: frozenOf(values.frozen ?? today().iso), seeds: values.seeds };
  },
  run,
});
