import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parsePartialDate } from "../dates.ts";
import type { Graph } from "../graph.ts";
import { readCell } from "./cell.ts";
import { column } from "./column.ts";
import { CROSSWALK } from "./crosswalk.ts";
import { ImportError } from "./fault.ts";
import { KINDS } from "./kinds/kinds.ts";
import { SOURCES } from "./kinds/vocabulary.ts";
import { KnownIds } from "./known-ids.ts";
import { formatOf, type Load, loadFile } from "./load-file.ts";
import type { RecordKind } from "./record.ts";
import type { Rejects } from "./rejects.ts";
import { retractUnstated } from "./retract.ts";
import { checkTable, readTable } from "./table-file.ts";
import { Tally } from "./tally.ts";
import { ensureConstraints } from "./target.ts";

/** Says how far the import has come, in a line for people. */
export type Progress = (line: string) => void;

/** How a folder of data files is to be imported. */
export interface FolderImport {
  readonly folder: string;
  readonly rejects: Rejects;
  readonly progress: Progress;
  /** Absent in a dry run: nothing is written, references are checked against the files alone. */
  readonly graph?: Graph;
}

/** The files of one folder; SYNTHETIC facts stand in a layer of their own. */
export interface Layer {
  readonly folder: string;
  /** How links name the files they come from. */
  readonly name: "data" | "synthetic";
}

type Published = ReadonlyMap<string, string | undefined>;

/**
 * Imports the data files of a folder and of the layer `synthetic/` in it. All files are checked before the first is
 * written: a missing file or column, or a wrong encoding, throws an ImportError.
 */
export async function importFolder(request: FolderImport): Promise<Tally> {
  const layers: Layer[] = [{ folder: request.folder, name: "data" }];
  const synthetic = join(request.folder, "synthetic");
  if (existsSync(synthetic)) layers.push({ folder: synthetic, name: "synthetic" });
  for (const layer of layers) await checkLayer(layer);
  const published = await publicationDays(layers);
  const { graph, rejects } = request;
  const load: Load = { graph, rejects, tally: new Tally(), known: new KnownIds(graph) };
  if (graph) await ensureConstraints(graph, request.progress);
  for (const layer of layers) {
    const stated = await loadLayer(layer, { load, published, progress: request.progress });
    if (graph) await retractUnstated(graph, `${layer.name}/`, stated, load.tally);
  }
  return load.tally;
}

/** Loads the files of a layer; gives what each file states that could be read to its end without a fault. */
async function loadLayer(
  layer: Layer,
  rest: { load: Load; published: Published; progress: Progress },
): Promise<Map<string, Set<string>>> {
  const stated = new Map<string, Set<string>>();
  const faulty = new Set<string>();
  for (const kind of kindsIn(layer)) {
    const record = `${layer.name}/${kind.file}`;
    const before = rest.load.rejects.count;
    const setting = { synthetic: layer.name === "synthetic", published: rest.published, record };
    const links = await loadFile({ kind, path: pathOf(layer, kind), setting }, rest.load);
    if (rest.load.rejects.count > before) faulty.add(record);
    stated.set(record, new Set([...(stated.get(record) ?? []), ...links]));
    rest.progress(`${record}.csv`);
  }
  for (const record of faulty) stated.delete(record);
  return stated;
}

/** Every file of the folder must be of a known kind; the layer beside the real one need not have all of them. */
async function checkLayer(layer: Layer): Promise<void> {
  const files = existsSync(layer.folder) ? readdirSync(layer.folder).filter((file) => file.endsWith(".csv")) : [];
  const kinds = KINDS.map((kind) => `${kind.file}.csv`);
  const strange = files.filter((file) => !kinds.includes(file) && file !== CROSSWALK);
  if (strange.length > 0) {
    throw new ImportError(
      `${layer.folder}: expected files of the kinds ${[...new Set(kinds)].join(", ")}; found ${strange.join(", ")} too. Rename or remove ${strange.length > 1 ? "them" : "it"}.`,
    );
  }
  for (const kind of kindsIn(layer)) await checkTable(formatOf(kind, pathOf(layer, kind)));
}

function kindsIn(layer: Layer): readonly RecordKind[] {
  return KINDS.filter((kind) => layer.name === "data" || existsSync(pathOf(layer, kind)));
}

function pathOf(layer: Layer, kind: RecordKind): string {
  return join(layer.folder, `${kind.file}.csv`);
}

/** The first day on which each source can have been read; undefined when the file does not say. */
export async function publicationDays(layers: readonly Layer[]): Promise<Published> {
  const days = new Map<string, string | undefined>();
  const published = column("published", "partialDate");
  for (const layer of layers) {
    const path = pathOf(layer, SOURCES);
    if (!existsSync(path)) continue;
    for await (const { cells } of readTable(formatOf(SOURCES, path))) {
      const reading = readCell(published, cells?.published ?? "");
      const text = "value" in reading && typeof reading.value === "string" ? reading.value : undefined;
      if (cells?.id) days.set(cells.id, text === undefined ? undefined : parsePartialDate(text).from);
    }
  }
  return days;
}
