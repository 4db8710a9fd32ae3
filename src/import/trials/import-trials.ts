import { dirname, join } from "node:path";
import { parsePartialDate } from "../../dates.ts";
import type { Graph } from "../../graph.ts";
import { today } from "../../today.ts";
import { stringsIn } from "../../unknown.ts";
import { DiseaseIndex } from "../conditions/disease-index.ts";
import { ImportError } from "../fault.ts";
import type { Progress } from "../folder.ts";
import type { Rejects } from "../rejects.ts";
import type { Imported } from "../report.ts";
import { checkTable, readTable, type TableFormat } from "../table-file.ts";
import { Tally } from "../tally.ts";
import { read, write } from "../target.ts";
import { OrganizationBook } from "./organization-book.ts";
import { PersonList } from "./person-list.ts";
import { Shares } from "./shares.ts";
import { readSponsors, type Sponsors, sponsorTable } from "./sponsors.ts";
import { readStudy, STUDY_COLUMNS, type Study } from "./study.ts";
import { type PlannedStudy, planStudy } from "./study-record.ts";
import { writeOrganizations } from "./write-organizations.ts";

/** A folder of registered studies and where to write them. */
export interface TrialsImport {
  readonly folder: string;
  /** For a dry run the graph is read only: its diseases tell which conditions would be linked. */
  readonly graph: Graph | undefined;
  readonly dryRun: boolean;
  readonly rejects: Rejects;
  readonly progress: Progress;
}

const BATCH = 500;

/**
 * Imports the studies of a registry with their sponsors, diseases and companies. Both files are checked before anything
 * is written. Each study is written whole or not at all, so an import that was stopped is completed by the next.
 */
export async function importTrials(request: TrialsImport): Promise<Imported> {
  const { graph, dryRun, rejects, progress } = request;
  if (!graph) throw new ImportError("The studies need a database, for the diseases that their conditions mean.");
  const studies = studyTable(join(request.folder, "all_studies.csv"));
  const sponsorPath = join(request.folder, "all_sponsors.csv");
  await checkTable(studies);
  await checkTable(sponsorTable(sponsorPath));
  const tally = new Tally();
  const [book, persons, known] = [new OrganizationBook(), new PersonList(), await knownDays(studies)];
  progress(`${known.size.toLocaleString("en")} studies; reading who sponsors them`);
  const sponsors = await readSponsors(sponsorPath, { known, book, persons, rejects, count: tally.of("sponsors") });
  if (!dryRun) await writeOrganizations(graph, book, { tally, progress });
  const diseases = await readDiseases(graph);
  const shares = new Shares(diseases.inTree);
  const load = { request, tally, shares, sponsors, index: diseases.index, graph, seeds: [] };
  await loadStudies(studies, known.size, load);
  const left = persons.write(join(dirname(rejects.path), "import-persons.csv"));
  return { tally, notes: [shares.toString(), left], seeds: load.seeds };
}

interface StudyLoad {
  readonly request: TrialsImport;
  readonly graph: Graph;
  readonly tally: Tally;
  readonly shares: Shares;
  readonly sponsors: ReadonlyMap<string, Sponsors>;
  readonly index: DiseaseIndex;
  /** Ids of the seeds that were written; filled while it loads. */
  readonly seeds: string[];
}

async function loadStudies(studies: TableFormat, total: number, load: StudyLoad): Promise<void> {
  const lines = new Map<string, number>();
  let batch: PlannedStudy[] = [];
  let done = 0;
  const flush = async () => {
    await send(batch, load);
    done += batch.length;
    batch = [];
    load.request.progress(`studies: ${done.toLocaleString("en")} of ${total.toLocaleString("en")}`);
  };
  for await (const line of readTable(studies)) {
    const study = readStudy(line);
    const faults = isStudy(study) ? doubled(study, lines) : study;
    if (isStudy(study) && faults.length === 0) {
      lines.set(study.id, line.origin.line);
      load.shares.add(study, load.index);
      batch.push(planStudy(study, load.sponsors.get(study.id) ?? { companies: [] }, load.index));
    } else {
      load.request.rejects.add(line.origin, faults);
      load.tally.of("studies").skipped += 1;
    }
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
}

/** Writes the studies of a batch that are not in the graph with the same content. */
async function send(batch: readonly PlannedStudy[], { request, graph, tally, seeds }: StudyLoad): Promise<void> {
  const count = tally.of("studies");
  const ids = batch.map(({ id }) => id);
  const there = new Map(
    (await read(graph, "import/study-fingerprints", { ids })).map(({ id, fingerprint }) => [id, fingerprint]),
  );
  const changed = batch.filter(({ id, fingerprint }) => there.get(id) !== fingerprint);
  count.unchanged += batch.length - changed.length;
  count.written += changed.length;
  if (request.dryRun || changed.length === 0) return;
  const rows = changed.map((study) => study.record());
  seeds.push(...rows.flatMap((row) => row.seeds.map(({ id }) => String(id))));
  const written = await write(graph, "import/Study", { rows, today: today() });
  for (const { retracted } of written) if (typeof retracted === "number") count.retracted += retracted;
}

async function readDiseases(graph: Graph): Promise<{ index: DiseaseIndex; inTree: number }> {
  const rows = await read(graph, "import/vocabulary", {});
  const diseases = rows.map(({ id, names, narrower }) => ({
    id: String(id),
    names: stringsIn(names),
    narrower: stringsIn(narrower),
  }));
  return { index: new DiseaseIndex(diseases), inTree: rows.filter(({ inTree }) => inTree === true).length };
}

/** The day from which each study is known: the first day its start can mean. */
async function knownDays(studies: TableFormat): Promise<Map<string, string>> {
  const days = new Map<string, string>();
  for await (const line of readTable(studies)) {
    const study = readStudy(line);
    if (isStudy(study)) days.set(study.id, parsePartialDate(study.start).from);
  }
  return days;
}

function studyTable(path: string): TableFormat {
  return { path, columns: STUDY_COLUMNS.filter((column) => !column.optional).map((column) => column.name) };
}

function doubled(study: Study, lines: ReadonlyMap<string, number>) {
  const line = lines.get(study.id);
  if (line === undefined) return [];
  const cure = `Line ${line} has this study already; remove one of the two.`;
  return [{ reason: "doubled", column: "study_id", given: study.id, expected: "each study once", cure } as const];
}

function isStudy(read: ReturnType<typeof readStudy>): read is Study {
  return "id" in read;
}
