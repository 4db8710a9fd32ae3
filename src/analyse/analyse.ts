import type { Progress } from "../database/assembly.ts";
import type { Graph } from "../graph.ts";
import { Refusal } from "../refusal.ts";
import { writeFiles } from "./files.ts";
import { measure } from "./measure.ts";
import { readTies, type View } from "./network.ts";
import { store } from "./store.ts";
import { withTools } from "./tools.ts";

/** What to analyse, and where the tables go. */
export interface Analysis {
  readonly graph: Graph;
  readonly view: View;
  readonly dataVersion: string | null;
  readonly out: string | undefined;
  readonly progress: Progress;
}

/** Measures the network of a view and keeps the result as a run; gives its id. */
export async function analyse({ graph, view, dataVersion, out, progress }: Analysis): Promise<string> {
  const ties = await readTies(graph, view);
  if (ties.length === 0)
    throw new Refusal(
      `Expected a network: the viewer ${view.viewerName} sees no tie on ${view.asOf.iso}. Ask for a later day.`,
    );
  progress(`${ties.length} ties; OpenGDS starts …`);
  const measures = await withTools(progress, (tools) => measure(tools, ties));
  const run = { view, dataVersion, ties, measures };
  const id = await store(graph, run);
  if (out !== undefined) await writeFiles(out, id, run);
  return id;
}
