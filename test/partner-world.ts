import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openGraph } from "../src/graph.ts";
import { studies } from "./imported-studies.ts";
import { type ImportWorld, TRIALS } from "./imports.ts";
import { Questions } from "./questions.ts";

const main = (command: string): string => fileURLToPath(new URL(`../src/partner/${command}/main.ts`, import.meta.url));

/** What a command did. */
export interface Done {
  readonly code: number | null;
  readonly output: string;
}

/** Runs `npm run match` or `npm run partner-run` on the world of invented studies. */
export function runPartner(world: ImportWorld, command: "match" | "place", words: readonly string[]): Promise<Done> {
  const environment = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", HASHI_HOME: world.home };
  const child = spawn(process.execPath, [main(command), ...words], { env: environment, cwd: world.folder() });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** A line of a ranking. */
export interface Line {
  readonly company: string;
  readonly score: number;
  readonly probability: number;
}

/** Ranks by the command line; the lines of each study. */
export async function ranking(seeds: string, frozen: string, first = 100): Promise<ReadonlyMap<string, Line[]>> {
  const { world } = await studies();
  const out = join(world.folder(), "matches.csv");
  const words = ["--seeds", seeds, "--profile", "partner", "--frozen", frozen, "--first", String(first), "--out", out];
  const { code, output } = await runPartner(world, "match", words);
  if (code !== 0) throw new Error(output);
  const [header, ...lines] = readFileSync(out, "utf8").trimEnd().split("\n");
  if (header !== "study_id,rank,company,score,prob") throw new Error(`The header is ${header}.`);
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    const [, study = "", , company = "", score, probability] =
      /^(\w+),(\d+),(".*"|[^",]*),([^,]+),([^,]+)$/.exec(line) ?? [];
    const row = { company: company.replaceAll('"', ""), score: Number(score), probability: Number(probability) };
    found.set(study, [...(found.get(study) ?? []), row]);
  }
  return found;
}

/** A folder to import with a copy of one of the invented studies, under another number. */
export async function arrivals(number: string): Promise<string> {
  const { world } = await studies();
  const folder = join(world.folder(), "arrivals");
  mkdirSync(folder, { recursive: true });
  for (const file of ["all_studies.csv", "all_sponsors.csv"]) {
    const [header, ...lines] = readFileSync(join(TRIALS, file), "utf8").trimEnd().split("\n");
    const own = lines.filter((line) => line.startsWith(number)).map((line) => line.replace(/^NCT9/, "NCT8"));
    writeFileSync(join(folder, file), `${[header, ...own].join("\n")}\n`);
  }
  return folder;
}

/** A CSV file with these studies of the invented ones under other numbers, so that nothing stored is meant. */
export async function drafts(numbers: readonly string[]): Promise<string> {
  const { world } = await studies();
  const [header, ...lines] = readFileSync(join(TRIALS, "all_studies.csv"), "utf8").trimEnd().split("\n");
  const copies = numbers.map((number) =>
    (lines.find((line) => line.startsWith(number)) ?? "").replace(/^NCT9/, "NCT8"),
  );
  const path = join(world.folder(), "drafts.csv");
  writeFileSync(path, `${[header, ...copies].join("\n")}\n`);
  return path;
}

/** Asks the API about the world of invented studies. */
export async function withQuestions<T>(ask: (questions: Questions) => Promise<T>): Promise<T> {
  const { world } = await studies();
  const graph = openGraph(world.connection, { deadline: 60_000 });
  try {
    return await ask(new Questions(graph));
  } finally {
    await graph.close();
  }
}
