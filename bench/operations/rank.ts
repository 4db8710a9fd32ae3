import { at, nested } from "../answer.ts";
import { asPublic, type Operation, popular } from "../operation.ts";

/** The ten companies that share the most diseases with a seed. */
export const rank: Operation = {
  name: "rank",
  title: "rank companies by shared fields",
  sample: async (sampling, count) => {
    const seeds =
      "MATCH (seed:Seed {kind: 'RESEARCH_STUDY', audience: 'PUBLIC'}) WITH seed.id AS id, COUNT { (seed)-[:AIMED_AT]->() } AS aims WHERE aims >= 2 RETURN id ORDER BY aims DESC, id LIMIT 2000";
    const ids = await popular(sampling, seeds, count);
    return ids.map((id) => ({ hashi: { id }, peer: { id, ...asPublic(sampling) } }));
  },
  shapePeer: (data) => {
    const rows = at(data, "seed");
    const [row] = Array.isArray(rows) ? rows : [];
    return { seed: { id: at(row, "id"), licensees: nested(at(row, "licensees"), "company", ["id", "nameEn"]) } };
  },
};
