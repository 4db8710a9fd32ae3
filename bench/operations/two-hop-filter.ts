import { asPublic, type Operation, popular } from "../operation.ts";

/** The studies for a disease, also those for narrower ones, the newest first. */
export const twoHopFilter: Operation = {
  name: "two-hop-filter",
  title: "two-hop filter, sorted",
  sample: async (sampling, count) => {
    const diseases =
      "MATCH (one:Disease) WHERE one.audience = 'PUBLIC' WITH one.id AS id, COUNT { (one)<-[:AIMED_AT]-() } AS seeds WHERE seeds >= 5 RETURN id ORDER BY seeds DESC, id LIMIT 1000";
    const ids = await popular(sampling, diseases, count);
    return ids.map((disease) => ({ hashi: { disease }, peer: { disease, ...asPublic(sampling) } }));
  },
};
