import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { LocalDate } from "../compose/cursor.ts";
import { EARLIEST } from "../dates.ts";
import type { Graph } from "../graph.ts";
import { today } from "../today.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Progress } from "./folder.ts";
import { addOntologyNames, type Descriptor, readDescriptors } from "./mesh-files.ts";
import { linkProperties, type Provenance } from "./provenance.ts";
import { DISEASE_ONTOLOGY, MESH, writeSources } from "./registry-sources.ts";
import { Tally } from "./tally.ts";
import { ensureConstraints, write } from "./target.ts";

/** The files of the tree of diseases and where to write it. */
export interface MeshImport {
  readonly file: string;
  /** The files of the Disease Ontology; found beside the tree when not given. */
  readonly ontology: { readonly tree: string; readonly references: string } | undefined;
  /** Absent in a dry run. */
  readonly graph: Graph | undefined;
  readonly progress: Progress;
}

const BATCH = 1000;

/** Imports the tree of diseases, and with it the names under which studies may mean a disease. */
export async function importMesh(request: MeshImport): Promise<{ tally: Tally; notes: string[] }> {
  const descriptors = await readDescriptors(request.file);
  const ontology = request.ontology ?? besides(request.file);
  if (ontology) await addOntologyNames(descriptors, ontology);
  const tally = new Tally();
  const sources = [MESH.id, ...(ontology ? [DISEASE_ONTOLOGY.id] : [])];
  if (request.graph)
    await writeTree(request.graph, [...descriptors.values()], { sources, tally, progress: request.progress });
  else tally.of("diseases").written = descriptors.size;
  return { tally, notes: [namesNote([...descriptors.values()], ontology !== undefined)] };
}

async function writeTree(
  graph: Graph,
  descriptors: readonly Descriptor[],
  rest: { sources: readonly string[]; tally: Tally; progress: Progress },
): Promise<void> {
  await ensureConstraints(graph, rest.progress);
  await writeSources(
    graph,
    [MESH, DISEASE_ONTOLOGY].filter(({ id }) => rest.sources.includes(id)),
  );
  const nodes = descriptors.map((descriptor) => diseaseRow(descriptor, rest.sources));
  const parents = descriptors.map((descriptor) => parentsRow(descriptor));
  for (const [path, counted, rows] of [
    ["import/MeshDisease", "diseases", nodes],
    ["import/MeshParent", "disease parents", parents],
  ] as const) {
    const count = rest.tally.of(counted);
    for (let from = 0; from < rows.length; from += BATCH) {
      const answers = await write(graph, path, { rows: rows.slice(from, from + BATCH), today: today() });
      for (const { written, retracted } of answers) {
        count[written === true ? "written" : "unchanged"] += 1;
        if (typeof retracted === "number") count.retracted += retracted;
      }
      rest.progress(
        `${counted}: ${Math.min(from + BATCH, rows.length).toLocaleString("en")} of ${rows.length.toLocaleString("en")}`,
      );
    }
  }
}

/** Words of a vocabulary are known at all times. */
function provenance(sources: readonly string[]): Provenance {
  return { known: new LocalDate(EARLIEST), audience: "PUBLIC", sources, certainty: "VERIFIED" };
}

function diseaseRow(descriptor: Descriptor, sources: readonly string[]): Readonly<Record<string, unknown>> {
  const own = {
    id: diseaseId(descriptor.mesh),
    nameEn: descriptor.name,
    mesh: descriptor.mesh,
    treeNumbers: [...descriptor.treeNumbers].sort(),
    synonyms: [descriptor.name, ...[...descriptor.synonyms].sort()],
    narrowerTerms: [...descriptor.narrower].sort(),
  };
  return { ...own, ...provenance(sources), fingerprint: fingerprint([own, sources]) };
}

function parentsRow(descriptor: Descriptor): Readonly<Record<string, unknown>> {
  const id = diseaseId(descriptor.mesh);
  const parents = [...descriptor.parents].sort().map((parent) => {
    const of = diseaseId(parent);
    return {
      of,
      link: { ...linkProperties({ type: "IS_A", from: id, to: of }, provenance([MESH.id])), record: "mesh" },
    };
  });
  return { id, parents, stated: parents.map(({ link }) => link.id) };
}

function diseaseId(mesh: string): string {
  return `mesh:${mesh}`;
}

/** The files of the Disease Ontology in the folder of the tree, by the ends of their names. */
function besides(file: string): MeshImport["ontology"] {
  const folder = dirname(file);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const tree = files.find((name) => name.endsWith("do_tree.tsv"));
  const references = files.find((name) => name.endsWith("do_to_mesh.tsv"));
  return tree && references ? { tree: join(folder, tree), references: join(folder, references) } : undefined;
}

function namesNote(descriptors: readonly Descriptor[], withOntology: boolean): string {
  if (!withOntology) {
    return "Disease Ontology: no files given and none beside the tree; fewer conditions of studies will find their disease. Give them with --disease-ontology.";
  }
  const synonyms = descriptors.reduce((sum, each) => sum + each.synonyms.size, 0);
  const narrower = descriptors.reduce((sum, each) => sum + each.narrower.size, 0);
  return `Disease Ontology: ${synonyms.toLocaleString("en")} names of the same meaning, ${narrower.toLocaleString("en")} narrower ones.`;
}
