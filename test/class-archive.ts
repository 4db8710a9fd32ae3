import { writeArchive } from "../src/database/archive.ts";
import { assemble } from "../src/database/assembly.ts";

/**
 * Archives the classes of the database where nobody has done so: else every server that the tests start would begin to,
 * beside them.
 */
export async function archiveClasses(signal: AbortSignal): Promise<void> {
  const began = Date.now();
  const assembly = await assemble({ environment: process.env, progress: console.log, signal });
  if ((await writeArchive(assembly, signal)) === "written")
    console.log(`✔ archive the classes of the database (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}
