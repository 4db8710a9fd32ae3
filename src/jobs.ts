import { readdirSync, readFileSync } from "node:fs";
import type { Graph } from "./graph.ts";

const DEADLINE_MILLISECONDS = 300_000;
const BATCH = 1000n;

/**
 * Runs a job: the steps of `cypher/jobs/<job>/<n>-<step>.cypher` in their order, each batch by batch. A step takes up to
 * `$in.size` records whose id is beyond `$in.after` and answers `last`, the id it came to (null at the end), and `changed`, how
 * much it wrote. A step writes only what is not there yet, so a job may be stopped and run again at any time. Gives
 * how much was changed in all.
 */
export async function runJob(graph: Graph, job: string, progress: (line: string) => void): Promise<number> {
  let changed = 0;
  for (const { name, text } of stepsOf(job)) {
    const inStep = await runStep(graph, `jobs/${job}/${name}`, text);
    progress(`${job} ${name}: ${inStep.toLocaleString("en")} changed`);
    changed += inStep;
  }
  return changed;
}

async function runStep(graph: Graph, name: string, text: string): Promise<number> {
  let changed = 0;
  for (let after: string | null = ""; after !== null; ) {
    const parameters = { in: { after, size: BATCH } };
    const [row]: Readonly<Record<string, unknown>>[] = await graph.write({
      text,
      parameters,
      name,
      deadline: DEADLINE_MILLISECONDS,
    });
    const last: unknown = row?.last;
    changed += typeof row?.changed === "number" ? row.changed : 0;
    after = typeof last === "string" ? last : null;
  }
  return changed;
}

/** The word `provenance(parts)` of a step stands for the map in `cypher/jobs/provenance.cypher`. */
function withProvenance(text: string): string {
  const map = readFileSync(new URL("../cypher/jobs/provenance.cypher", import.meta.url), "utf8")
    .replaceAll(/^\/\/.*$/gm, "")
    .trim();
  return text.replaceAll("provenance(parts)", () => map);
}

/** The steps of a job in their order. */
export function stepsOf(job: string): { name: string; text: string }[] {
  const folder = new URL(`../cypher/jobs/${job}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => /^\d+-.+\.cypher$/.test(file));
  return files
    .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
    .map((file) => ({
      name: file.replace(/\.cypher$/, ""),
      text: withProvenance(readFileSync(new URL(file, folder), "utf8")),
    }));
}
