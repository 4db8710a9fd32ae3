import type { Graph } from "../graph.ts";
import type { Fault } from "./fault.ts";
import type { KnownIds } from "./known-ids.ts";
import { type Prepared, prepare, type Setting } from "./prepare.ts";
import type { RecordKind } from "./record.ts";
import type { Rejects } from "./rejects.ts";
import { readTable, type TableFormat } from "./table-file.ts";
import type { Tally } from "./tally.ts";
import { write } from "./target.ts";

/** What the files of one import share. */
export interface Load {
  /** Absent in a dry run: rows are checked against the files alone and nothing is written. */
  readonly graph: Graph | undefined;
  readonly known: KnownIds;
  readonly rejects: Rejects;
  readonly tally: Tally;
}

/** A file and how its rows are read. */
export interface FileToLoad {
  readonly kind: RecordKind;
  readonly path: string;
  readonly setting: Setting;
}

const BATCH = 2000;

/** The columns a file must have for its kind. */
export function formatOf(kind: RecordKind, path: string): TableFormat {
  return { path, columns: kind.columns.filter((column) => !column.optional).map((column) => column.name) };
}

/** Writes the good rows of a file and keeps the others in the rejects. Gives the ids of the links that the file states. */
export async function loadFile(file: FileToLoad, load: Load): Promise<ReadonlySet<string>> {
  const stated = new Set<string>();
  const lines = new Map<string, number>();
  const batch: Prepared[] = [];
  for await (const line of readTable(formatOf(file.kind, file.path))) {
    const row = prepare(file.kind, line, file.setting);
    if (isFaults(row)) reject(load, file, { origin: line.origin, faults: row });
    else if (file.kind.label === undefined && row.links.length === 0) continue;
    else if (isNew(row, lines)) batch.push(row);
    else reject(load, file, { origin: line.origin, faults: [doubled(row, lines)] });
    if (batch.length === BATCH) await send(batch.splice(0), { file, load, stated });
  }
  await send(batch, { file, load, stated });
  return stated;
}

async function send(
  batch: readonly Prepared[],
  to: { file: FileToLoad; load: Load; stated: Set<string> },
): Promise<void> {
  const { file, load, stated } = to;
  const faults = await load.known.faults(batch);
  for (const [{ origin }, wrong] of faults) reject(load, file, { origin, faults: wrong });
  const good = batch.filter((row) => !faults.has(row));
  for (const { id, links } of good) {
    if (id !== undefined && file.kind.label !== undefined) load.known.add(id, file.kind.label);
    for (const link of links) stated.add(link);
  }
  const count = load.tally.of(file.kind.counted);
  if (!load.graph) {
    count.written += good.length;
    return;
  }
  const rows = good.map((row, position) => ({ ...row.parameters, position: BigInt(position) }));
  if (rows.length === 0) return;
  const answers = await write(load.graph, `import/${file.kind.name}`, { rows });
  const written = answers.filter((answer) => answer.written === true).length;
  count.written += written;
  count.unchanged += answers.length - written;
}

function reject(load: Load, file: FileToLoad, row: { origin: Prepared["origin"]; faults: readonly Fault[] }): void {
  load.rejects.add(row.origin, row.faults);
  load.tally.of(file.kind.counted).skipped += 1;
}

function isNew(row: Prepared, lines: Map<string, number>): boolean {
  const key = keyOf(row);
  if (lines.has(key)) return false;
  lines.set(key, row.origin.line);
  return true;
}

function doubled(row: Prepared, lines: ReadonlyMap<string, number>): Fault {
  const given = row.id ?? "the same statement";
  const cure = `Line ${lines.get(keyOf(row))} says it already; remove one of the two, or give this one an id of its own.`;
  return { reason: "doubled", column: row.id === undefined ? "" : "id", given, expected: "each record once", cure };
}

function keyOf(row: Prepared): string {
  return row.id ?? row.links.join();
}

function isFaults(row: Prepared | readonly Fault[]): row is readonly Fault[] {
  return Array.isArray(row);
}
