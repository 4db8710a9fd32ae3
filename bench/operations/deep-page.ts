import { at } from "../answer.ts";
import { asPublic, type Operation } from "../operation.ts";

const PAGES = 20;
const WALK = `query Walk($after: String) { seeds(kind: RESEARCH_STUDY, first: 100, after: $after) { pageInfo { endCursor } } }`;

/** A page of twenty, 500 to 2,400 rows into the list: by cursor for Hashi, by offset for the peer. The peer's cursors are offsets
 * too, and its connection collects all rows first, which breaks the database's limit for a transaction (512 MB) here. */
export const deepPage: Operation = {
  name: "deep-page",
  title: "deep page by cursor",
  sample: async (sampling, count) => {
    const cursors: unknown[] = [];
    for (let page = 0; page < PAGES + 4; page++) {
      const data = await sampling.ask(WALK, { after: cursors.at(-1) });
      cursors.push(at(data, "seeds", "pageInfo", "endCursor"));
    }
    return Array.from({ length: count }, () => {
      const page = 4 + sampling.random.below(PAGES);
      return { hashi: { after: cursors[page] }, peer: { offset: (page + 1) * 100, ...asPublic(sampling) } };
    });
  },
};
