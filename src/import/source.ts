import type { Graph } from "../graph.ts";
import { runJob } from "../jobs.ts";
import type { Command } from "./command.ts";
import { DEMO_FOLDER } from "./demo-folder.ts";
import { ImportError } from "./fault.ts";
import { finish, noteRun } from "./finish.ts";
import { importFolder, type Progress } from "./folder.ts";
import { importMesh } from "./mesh.ts";
import { writeNormalForms } from "./normal-forms.ts";
import { importRegister } from "./registers/import-register.ts";
import type { Rejects } from "./rejects.ts";
import type { Imported, Outcome } from "./report.ts";
import { runStaff } from "./staff/run.ts";
import { isStaffSource } from "./staff/sources.ts";
import { Tally } from "./tally.ts";
import { ensureConstraints } from "./target.ts";
import { importTrials } from "./trials/import-trials.ts";
import { placeArrivals } from "./trials/place-arrivals.ts";

/** What a source is imported with. */
export interface Means {
  /** Absent when a dry run needs no database. */
  readonly graph: Graph | undefined;
  readonly rejects: Rejects;
  readonly progress: Progress;
}

/** Imports the source that the command names, and brings what is derived up to date. */
export async function runSource(command: Command, means: Means): Promise<Outcome> {
  const { graph, progress } = means;
  const { source, places, dryRun } = command;
  if (isStaffSource(source)) return runStaff(source, places[0] ?? "", { ...means, dryRun });
  if (command.source === "derive") return derive(command, means);
  const { tally, notes, seeds = [] } = await importSource(command, means);
  if (!graph || command.dryRun) return { tally, notes, derived: 0 };
  const derived = await finish(graph, command.source, tally, progress);
  return { tally, notes: [...notes, ...(await placeArrivals(graph, seeds, progress))], derived };
}

function importSource(command: Command, means: Means): Promise<Imported> {
  const { graph, rejects, progress } = means;
  const [place = DEMO_FOLDER] = command.places;
  const writable = command.dryRun ? undefined : graph;
  if (command.source === "mesh")
    return importMesh({ file: place, ontology: command.ontology, graph: writable, progress });
  if (command.source === "trials")
    return importTrials({ folder: place, graph, dryRun: command.dryRun, rejects, progress });
  if (command.source === "ror" || command.source === "edinet" || command.source === "sbir")
    return importRegister({ register: command.source, folder: place, graph: writable, rejects, progress });
  return importFolder({ folder: place, graph: writable, rejects, progress }).then((tally) => ({ tally, notes: [] }));
}

async function derive(command: Command, { graph, progress }: Means): Promise<Outcome> {
  if (!graph || command.dryRun) throw new ImportError("derive has no dry run: it reads no files. Leave --dry-run out.");
  await ensureConstraints(graph, progress);
  await writeNormalForms(graph, progress);
  const derived = await runJob(graph, "derive", progress);
  if (derived > 0) await noteRun(graph, "derive");
  return { tally: new Tally(), derived, notes: [] };
}
