import { join } from "node:path";
import { LocalDate } from "../compose/cursor.ts";
import type { Graph } from "../graph.ts";
import { DEMO_FOLDER } from "./demo-folder.ts";
import { ImportError } from "./fault.ts";
import { linkProperties } from "./provenance.ts";
import { retractUnstated } from "./retract.ts";
import { read, write } from "./statements.ts";
import { readTable, type TableFormat } from "./table-file.ts";
import type { Tally } from "./tally.ts";

/** The file that says which records of different registers are one and the same body, each pair with its reason. */
export const CROSSWALK = "crosswalk.csv";
const REGISTERS = ["DOSSIER", "ROR", "EDINET", "NONE"];
const RECORD = "data/crosswalk";

interface Row {
  readonly organization: string;
  readonly register: string;
  readonly id: string;
  readonly certainty: string;
  readonly reason: string;
  readonly sources: readonly string[];
}

/** The form of the file, in this folder. */
export function crosswalkTable(folder: string): TableFormat {
  return {
    path: join(folder, CROSSWALK),
    columns: ["organization", "register", "id", "certainty", "reason", "sources"],
  };
}

/**
 * Joins the organisations that the crosswalk says are one by links SAME_AS, as far as both are in the graph. Nothing is
 * merged: a row that is taken out of the file takes its link back. Gives how many links were written or taken back.
 */
export async function applyCrosswalk(graph: Graph, tally: Tally): Promise<void> {
  const rows = await readCrosswalk(DEMO_FOLDER);
  const places = await read(graph, "import/crosswalk-ends", {
    ids: rows.flatMap(({ organization, register, id }) =>
      register === "DOSSIER" ? [organization, id] : [organization],
    ),
    rors: idsOf(rows, "ROR"),
    edinets: idsOf(rows, "EDINET"),
  });
  const found = new Map<string, { id: string; known: string }>();
  for (const { key, id, known } of places) found.set(String(key), { id: String(id), known: String(known) });
  const links = rows.flatMap((row) => linkOf(row, found));
  const count = tally.of("crosswalk");
  const listed = [...new Set(rows.map(({ organization }) => organization))];
  for (const { written } of await write(graph, "import/SameAs", { rows: links, listed }))
    count[written === true ? "written" : "unchanged"] += 1;
  const stated = new Set(links.map(({ link }) => link.id));
  await retractUnstated(graph, RECORD, new Map([[RECORD, stated]]), tally);
}

function linkOf(row: Row, found: ReadonlyMap<string, { id: string; known: string }>) {
  const from = found.get(`DOSSIER:${row.organization}`);
  const to = found.get(`${row.register}:${row.id}`);
  if (!from || !to || from.id === to.id) return [];
  const known = new LocalDate(from.known > to.known ? from.known : to.known);
  const stated = { known, audience: "PUBLIC", sources: row.sources, certainty: row.certainty };
  const link = linkProperties({ type: "SAME_AS", from: from.id, to: to.id, own: { reason: row.reason } }, stated);
  return [{ from: from.id, to: to.id, link: { ...link, record: RECORD } }];
}

function idsOf(rows: readonly Row[], wanted: string): string[] {
  return rows.filter(({ register }) => register === wanted).map(({ id }) => id);
}

/** Reads and checks the file; it is the project's own, so a fault in it stops the import. */
export async function readCrosswalk(folder: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const { cells, origin } of readTable(crosswalkTable(folder))) {
    const { organization = "", register = "", id = "", certainty = "", reason = "", sources = "" } = cells ?? {};
    const isWhole = REGISTERS.includes(register) && (id !== "") === (register !== "NONE");
    if (!isWhole || !organization || !certainty || !reason || !sources)
      throw new ImportError(
        `${CROSSWALK}, line ${origin.line}: expected an organization, one of ${REGISTERS.join(", ")}, an id (none with NONE), a certainty, a reason and sources; given ${origin.raw}. Mend the line.`,
      );
    rows.push({ organization, register, id, certainty, reason, sources: sources.split("|") });
  }
  return rows;
}
