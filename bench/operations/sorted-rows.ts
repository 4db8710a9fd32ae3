import { asPublic, type Operation, popular } from "../operation.ts";

/** Fifty studies of a kind of product, the newest first, each with who leads it. */
export const sortedRows: Operation = {
  name: "sorted-rows",
  title: "50 sorted rows + one hop",
  sample: async (sampling, count) => {
    const classes =
      "MATCH (seed:Seed {kind: 'RESEARCH_STUDY'}) UNWIND seed.productClasses AS id WITH id, count(*) AS seeds WHERE seeds >= 100 RETURN id ORDER BY seeds DESC, id";
    const found = await popular(sampling, classes, count);
    return found.map((productClass) => ({
      hashi: { productClass },
      peer: { productClass, ...asPublic(sampling) },
    }));
  },
};
