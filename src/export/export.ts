import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import packageFile from "../../package.json" with { type: "json" };
import type { Graph } from "../graph.ts";
import { Refusal } from "../refusal.ts";
import { dataVersion, readLinks, readNodes, type View } from "./read.ts";
import { LINK_COLUMNS, NODE_COLUMNS } from "./tables.ts";
import { csvWriter, type Format, graphmlWriter, parquetWriter, type TableWriter } from "./writers.ts";

/** What to write, and where. */
export interface Export {
  readonly graph: Graph;
  readonly view: View;
  readonly viewerName: string;
  readonly format: Format;
  readonly out: string;
  readonly progress: (line: string) => void;
}

/** What was written; the content of `manifest.json`. */
export interface Manifest {
  readonly format: Format;
  readonly apiVersion: string;
  readonly dataVersion: string | null;
  readonly asOf: string;
  readonly knownAt: string;
  readonly viewer: { readonly name: string; readonly audiences: readonly string[] };
  /** How many nodes by label and links by type there are. */
  readonly counts: { readonly nodes: Counts; readonly links: Counts };
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

type Counts = Readonly<Record<string, number>>;

/** Where the two tables go: files of their own, or both halves of one. */
interface Target {
  readonly nodes: TableWriter;
  readonly links: TableWriter;
  readonly paths: readonly string[];
}

/**
 * Writes what the viewer may see. Refuses a folder that holds something, and data that changed while they were read: the
 * batches would not fit together.
 */
export async function exportGraph(wish: Export): Promise<Manifest> {
  const { graph, view, format, out } = wish;
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new Refusal(`--out: expected an empty or new folder, ${out} holds something. Name another one.`);
  mkdirSync(out, { recursive: true });
  const version = await dataVersion(graph);
  const target = targetOf(format, out);
  const nodes = await pour(readNodes(graph, view), target.nodes, { of: (row) => row.label ?? "", what: "nodes", wish });
  const links = await pour(readLinks(graph, view), target.links, { of: (row) => row.type ?? "", what: "links", wish });
  if ((await dataVersion(graph)) !== version)
    throw new Refusal(
      `The data changed while they were exported; what is in ${out} does not fit together. Remove it and export again.`,
    );
  const manifest: Manifest = {
    format,
    apiVersion: packageFile.version,
    dataVersion: version,
    asOf: String(view.asOf),
    knownAt: String(view.knownAt),
    viewer: { name: wish.viewerName, audiences: view.viewer },
    counts: { nodes, links },
    files: await Promise.all(target.paths.map(fileOf)),
  };
  writeFileSync(join(out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function targetOf(format: Format, out: string): Target {
  if (format === "graphml") {
    const path = join(out, "graph.graphml");
    return { ...graphmlWriter(path), paths: [path] };
  }
  const [nodes, links] = ["nodes", "links"].map((name) => join(out, `${name}.${format}`));
  const open = format === "csv" ? csvWriter : parquetWriter;
  if (nodes === undefined || links === undefined) throw new Error("Two tables, two paths.");
  return { nodes: open(nodes, NODE_COLUMNS), links: open(links, LINK_COLUMNS), paths: [nodes, links] };
}

interface Pouring<Row> {
  readonly of: (row: Row) => string;
  readonly what: string;
  readonly wish: Export;
}

/** Writes batch by batch, says how far it is, and counts the rows by what they are, in order of the names. */
async function pour<Row extends Readonly<Record<string, string | null>>>(
  batches: AsyncGenerator<Row[]>,
  writer: TableWriter,
  { of, what, wish }: Pouring<Row>,
): Promise<Counts> {
  const counts = new Map<string, number>();
  let written = 0;
  for await (const rows of batches) {
    await writer.write(rows);
    written += rows.length;
    for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
    wish.progress(`${what}: ${written.toLocaleString("en")}`);
  }
  await writer.close();
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

async function fileOf(path: string): Promise<Manifest["files"][number]> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return { name: basename(path), bytes: statSync(path).size, sha256: hash.digest("hex") };
}
