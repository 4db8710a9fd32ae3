import { type Graph, openGraph } from "../src/graph.ts";
import { testConnection } from "./start.ts";

/** Opens the door to the database of the tests; `deadline` in milliseconds. */
export function openTestGraph(deadline: number = 20_000): Graph {
  return openGraph(testConnection(), { deadline });
}
