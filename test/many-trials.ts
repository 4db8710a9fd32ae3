import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TRIALS } from "./imports.ts";

/** The invented studies again and again under other numbers, so that an import takes a while; gives the folder. */
export function manyTrials(folder: string, times: number): string {
  const many = join(folder, "trials");
  mkdirSync(many);
  for (const file of ["all_studies.csv", "all_sponsors.csv"]) {
    const [header = "", ...lines] = readFileSync(join(TRIALS, file), "utf8").trimEnd().split("\n");
    const copies = Array.from({ length: times }, (_, copy) =>
      lines.map((line) => line.replace(/^NCT9\d{3}/, `NCT9${String(copy).padStart(3, "0")}`)),
    );
    writeFileSync(join(many, file), `${[header, ...copies.flat()].join("\n")}\n`);
  }
  return many;
}
