import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Connection, openGraph } from "../graph.ts";
import { DEMO_FOLDER } from "./demo-folder.ts";
import { ImportError } from "./fault.ts";
import { finish } from "./finish.ts";
import { importFolder, type Progress } from "./folder.ts";
import { Rejects } from "./rejects.ts";

/** Loads the demo world, the invented layer included, for a server that starts on an empty database; or a folder made like it. */
export async function loadDemoWorld(connection: Connection, progress: Progress, folder = DEMO_FOLDER): Promise<void> {
  const graph = openGraph(connection, { deadline: 60_000 });
  const rejects = new Rejects(join(tmpdir(), `hashi-demo-rejects-${process.pid}.csv`));
  try {
    const tally = await importFolder({ folder, rejects, progress, graph });
    await finish(graph, "demo", tally, progress);
    await rejects.close();
    if (rejects.count > 0) {
      throw new ImportError(
        `${rejects.count} rows of the demo world could not be read; ${rejects.path} says which and why.`,
      );
    }
  } finally {
    await graph.close();
  }
}
