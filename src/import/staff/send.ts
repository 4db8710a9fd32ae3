import type { Graph } from "../../graph.ts";
import { today } from "../../today.ts";
import { KINDS } from "../kinds/kinds.ts";
import { KnownIds } from "../known-ids.ts";
import type { Prepared } from "../prepare.ts";
import type { RecordKind } from "../record.ts";
import { write } from "../target.ts";
import { recordOf } from "./batches.ts";

/** A row of a kind, ready to be sent. */
export interface Row {
  readonly kind: RecordKind;
  readonly row: Prepared;
}

/** Writes rows kind by kind in their order, marked as of a batch; what they correct is believed no longer. */
export async function send(graph: Graph, rows: readonly Row[], batch: string): Promise<void> {
  const known = new KnownIds(graph);
  for (const kind of KINDS) await sendKind(graph, kind, { rows, batch, known });
  const licences = rows.flatMap(({ kind, row }) => (kind.name === "Licence" && row.id ? [row.id] : []));
  if (licences.length === 0) return;
  const parameters = { ids: licences, record: recordOf(batch, ""), today: today() };
  await write(graph, "import/correct-licences", parameters);
}

async function sendKind(
  graph: Graph,
  kind: RecordKind,
  sending: { rows: readonly Row[]; batch: string; known: KnownIds },
): Promise<void> {
  const own = sending.rows.filter((each) => each.kind === kind).map(({ row }) => row);
  const distinct = [...new Map(own.map((row) => [row.id ?? row.links.join(), row])).values()];
  if (distinct.length === 0) return;
  if ((await sending.known.faults(distinct)).size > 0)
    throw new Error(`${kind.name}: a record that was understood is missing.`);
  const rows = distinct.map((row, position) => ({ ...row.parameters, position: BigInt(position) }));
  await write(graph, `import/${kind.name}`, { rows });
  const ids = distinct.flatMap(({ id }) => id ?? []);
  if (ids.length > 0) await write(graph, "import/mark", { ids, record: recordOf(sending.batch, "") });
  for (const id of ids) if (kind.label !== undefined) sending.known.add(id, kind.label);
}
