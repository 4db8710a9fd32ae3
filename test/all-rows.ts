import { at, listAt, type Questions } from "./questions.ts";

/** A list to read to its end: the question takes `$after` and asks nodes, hasNextPage and endCursor of the list at `path`. */
export interface WholeList {
  readonly source: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly path: readonly string[];
}

/** Every row of a list, page by page. */
export async function allRows(questions: Questions, { source, variables, path }: WholeList): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (let after: unknown = null; ; ) {
    const page = at(await questions.answer(source, { variables: { ...variables, after } }), ...path);
    rows.push(...listAt(page, "nodes"));
    if (at(page, "pageInfo", "hasNextPage") !== true) return rows;
    after = at(page, "pageInfo", "endCursor");
  }
}
