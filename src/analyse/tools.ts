import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assemble, type Progress } from "../database/assembly.ts";
import { embeddedUser } from "../database/home.ts";
import { launch } from "../database/launch.ts";
import { ANALYTICS } from "../database/recipe.ts";
import { type Graph, openGraph } from "../graph.ts";

const DEADLINE_MILLISECONDS = 600_000;
const PASSWORD = "analysis";

/**
 * Gives `work` an empty database with OpenGDS, for as long as it takes, in a folder that is removed afterwards. The database that
 * serves starts without OpenGDS and goes on serving meanwhile; it may be a server that has none.
 */
export async function withTools<T>(progress: Progress, work: (tools: Graph) => Promise<T>): Promise<T> {
  const assembly = await assemble({ environment: process.env, progress, recipe: ANALYTICS });
  const home = mkdtempSync(join(tmpdir(), "hashi-analysis-"));
  try {
    symlinkSync(join(assembly.folder, "plugins"), join(home, "plugins"));
    const place = {
      assembly,
      home,
      port: 0,
      password: PASSWORD,
      heap: "1g",
      settings: ANALYTICS.folder,
      startDeadline: DEADLINE_MILLISECONDS,
    };
    const launched = await launch(place);
    const uri = `bolt://127.0.0.1:${launched.port}`;
    const connection = { uri, user: embeddedUser, password: PASSWORD, database: "neo4j" };
    const tools = openGraph(connection, { deadline: DEADLINE_MILLISECONDS });
    try {
      return await work(tools);
    } finally {
      await tools.close();
      await launched.stop();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
