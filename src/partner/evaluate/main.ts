import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { runProgram } from "../../command-line.ts";
import { readConfig } from "../../config.ts";
import { openDatabase } from "../../database/open.ts";
import { openGraph } from "../../graph.ts";
import { Refusal } from "../../refusal.ts";
import { today } from "../../today.ts";
import { DEV_FROM, DEV_UNTIL } from "../fit/fit.ts";
import { evaluate, trialsIn } from "./evaluate.ts";
import { Judge } from "./judge.ts";
import { reportOf } from "./report.ts";

const HELP = `npm run evaluate [-- --shared <folder>] [--python <python>] [--boot <n>] [--out <file>]

Evaluates the profile RESEARCH_PARTNER on the studies from ${DEV_FROM} until before ${DEV_UNTIL}, frozen at the first day, beside
its baselines, and writes a dated report. The measures are those of <shared>/tools/evaluate.py (needs Python with numpy).

--shared <folder>  the folder with tools/evaluate.py and data/trials (../shared)
--python <python>  a Python with numpy (python3)
--boot <n>         how often the studies are drawn for the intervals (1000)
--out <file>       the report (docs/evaluation/<today>-dev.md)

The studies must have been imported: npm run import -- mesh …, npm run import -- trials <shared>/data/trials
`;
const progress = (line: string): void => void process.stderr.write(`${line}\n`);

const OPTIONS = {
  shared: { type: "string", default: "../shared" },
  python: { type: "string", default: "python3" },
  boot: { type: "string", default: "1000" },
  out: { type: "string", default: `docs/evaluation/${today().iso}-dev.md` },
  help: { type: "boolean", default: false },
} as const;

async function run(values: { shared: string; python: string; boot: string; out: string }): Promise<void> {
  const { shared, python, out } = values;
  const files = ["studies.csv", "collaborations.csv", "company_activity.csv"].map((file) =>
    join(trialsIn(shared), file),
  );
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Refusal(`Expected ${missing}, found none. Name its folder with --shared.`);
  const folder = mkdtempSync(join(tmpdir(), "hashi-evaluation-"));
  const judge = new Judge({ shared, folder, python, from: DEV_FROM, until: DEV_UNTIL });
  const config = readConfig(process.env, process.cwd());
  const database = await openDatabase(config, { program: "npm run evaluate", attach: true, progress });
  const graph = openGraph(database, { deadline: config.deadline });
  try {
    const evaluation = await evaluate(graph, { judge, boot: Number(values.boot), progress });
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, reportOf(evaluation, manifestOf(files, values.boot)));
    process.stdout.write(`Wrote ${out}; the rankings are in ${folder}.\n`);
  } finally {
    await graph.close();
    await database.close();
  }
}

function manifestOf(files: readonly string[], boot: string): string[] {
  const commit = spawnSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).stdout.trim();
  const print = (file: string | URL) => createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
  return [
    `npm run evaluate -- --boot ${boot}, ${today().iso}, code after ${commit}, Node ${process.version}`,
    `weights.json ${print(new URL("../weights.json", import.meta.url))}, general-words.txt ${print(new URL("../general-words.txt", import.meta.url))}`,
    ...files.map((file) => `${file.split("/").at(-1)} ${print(file)}`),
  ];
}

await runProgram({
  help: HELP,
  read: (given) => {
    const { values } = parseArgs({ args: [...given], options: OPTIONS });
    return values.help ? undefined : values;
  },
  run,
});
