import type { LocalDate } from "../compose/cursor.ts";
import type { Graph, Row } from "../graph.ts";
import { statement } from "../import/statements.ts";
import { rowIn, rowsIn, textsIn } from "../unknown.ts";
import { viewStatement } from "../view-statement.ts";
import { type LinkRow, linkRow, type NodeRow, nodeRow } from "./tables.ts";

/** Whose view of the graph, on which days. */
export interface View {
  readonly asOf: LocalDate;
  readonly knownAt: LocalDate;
  /** The audiences that the viewer belongs to. */
  readonly viewer: readonly string[];
}

/** Records in one statement; links come with the record they go out from. */
const SIZE = 1000n;
const DEADLINE_MILLISECONDS = 120_000;

/** The records that the viewer may see, by id, batch by batch. */
export async function* readNodes(graph: Graph, view: View): AsyncGenerator<NodeRow[]> {
  for await (const rows of batches(graph, view, "nodes"))
    yield rows.map((row) => nodeRow(String(row.id), textsIn(row.labels), rowIn(row.properties) ?? {}));
}

/** The links that hold on the day between records that the viewer may see, by id of their start, batch by batch. */
export async function* readLinks(graph: Graph, view: View): AsyncGenerator<LinkRow[]> {
  for await (const rows of batches(graph, view, "links"))
    yield rows.flatMap(({ id, links }) =>
      rowsIn(links).map((link) =>
        linkRow({
          id: String(link.id),
          type: String(link.type),
          start: String(id),
          end: String(link.end),
          properties: rowIn(link.properties) ?? {},
        }),
      ),
    );
}

/** The version of the data; it changes with every import and job that writes. */
export async function dataVersion(graph: Graph): Promise<string | null> {
  const [row] = await graph.read({ text: statement("export/version"), parameters: {}, name: "export/version" });
  return row?.version === undefined || row.version === null ? null : String(row.version);
}

async function* batches(graph: Graph, view: View, name: string): AsyncGenerator<Row[]> {
  const text = viewStatement(`export/${name}`);
  for (let after = ""; ; ) {
    const parameters = { in: { ...view, after, size: SIZE } };
    const rows = await graph.read({
      text,
      parameters,
      name: `export/${name}`,
      deadline: DEADLINE_MILLISECONDS,
    });
    if (rows.length > 0) yield rows;
    if (rows.length < Number(SIZE)) return;
    after = String(rows.at(-1)?.id);
  }
}
