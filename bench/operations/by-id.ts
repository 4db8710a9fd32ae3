import { asPublic, type Operation, popular } from "../operation.ts";

/** One seed by its id. */
export const byId: Operation = {
  name: "by-id",
  title: "by id",
  sample: async (sampling, count) => {
    const seeds =
      "MATCH (seed:Seed) WHERE seed.audience = 'PUBLIC' RETURN seed.id AS id ORDER BY COUNT { (seed)--() } DESC, id LIMIT 5000";
    const ids = await popular(sampling, seeds, count);
    return ids.map((id) => ({ hashi: { id }, peer: { id, ...asPublic(sampling) } }));
  },
};
