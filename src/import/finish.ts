import type { Graph } from "../graph.ts";
import { runJob } from "../jobs.ts";
import { today } from "../today.ts";
import { applyCrosswalk } from "./crosswalk.ts";
import type { Progress } from "./folder.ts";
import { writeNormalForms } from "./normal-forms.ts";
import { keepInventedApart } from "./staff/invented.ts";
import type { Tally } from "./tally.ts";
import { write } from "./target.ts";

/** Imports that bring companies which another register may have, too. */
const REGISTERS = new Set(["trials", "ror", "sbir"]);

/**
 * What every import ends with: the normal forms of names and the derived links are brought up to date, and when anything changed the data have a new
 * version. Gives how many derived links and results were written.
 */
export async function finish(graph: Graph, source: string, tally: Tally, progress: Progress): Promise<number> {
  await keepInventedApart(graph, false);
  await writeNormalForms(graph, progress);
  await applyCrosswalk(graph, tally);
  if (REGISTERS.has(source)) await runJob(graph, "join", progress);
  const derived = await runJob(graph, "derive", progress);
  const { written, retracted } = tally.total;
  if (written + retracted + derived > 0) await noteRun(graph, `import ${source}`);
  return derived;
}

/** Notes that a job has changed the graph: the version of the data is the latest of these. */
export async function noteRun(graph: Graph, job: string): Promise<void> {
  await write(graph, "import/Run", {
    id: `run:${job.replace(/\W+/g, "-")}`,
    job,
    asOf: today(),
    version: new Date().toISOString(),
  });
}
