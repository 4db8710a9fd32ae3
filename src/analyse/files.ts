import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvWriter } from "../export/writers.ts";
import { Refusal } from "../refusal.ts";
import { METHOD, type Run } from "./store.ts";

const ORGANIZATION_COLUMNS = [
  "id",
  "degree",
  "degreeRank",
  "betweenness",
  "betweennessRank",
  "pageRank",
  "community",
  "cutOff",
] as const;
const TIE_COLUMNS = ["one", "other", "weight"] as const;

/** Refuses a folder that holds something. */
export function refuseFilled(out: string): void {
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new Refusal(`--out: expected an empty or new folder, ${out} holds something. Name another one.`);
}

/** Writes a run as `organizations.csv`, `ties.csv` and `manifest.json`. */
export async function writeFiles(out: string, id: string, run: Run): Promise<void> {
  mkdirSync(out, { recursive: true });
  const { measures, ties, view } = run;
  await writeTable(join(out, "organizations.csv"), ORGANIZATION_COLUMNS, measures.organizations);
  await writeTable(join(out, "ties.csv"), TIE_COLUMNS, ties);
  const { organizations, ...whole } = measures;
  const manifest = {
    id,
    method: METHOD,
    dataVersion: run.dataVersion,
    asOf: view.asOf.iso,
    knownAt: view.knownAt.iso,
    viewer: { name: view.viewerName, audiences: view.viewer },
    counts: { organizations: organizations.length, ties: ties.length },
    ...whole,
    files: ["organizations.csv", "ties.csv"].map((name) => ({ name, sha256: hashOf(join(out, name)) })),
  };
  writeFileSync(join(out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function writeTable<Column extends string>(
  path: string,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number>>[],
): Promise<void> {
  const file = csvWriter(path, columns);
  await file.write(rows.map((row) => Object.fromEntries(columns.map((column) => [column, String(row[column])]))));
  await file.close();
}

function hashOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
