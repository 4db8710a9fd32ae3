import type { Graph } from "../graph.ts";
import { NAMED } from "../names/search-words.ts";
import { FORMS_VERSION, storedForms } from "../names/stored-forms.ts";
import { rowsIn } from "../unknown.ts";
import { read, write } from "./statements.ts";

const BATCH = 2000n;

/**
 * Writes the normal forms of all names that have none yet or were changed, whoever wrote them. An import may be stopped
 * and run again at any time: a second run finds nothing to do. Gives how many records got new ones.
 */
export async function writeNormalForms(graph: Graph, progress: (line: string) => void): Promise<number> {
  const types = [...NAMED, "NAME"].map((type) => `type_${type}`);
  let written = 0;
  for (let after: string | null = ""; after !== null; ) {
    const given = { after, size: BATCH, types, version: FORMS_VERSION };
    const [row] = await read(graph, "import/unnormalised", given);
    const rows = staleOf(row?.stale).map(({ texts, ...rest }) => ({ ...rest, ...storedForms(texts, rest.searchType) }));
    if (rows.length > 0) await write(graph, "import/NormalForms", { rows });
    written += rows.length;
    if (rows.length > 0) progress(`normal forms of names: ${written.toLocaleString("en")} written`);
    after = typeof row?.last === "string" ? row.last : null;
  }
  return written;
}

interface Stale {
  readonly id: string;
  readonly searchType: string;
  readonly formsOf: string;
  readonly texts: readonly string[];
}

function staleOf(value: unknown): Stale[] {
  return rowsIn(value).flatMap(({ texts, ...given }) => {
    const [id, searchType, formsOf] = [given.id, given.searchType, given.formsOf].map((one) => String(one ?? ""));
    if (!id || !searchType || !formsOf || !Array.isArray(texts)) return [];
    return [{ id, searchType, formsOf, texts: texts.map(String) }];
  });
}
