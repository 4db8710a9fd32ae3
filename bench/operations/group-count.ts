import type { Operation } from "../operation.ts";
import { twoHopFilter } from "./two-hop-filter.ts";

/** How many studies of a disease stand at each phase. */
export const groupCount: Operation = {
  ...twoHopFilter,
  name: "group-count",
  title: "aggregation: counts by phase",
  shapePeer: (data) => ({ seeds: data }),
};
