import { LocalDate } from "../compose/cursor.ts";
import type { Graph } from "../graph.ts";
import { type Row, stringsIn } from "../unknown.ts";
import type { Facts } from "./companies.ts";
import { Mask } from "./mask.ts";
import { ask } from "./statements.ts";
import type { KnownStudy, Study } from "./study.ts";

/** Reads the public facts that were known before a day. */
export async function readFacts(graph: Graph, frozen: string): Promise<Facts> {
  const read = (name: string): Promise<Row[]> => ask(graph, name, { frozen: new LocalDate(frozen) });
  const [partnered, own] = [await read("partnered"), await read("own")];
  const sources = new Set([...partnered, ...own].flatMap((row) => stringsIn(row.sources)));
  return { frozen, partnered: partnered.map(knownStudy), own: own.map(knownStudy), sources: [...sources].sort() };
}

/** Reads what a study's text may keep: it depends on what the diseases of the graph are called. */
export async function readMask(graph: Graph): Promise<Mask> {
  return new Mask((await ask(graph, "diseases", {})).flatMap(({ names }) => stringsIn(names)));
}

/** Reads studies to be placed, by the ids of their seeds; what is no study on record is left out. */
export async function readStudies(graph: Graph, ids: readonly string[]): Promise<Study[]> {
  return (await ask(graph, "seeds", { ids })).map(studyOf);
}

function studyOf({ id, lead, title, conditions, keywords, phase, kinds }: Row): Study {
  return {
    id: String(id),
    title: String(title ?? ""),
    conditions: stringsIn(conditions),
    keywords: stringsIn(keywords),
    phase: typeof phase === "string" ? phase : undefined,
    kinds: stringsIn(kinds),
    lead: typeof lead === "string" ? lead : undefined,
  };
}

function knownStudy(row: Row): KnownStudy {
  return { ...studyOf(row), known: String(row.known), companies: stringsIn(row.companies) };
}
