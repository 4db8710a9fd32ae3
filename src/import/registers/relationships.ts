import { LocalDate } from "../../compose/cursor.ts";
import { EARLIEST } from "../../dates.ts";
import type { Graph } from "../../graph.ts";
import type { Progress } from "../folder.ts";
import { linkProperties } from "../provenance.ts";
import { retractUnstated } from "../retract.ts";
import { write } from "../statements.ts";
import { readTable } from "../table-file.ts";
import type { Tally } from "../tally.ts";
import type { Origin } from "./registered.ts";
import { relationshipsTable, rorKey } from "./ror-file.ts";

/** The relationships of ROR and the organisations they are between. */
export interface Relationships {
  readonly folder: string;
  /** Absent in a dry run. */
  readonly graph: Graph | undefined;
  /** The id in the graph of each organisation that entered, by its ROR id. */
  readonly ids: ReadonlyMap<string, string>;
  readonly tally: Tally;
  readonly origin: Origin;
  readonly progress: Progress;
}

/** A pair of organisations, from the part or predecessor. */
interface Pair {
  readonly from: string;
  readonly to: string;
}

const BATCH = 2000;

/**
 * Writes who is part of whom and who goes on as whom. ROR does not say how: several that go on as one were merged, one
 * that goes on as several was split, and any other is a transfer; that much is INFERRED.
 */
export async function writeRelationships(request: Relationships): Promise<void> {
  const [parts, successions] = await pairsOf(request);
  const rows = parts.map((pair) => linkRow("PART_OF", pair, {}, request.origin));
  const kindOf = kinds(successions);
  const followed = successions.map((pair) => linkRow("SUCCEEDED_BY", pair, { kind: kindOf(pair) }, request.origin));
  await writeAll(request, { statement: "import/PartOf", counted: "part_of", rows });
  await writeAll(request, { statement: "import/Succession", counted: "successions", rows: followed });
}

async function pairsOf({ folder, ids, tally }: Relationships): Promise<[Pair[], Pair[]]> {
  const [parts, successions] = [new Map<string, Pair>(), new Map<string, Pair>()];
  for await (const { cells } of readTable(relationshipsTable(folder))) {
    const type = cells?.type ?? "";
    const [own, other] = [cells?.ror_id, cells?.related_ror_id].map((id) => ids.get(rorKey(id ?? "")));
    if (!["parent", "child", "successor", "predecessor"].includes(type)) continue;
    const kind = ["parent", "child"].includes(type) ? parts : successions;
    if (!own || !other || own === other) {
      tally.of(kind === parts ? "part_of" : "successions").skipped += 1;
      continue;
    }
    const pair = ["parent", "successor"].includes(type) ? { from: own, to: other } : { from: other, to: own };
    kind.set(`${pair.from}>${pair.to}`, pair);
  }
  return [[...parts.values()], [...successions.values()]];
}

function kinds(pairs: readonly Pair[]): (pair: Pair) => string {
  const into = Map.groupBy(pairs, ({ to }) => to);
  const outOf = Map.groupBy(pairs, ({ from }) => from);
  return ({ from, to }) => {
    if ((outOf.get(from)?.length ?? 0) > 1) return "SPLIT";
    return (into.get(to)?.length ?? 0) > 1 ? "MERGER" : "TRANSFER";
  };
}

function linkRow(type: string, { from, to }: Pair, own: Readonly<Record<string, unknown>>, origin: Origin) {
  const stated = {
    known: new LocalDate(EARLIEST),
    audience: "PUBLIC",
    sources: [origin.source],
    certainty: type === "PART_OF" ? "VERIFIED" : "INFERRED",
  };
  const link = linkProperties({ type, from, to, own }, stated);
  const ends = type === "PART_OF" ? { part: from, whole: to } : { predecessor: from, successor: to };
  const record = `${origin.register}/${type === "PART_OF" ? "part_of" : "successions"}`;
  return { ...ends, link: [{ ...link, record }], stated: [link.id] };
}

async function writeAll(
  { graph, tally, progress, origin }: Relationships,
  part: { statement: string; counted: string; rows: readonly ReturnType<typeof linkRow>[] },
): Promise<void> {
  const { statement, counted, rows } = part;
  const count = tally.of(counted);
  if (!graph) {
    count.written += rows.length;
    return;
  }
  for (let from = 0; from < rows.length; from += BATCH) {
    const answers = await write(graph, statement, { rows: rows.slice(from, from + BATCH) });
    const written = answers.filter((answer) => answer.written === true).length;
    count.written += written;
    count.unchanged += answers.length - written;
    progress(
      `${counted}: ${Math.min(from + BATCH, rows.length).toLocaleString("en")} of ${rows.length.toLocaleString("en")}`,
    );
  }
  const record = `${origin.register}/${counted}`;
  const stated = new Set(rows.flatMap((row) => row.stated));
  await retractUnstated(graph, record, new Map([[record, stated]]), tally);
}
