import { at, listAt, type Questions, textAt } from "../../questions.ts";
import { PLANTED_HUB } from "./generate.ts";

const question = (
  fields: string,
): string => `query ($hub: ID!, $after: String) { hub(id: $hub) { seeds(first: 20, after: $after) {
  pageInfo { hasNextPage endCursor }
  nodes { id ${fields} matchCounts { companies ranked excluded noEvidence } licensees(first: 10) {
    nodes { score company { id } reasons { contribution } exposure { n isSizeAlone } }
  } } } } }`;

/** The planted seeds, page by page, with their matches and these fields. */
export async function* plantedPages(questions: Questions, fields: string): AsyncGenerator<readonly unknown[]> {
  for (let after: string | null = null; ; ) {
    const variables = { hub: PLANTED_HUB, after };
    const page = at(await questions.answer(question(fields), { variables, viewer: "public" }), "hub", "seeds");
    yield listAt(page, "nodes");
    if (at(page, "pageInfo", "hasNextPage") !== true) return;
    after = textAt(page, "pageInfo", "endCursor");
  }
}
