import type { Graph } from "../../graph.ts";
import { Refusal } from "../../refusal.ts";
import { readStudies } from "../facts.ts";
import { LeadNames } from "../lead-names.ts";
import { inBatches, type PartnerRun } from "../placement.ts";
import { type Ranked, rankStudies } from "../rank.ts";
import { ensureRun } from "../run.ts";
import { type Given, readSeeds } from "../seeds-file.ts";
import { ask } from "../statements.ts";
import type { Study } from "../study.ts";
import type { Command } from "./command.ts";

/** A line of the answer. */
export interface Match {
  readonly studyId: string;
  readonly rank: number;
  readonly company: string;
  readonly score: number;
  readonly probability: number;
}

const BATCH = 50;

/** Ranks companies for the seeds of a command, batch by batch; each study's companies come together, the likeliest first. */
export async function* matches(
  graph: Graph,
  command: Omit<Command, "out">,
  progress: (line: string) => void,
): AsyncGenerator<Match[]> {
  const given = await readSeeds(command.seeds);
  const run = await ensureRun(graph, command.frozen, progress);
  const studies = await studiesOf(graph, run, given);
  const names = await namesOf(graph, run);
  let done = 0;
  for (const batch of inBatches(studies, BATCH)) {
    const ranked = await rankStudies(graph, run, { studies: batch.map(({ study }) => study), first: command.first });
    yield batch.flatMap(({ studyId }, index) => (ranked[index] ?? []).map(lineOf(studyId, names)));
    done += batch.length;
    progress(`ranked ${done.toLocaleString("en")} of ${studies.length.toLocaleString("en")} studies`);
  }
}

function lineOf(studyId: string, names: ReadonlyMap<string, string>) {
  return ({ company, score, probability }: Ranked, index: number): Match => ({
    studyId,
    rank: index + 1,
    company: names.get(company) ?? company,
    score,
    probability,
  });
}

/** The studies that are meant: as the file states them, or as they are on record where it states a number alone. */
async function studiesOf(
  graph: Graph,
  run: PartnerRun,
  given: readonly Given[],
): Promise<{ studyId: string; study: Study }[]> {
  const leads = await LeadNames.read(graph, run.model.leads.ids);
  const stored = new Map<string, Study>();
  const numbers = given.filter(({ hasText }) => !hasText).map(({ id }) => id);
  for (const ids of inBatches(numbers, 1000))
    for (const study of await readStudies(graph, ids)) stored.set(study.id, study);
  const missing = numbers.find((id) => !stored.has(id));
  if (missing !== undefined)
    throw new Refusal(`--seeds: expected a study on record or one with its text, given ${missing}. Add its title.`);
  return given.map((one) => {
    const study = stored.get(one.id) ?? { ...one, lead: leads.idOf(one.leadName) };
    return { studyId: one.studyId, study };
  });
}

/** What each company of the run is called in the records. */
async function namesOf(graph: Graph, run: PartnerRun): Promise<Map<string, string>> {
  const rows = await ask(graph, "names", { ids: run.model.companies.map(({ id }) => id) });
  return new Map(rows.map(({ id, name }) => [String(id), String(name)]));
}
