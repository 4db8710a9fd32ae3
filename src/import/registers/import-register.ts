import type { Graph } from "../../graph.ts";
import { today } from "../../today.ts";
import type { Progress } from "../folder.ts";
import { writeSources } from "../registry-sources.ts";
import type { Rejects } from "../rejects.ts";
import { write } from "../statements.ts";
import { checkTable } from "../table-file.ts";
import { Tally } from "../tally.ts";
import { ensureConstraints } from "../target.ts";
import { loadWords } from "../words.ts";
import { edinetTable, readEdinet } from "./edinet-file.ts";
import { Owners } from "./owners.ts";
import { EDINET, ROR, SBIR } from "./register-sources.ts";
import { type Origin, organizationRow, type Register, type Registered, roleRows } from "./registered.ts";
import { writeRelationships } from "./relationships.ts";
import { namesTable, type Refused, readRor, relationshipsTable } from "./ror-file.ts";
import { readSbir, sbirTable } from "./sbir-file.ts";

/** A folder with the files of a register and where to write it. */
export interface RegisterImport {
  readonly register: Register;
  readonly folder: string;
  /** Absent in a dry run. */
  readonly graph: Graph | undefined;
  readonly rejects: Rejects;
  readonly progress: Progress;
}

const BATCH = 500;

/** What the files of each register are, how they are read, and the source that stands for it. */
const REGISTERS = {
  ror: { tables: (folder: string) => [namesTable(folder), relationshipsTable(folder)], read: readRor, source: ROR },
  edinet: { tables: (folder: string) => [edinetTable(folder)], read: readEdinet, source: EDINET },
  sbir: { tables: (folder: string) => [sbirTable(folder)], read: readSbir, source: SBIR },
};

/**
 * Imports the organisations of a register with their names. Each is written whole or not at all, batch by batch, so an import
 * that was stopped is completed by the next, and memory does not grow with the file.
 */
export async function importRegister(request: RegisterImport): Promise<{ tally: Tally; notes: string[] }> {
  const { register, folder, graph, progress } = request;
  const { tables, source } = REGISTERS[register];
  for (const table of tables(folder)) await checkTable(table);
  if (graph) {
    await ensureConstraints(graph, progress);
    await loadWords(graph);
    await writeSources(graph, [source]);
  }
  const origin = { register, source: source.id };
  const owners = await Owners.read(graph, register);
  const load = { request, origin, owners, tally: new Tally(), ids: new Map<string, string>(), joined: { count: 0 } };
  await loadOrganizations(load);
  if (register === "ror")
    await writeRelationships({ folder, graph, ids: load.ids, tally: load.tally, origin, progress });
  return { tally: load.tally, notes: [joinedNote(load.joined.count, load.ids.size)] };
}

interface Load {
  readonly request: RegisterImport;
  readonly origin: Origin;
  readonly owners: Owners;
  readonly tally: Tally;
  /** The id in the graph of each organisation, by its id in the register. */
  readonly ids: Map<string, string>;
  /** How many an id joined with an organisation that others describe. */
  readonly joined: { count: number };
}

async function loadOrganizations(load: Load): Promise<void> {
  const { request, tally } = load;
  const refuse = ({ line, faults }: Refused): void => {
    request.rejects.add(line.origin, faults);
    tally.of("names and organizations").skipped += 1;
  };
  const rows = REGISTERS[request.register].read(request.folder, refuse);
  let batch: Registered[] = [];
  let done = 0;
  const flush = async (): Promise<void> => {
    await send(batch, load);
    done += batch.length;
    batch = [];
    request.progress(`organizations: ${done.toLocaleString("en")}`);
  };
  for await (const each of rows) {
    batch.push(each);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
}

async function send(batch: readonly Registered[], load: Load): Promise<void> {
  const { request, origin, owners, tally, ids, joined } = load;
  const found = batch.map((given) => ({ given, owner: owners.of(given, request.register) }));
  const rows = found.map(({ given, owner }) => organizationRow(given, owner, origin));
  const roles = found.flatMap(({ given, owner }) => roleRows(given, owner, origin));
  for (const { given, owner } of found) {
    ids.set(given.key, owner.id);
    if (!owner.isOwn) joined.count += 1;
  }
  const count = tally.of("organizations");
  if (!request.graph) {
    count.written += rows.length;
    return;
  }
  const parameters = { rows, register: request.register, today: today() };
  for (const { written, retracted } of await write(request.graph, "import/RegisteredOrganization", parameters)) {
    count[written === true ? "written" : "unchanged"] += 1;
    if (typeof retracted === "number") count.retracted += retracted;
  }
  await write(request.graph, "import/OrganizationRole", { rows: roles });
}

function joinedNote(joined: number, all: number): string {
  return `${joined.toLocaleString("en")} of ${all.toLocaleString("en")} have an id of an organisation that is described already and were joined with it; none was joined by its name.`;
}
