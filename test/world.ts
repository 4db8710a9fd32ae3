import type { Connection, Graph } from "../src/graph.ts";
import { loadDemoWorld } from "../src/import/demo.ts";
import { inGraph } from "./program.ts";

/** Takes everything out of a database of the tests. */
export async function emptyDatabase(graph: Graph): Promise<void> {
  await graph.write({ text: "MATCH (n) DETACH DELETE n", parameters: {}, name: "emptyDatabase" });
}

/** Loads, in place of what is there, what the tests ask about: the demo world. */
export async function loadWorld(connection: Connection): Promise<void> {
  await inGraph(connection, emptyDatabase, 60_000);
  await loadDemoWorld(connection, () => {});
}
