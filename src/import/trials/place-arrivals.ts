import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { byLine } from "../../database/run-program.ts";
import type { Graph } from "../../graph.ts";
import type { Progress } from "../folder.ts";
import { read } from "../target.ts";

/** Placing takes about a second for eight studies: more are placed when somebody asks about them. */
const MOST = 1000;
const program = fileURLToPath(new URL("../../partner/place/main.ts", import.meta.url));

/**
 * Places the studies that have arrived in the latest run of the profile RESEARCH_PARTNER, so that companies are ranked for
 * them at once; nothing where there is no run. It is a process of its own: the texts of all studies need more memory than
 * an import is given. Gives what there is to say of it.
 */
export async function placeArrivals(graph: Graph, seeds: readonly string[], progress: Progress): Promise<string[]> {
  const [run] = seeds.length > 0 ? await read(graph, "jobs/partner/latest", {}) : [];
  if (!run) return [];
  const how = "npm run partner-run -- --frozen latest --seeds <file or numbers>";
  const count = seeds.length === 1 ? "1 study" : `${seeds.length.toLocaleString("en")} studies`;
  if (seeds.length > MOST)
    return [
      `${count} arrived, more than the run of ${run.frozen} places by itself (${MOST}). Place those you ask about: ${how}`,
    ];
  const code = await place(seeds, progress);
  return [
    code === 0
      ? `${count} arrived, placed in the run of ${run.frozen}.`
      : `${count} arrived, but could not be placed in the run of ${run.frozen}. Place them: ${how}`,
  ];
}

/** The exit code of `npm run partner-run` for these seeds. */
async function place(seeds: readonly string[], progress: Progress): Promise<number | null> {
  const folder = mkdtempSync(join(tmpdir(), "hashi-arrivals-"));
  const file = join(folder, "seeds.csv");
  writeFileSync(file, `${["study_id", ...seeds].join("\n")}\n`);
  try {
    const words = ["--max-old-space-size=1500", program, "--frozen", "latest", "--seeds", file];
    const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
    byLine(child.stderr, progress);
    return await new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
