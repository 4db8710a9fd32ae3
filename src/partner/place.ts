import type { Graph } from "../graph.ts";
import { readStudies } from "./facts.ts";
import { factOf, inBatches, type PartnerRun, placementRow } from "./placement.ts";
import { ask, tell } from "./statements.ts";

const BATCH = 50;

/**
 * Places stored studies in a run, for good: from then on `Seed.partners` ranks companies for them. Those that it has placed
 * before are left alone. Gives how many were placed, and the ids of which no study is on record.
 */
export async function placeStudies(
  graph: Graph,
  run: PartnerRun,
  { ids, progress }: { ids: readonly string[]; progress: (line: string) => void },
): Promise<{ placed: number; missing: string[] }> {
  const missing: string[] = [];
  let [placed, done] = [0, 0];
  for (const some of inBatches(ids, BATCH)) {
    const there = new Set((await ask(graph, "placed", { ids: some, run: run.id })).map(({ id }) => String(id)));
    const wanted = some.filter((id) => !there.has(id));
    const studies = await readStudies(graph, wanted);
    const found = new Set(studies.map(({ id }) => id));
    missing.push(...wanted.filter((id) => !found.has(id)));
    const rows = studies.map((study) => placementRow(run.model.place(study)));
    if (rows.length > 0) await tell(graph, "Placements", { run: run.id, fact: factOf(run), rows });
    placed += rows.length;
    done += some.length;
    progress(`placed ${done.toLocaleString("en")} of ${ids.length.toLocaleString("en")} studies`);
  }
  return { placed, missing };
}
