import { runProgram } from "../src/database/run-program.ts";
import { Refusal } from "../src/refusal.ts";
import { PROJECT } from "./places.ts";
import type { Say } from "./say.ts";

const MESH = "vocab/dismanet_mesh_descriptors_c_f_tree.tsv";

/** Loads demo, diseases and studies with Hashi's own importer into the database of a folder; two to three minutes. */
export async function importRecords(records: string, home: string, say: Say): Promise<void> {
  say("Building the real graph, once: the demo world, MeSH and all registered studies; 2 to 3 minutes …");
  const rejects = ["--rejects", `${home}/rejects.csv`];
  for (const source of [["demo"], ["mesh", `${records}/${MESH}`], ["trials", `${records}/trials`]]) {
    say(`  import ${source[0]} …`);
    const { code, tail } = await runProgram({
      command: "env",
      arguments: [
        // A server of whoever runs the bench is not the one to import into.
        "--unset=NEO4J_URI",
        `HASHI_HOME=${home}`,
        process.execPath,
        "--max-old-space-size=512",
        `${PROJECT}src/import/main.ts`,
        ...source,
        ...rejects,
      ],
      folder: PROJECT,
      deadline: 20 * 60_000,
    });
    if (code !== 0) throw new Refusal(["The real graph could not be imported:", ...tail].join("\n  "));
  }
}
