import { Meter } from "../src/profile/measure.ts";
import { openPlanner, type Planner } from "../src/profile/planner.ts";
import { testConnection } from "./start.ts";

/** Reads plans on the database of the tests. */
export function openTestPlanner(): Planner {
  return openPlanner(testConnection());
}

/** Measures operations on the database of the tests, as the public. */
export function openMeter(planner: Planner): Meter {
  return new Meter(planner, "public");
}
