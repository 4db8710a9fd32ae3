import type { Operation } from "../operation.ts";
import { batch } from "./batch.ts";
import { byId } from "./by-id.ts";
import { deepPage } from "./deep-page.ts";
import { groupCount } from "./group-count.ts";
import { hubCount, hubPage } from "./hub-page.ts";
import { rank } from "./rank.ts";
import { search } from "./search.ts";
import { searchFacets } from "./search-facets.ts";
import { sortedRows } from "./sorted-rows.ts";
import { threeHops } from "./three-hops.ts";
import { twoHopFilter } from "./two-hop-filter.ts";

/** All operations, in the order of the tables. */
export const operations: readonly Operation[] = [
  byId,
  sortedRows,
  threeHops,
  hubPage,
  hubCount,
  twoHopFilter,
  search,
  rank,
  batch,
  groupCount,
  deepPage,
  searchFacets,
];
