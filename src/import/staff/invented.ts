import type { Graph } from "../../graph.ts";
import { read, write } from "../target.ts";

/**
 * Invented companies and deals belong to the demo world alone, and a graph is the demo world as long as staff have brought
 * nothing of their own: with the first batch all that is SYNTHETIC is hidden from everybody, with the last that is undone it
 * is shown again. `isEntering` says that a batch is about to come. Gives how many records changed.
 */
export async function keepInventedApart(graph: Graph, isEntering: boolean): Promise<number> {
  const [state] = await read(graph, "import/invented", {});
  const isReal = isEntering || state?.isReal === true;
  const statement = isReal ? (state?.isShown === true ? "hide" : "") : state?.isHidden === true ? "show" : "";
  if (statement === "") return 0;
  const [row] = await write(graph, `import/${statement}-invented`, {});
  return Number(row?.records ?? 0);
}
