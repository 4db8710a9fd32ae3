import type { Connection } from "../src/graph.ts";
import { loadDemoWorld } from "../src/import/demo.ts";

/** Loads, once before all tests, what they ask about: the demo world. */
export async function loadWorld(connection: Connection): Promise<void> {
  await loadDemoWorld(connection, () => {});
}
