import { firstWord, namedQueries, nameLevels } from "../../src/names/search-words.ts";
import { at, nested } from "../answer.ts";
import type { Operation } from "../operation.ts";
import { search } from "./search.ts";

/** What the full-text index calls the types asked for, as Hashi's own search asks for them. */
const TYPES = ["ORGANIZATION", "SEED", "RESEARCH_STUDY", "DISEASE", "TRIAL"];

/** The ten records that fit a word best, and how many of each type there are. */
export const searchFacets: Operation = {
  ...search,
  name: "search-facets",
  title: "search with facet counts",
  sample: async (sampling, count) => {
    const drawn = await search.sample(sampling, count);
    return drawn.map(({ hashi, peer }) => ({ hashi, peer: { ...peer, ...queriesOf(String(hashi.text)) } }));
  },
  shapePeer: (data) => ({
    search: { nodes: nested(at(data, "hits"), "record", ["id"]), types: at(data, "types") },
  }),
};

/** The same full-text queries that Hashi asks. */
function queriesOf(text: string) {
  const queries = namedQueries(TYPES, text);
  const levels = nameLevels(TYPES, text);
  return {
    indexes: queries.map(({ index }) => index),
    texts: queries.map((query) => query.text),
    names: namedQueries(["NAME"], text).map((query) => query.text),
    forms: levels.map(({ query }) => query),
    weights: levels.map(({ weight }) => weight),
    word: firstWord(text),
  };
}
