import type { Operation } from "../operation.ts";
import { twoHopFilter } from "./two-hop-filter.ts";

/** How many studies there are for a disease. */
export const groupCount: Operation = { ...twoHopFilter, name: "group-count", title: "aggregation: a group's count" };
