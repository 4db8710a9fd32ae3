import { at, nested } from "../answer.ts";
import { asPublic, type Operation, popular } from "../operation.ts";

/** The ten studies that fit a word best. */
export const search: Operation = {
  name: "search",
  title: "full-text top 10",
  sample: async (sampling, count) => {
    const words = `MATCH (seed:Seed {kind: 'RESEARCH_STUDY', audience: 'PUBLIC'}) WITH seed ORDER BY seed.id LIMIT 20000
      UNWIND split(toLower(seed.titleEn), ' ') AS id
      WITH id, count(*) AS seeds WHERE seeds >= 10 AND id =~ '[a-z]{5,}' RETURN id ORDER BY seeds DESC, id LIMIT 1000`;
    const found = await popular(sampling, words, count);
    return found.map((text) => ({
      hashi: { text },
      peer: { text: `(searchType:type_RESEARCH_STUDY)^0 AND "${text}"`, ...asPublic(sampling) },
    }));
  },
  shapePeer: (data) => ({ search: nested(at(data, "search"), "record", ["id", "titleEn"]) }),
};
