import { at } from "../answer.ts";
import { asPublic, type Operation, type Sampling } from "../operation.ts";

const PAGES = 24;
/** Pages of a hundred before a page counts as deep. */
const DEEP = 5;
const WALK = `query Walk($after: String) { seeds(kind: RESEARCH_STUDY, first: 100, after: $after) { pageInfo { endCursor hasNextPage } } }`;

/** The last cursors of the first pages of a hundred. */
async function cursorsOf(sampling: Sampling): Promise<unknown[]> {
  const cursors: unknown[] = [];
  for (let page = 0; page < PAGES; page++) {
    const data = await sampling.ask(WALK, { after: cursors.at(-1) });
    if (at(data, "seeds", "pageInfo", "hasNextPage") !== true) break;
    cursors.push(at(data, "seeds", "pageInfo", "endCursor"));
  }
  return cursors;
}

/**
 * A page of twenty, 500 to 2,400 rows into the list: by cursor for Hashi, by offset for the peer. The peer's cursors are
 * offsets too, and its connection collects all rows first, which breaks the database's limit for a transaction (512 MB) here.
 */
export const deepPage: Operation = {
  name: "deep-page",
  title: "deep page by cursor",
  sample: async (sampling, count) => {
    const cursors = await cursorsOf(sampling);
    const first = Math.min(DEEP, cursors.length) - 1;
    return Array.from({ length: count }, () => {
      const page = first + sampling.random.below(cursors.length - first);
      return { hashi: { after: cursors[page] }, peer: { offset: (page + 1) * 100, ...asPublic(sampling) } };
    });
  },
};
