import { at, nested } from "../answer.ts";
import type { Operation } from "../operation.ts";
import { search } from "./search.ts";

/** The ten records that fit a word best, and how many of each type there are. */
export const searchFacets: Operation = {
  ...search,
  name: "search-facets",
  title: "search with facet counts",
  shapePeer: (data) => ({
    search: { nodes: nested(at(data, "search", "hits"), "record", ["id"]), types: at(data, "search", "types") },
  }),
};
