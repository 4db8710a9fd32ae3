import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { runProgram } from "../../command-line.ts";
import { readConfig } from "../../config.ts";
import { openDatabase } from "../../database/open.ts";
import { openGraph } from "../../graph.ts";
import { Refusal } from "../../refusal.ts";
import { readFacts, readMask } from "../facts.ts";
import { DEV_UNTIL, fit } from "./fit.ts";

const HELP = `npm run fit [-- --out <file>]

Fits the weights of the profile RESEARCH_PARTNER on studies before 2018-02-27, chooses on those before 2019-07-11, and writes
them with the numbers that justify them (src/partner/weights.json). The studies must have been imported:
  npm run import -- mesh ../shared/data/vocab/dismanet_mesh_descriptors_c_f_tree.tsv
  npm run import -- trials ../shared/data/trials
`;
/** Fewer partnered studies than these fit nothing. */
const FEWEST = 1000;
const progress = (line: string): void => void process.stderr.write(`${line}\n`);

async function run(out: string): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  const database = await openDatabase(config, { program: "npm run fit", attach: true, progress });
  const graph = openGraph(database, { deadline: config.deadline });
  try {
    const [facts, mask] = [await readFacts(graph, DEV_UNTIL), await readMask(graph)];
    const count = facts.partnered.length;
    if (count < FEWEST)
      throw new Refusal(`Expected at least ${FEWEST} academic studies with partners, found ${count}.\n${HELP}`);
    writeFileSync(out, `${JSON.stringify(fit(facts, mask, progress), null, 2)}\n`);
    process.stdout.write(`Wrote ${out}.\n`);
  } finally {
    await graph.close();
    await database.close();
  }
}

await runProgram({
  help: HELP,
  read: (given) => {
    const options = { out: { type: "string" }, help: { type: "boolean" } } as const;
    const { values } = parseArgs({ args: [...given], options });
    return values.help ? undefined : (values.out ?? "src/partner/weights.json");
  },
  run,
});
