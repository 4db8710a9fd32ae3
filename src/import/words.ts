import { join } from "node:path";
import type { Graph } from "../graph.ts";
import { DEMO_FOLDER } from "./demo-folder.ts";
import { ImportError } from "./fault.ts";
import { publicationDays } from "./folder.ts";
import { SOURCES, VOCABULARY } from "./kinds/vocabulary.ts";
import { KnownIds } from "./known-ids.ts";
import { loadFile } from "./load-file.ts";
import { Rejects } from "./rejects.ts";
import { Tally } from "./tally.ts";

/**
 * Writes the words that studies are told in, phases and roles, with their sources, from the project's own data files.
 * Where the demo world is loaded they are there already.
 */
export async function loadWords(graph: Graph): Promise<void> {
  const kinds = [SOURCES, ...VOCABULARY.filter(({ file }) => file === "phases" || file === "roles")];
  const rejects = new Rejects("import-rejects-vocabulary.csv");
  const published = await publicationDays([{ folder: DEMO_FOLDER, name: "data" }]);
  const load = { graph, rejects, tally: new Tally(), known: new KnownIds(graph) };
  for (const kind of kinds) {
    const setting = { synthetic: false, published, record: `data/${kind.file}` };
    await loadFile({ kind, path: join(DEMO_FOLDER, `${kind.file}.csv`), setting }, load);
  }
  await rejects.close();
  if (rejects.count > 0)
    throw new ImportError(`Phases or roles in ${DEMO_FOLDER} could not be read; ${rejects.path} says why.`);
}
