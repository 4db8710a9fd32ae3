import { type Graph, openGraph } from "../src/graph.ts";
import { testConnection } from "./start.ts";

/** Long enough to plan a ranking on a cold database of a slow machine, in milliseconds. */
const DEADLINE = 200_000;

/** Opens the door to the database of the tests. */
export function openTestGraph(): Graph {
  return openGraph(testConnection(), { deadline: DEADLINE });
}
