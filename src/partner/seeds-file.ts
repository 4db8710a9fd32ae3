import { existsSync } from "node:fs";
import { checkTable, readTable } from "../import/table-file.ts";
import { Refusal } from "../refusal.ts";
import type { Study } from "./study.ts";

/** A study as a file of seeds states it; a row with a number alone is looked up in the graph. */
export interface Given extends Omit<Study, "lead"> {
  /** As it stands in the file: `NCT01411319`, or the id of a seed. */
  readonly studyId: string;
  /** Who leads it, by name; empty when not stated. */
  readonly leadName: string;
  readonly hasText: boolean;
}

/** What of the columns of `studies.csv` is read; names of interventions are not. */
const TEXTS = ["title", "conditions", "keywords"] as const;

/**
 * Reads seeds from a CSV file with the column study_id and, for studies that need not be stored, title, conditions, keywords,
 * phase, intervention_types and lead_sponsor (lists with |); or from numbers and ids with commas between.
 */
export async function readSeeds(seeds: string): Promise<Given[]> {
  if (!existsSync(seeds) && !seeds.endsWith(".csv")) return idsIn(seeds).map((id) => givenOf({ study_id: id }));
  const table = { path: seeds, columns: ["study_id"] };
  const header = await checkTable(table);
  const given = new Map<string, Given>();
  for await (const { cells, origin, broken } of readTable(table)) {
    const id = cells?.study_id?.trim() ?? "";
    const what = cells ? "a row without study_id" : (broken ?? "a broken line");
    if (!cells || id === "")
      throw new Refusal(`${seeds}, line ${origin.line}: expected a study, given ${what}. Mend it.`);
    if (given.has(id)) throw new Refusal(`${seeds}, line ${origin.line}: expected each study once, given ${id} again.`);
    given.set(id, givenOf(cells));
  }
  if (given.size === 0)
    throw new Refusal(`${seeds}: expected studies under the header ${header.join(", ")}, given none.`);
  return [...given.values()];
}

/** The id of the seed that stands for a number of the registry. */
export function seedId(studyId: string): string {
  return studyId.includes(":") ? studyId : `seed:${studyId.toLowerCase()}`;
}

function idsIn(text: string): string[] {
  const ids = text.split(",").map((id) => id.trim());
  const wrong = ids.find((id) => !/^(NCT\d{8}|seed:[\w-]+)$/i.test(id));
  if (wrong === undefined) return ids;
  throw new Refusal(`--seeds: expected a CSV file, or numbers like NCT00620243 with commas between, given "${wrong}".`);
}

function givenOf(cells: Readonly<Record<string, string>>): Given {
  const list = (text: string | undefined) =>
    [...new Set((text ?? "").split("|").map((one) => one.trim()))].filter(Boolean);
  const studyId = cells.study_id?.trim() ?? "";
  return {
    studyId,
    id: seedId(studyId),
    title: cells.title ?? "",
    conditions: list(cells.conditions),
    keywords: list(cells.keywords),
    phase: cells.phase?.trim() || undefined,
    kinds: list(cells.intervention_types),
    leadName: cells.lead_sponsor?.trim() ?? "",
    hasText: TEXTS.some((name) => (cells[name] ?? "").trim() !== ""),
  };
}
