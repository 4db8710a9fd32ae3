import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { idOf, MERGED, POPULAR, SILENT } from "./companies.ts";
import { HUBS } from "./hubs.ts";
import { WEAK } from "./readiness.ts";
import type { Tables } from "./tables.ts";

/** Two ventures that fit a seed, and the established companies with a licence that put money into them. */
const BRIDGES = [
  { hub: "tokyo", venture: "biotech-01", established: "regenerative-04" },
  { hub: "nagoya", venture: "biotech-02", established: "regenerative-05" },
] as const;

/** Invents the money by which a venture leads to an established company. */
export function inventBridges(tables: Tables): void {
  for (const { venture, established } of BRIDGES)
    tables.add("investments", { investor: idOf(established), venture: idOf(venture) }, { since: "2024-04-01" });
}

/** Writes down what is planted, as ids of records, so that an answer can be compared with it. */
export function writeTruths(folder: string): void {
  const first = (hub: string): string => `seed:synthetic-${hub}-01`;
  const truths = {
    affinity: HUBS.map(({ hub, key }) => ({ seed: first(hub), company: idOf(key.partner) })),
    popularity: [idOf(POPULAR)],
    bridges: BRIDGES.map(({ hub, venture, established }) => ({
      seed: first(hub),
      venture: idOf(venture),
      established: idOf(established),
    })),
    gaps: HUBS.map(({ hub }) => ({ seed: first(hub), dimensions: WEAK.map((code) => `dimension:${code}`) })),
    silent: SILENT.map(idOf),
    merged: { company: idOf(MERGED), successor: idOf("pharma-12") },
  };
  writeFileSync(join(folder, "truths.json"), `${JSON.stringify(truths, null, 2)}\n`);
}
