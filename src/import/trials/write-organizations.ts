import type { Graph } from "../../graph.ts";
import { today } from "../../today.ts";
import type { Progress } from "../folder.ts";
import { AACT, writeSources } from "../registry-sources.ts";
import type { Tally } from "../tally.ts";
import { ensureConstraints, write } from "../target.ts";
import { loadWords } from "../words.ts";
import type { OrganizationBook } from "./organization-book.ts";

const BATCH = 500;

/** Writes the organisations of the registry and what studies refer to beside them: their source, phases and roles. */
export async function writeOrganizations(
  graph: Graph,
  book: OrganizationBook,
  rest: { tally: Tally; progress: Progress },
): Promise<void> {
  await ensureConstraints(graph, rest.progress);
  await loadWords(graph);
  await writeSources(graph, [AACT]);
  for (let from = 0; from < book.size; from += BATCH) {
    const answers = await write(graph, "import/RegistryOrganization", { rows: book.rows(from, from + BATCH) });
    for (const { written } of answers) rest.tally.of("organizations")[written === true ? "written" : "unchanged"] += 1;
    rest.progress(
      `organizations: ${Math.min(from + BATCH, book.size).toLocaleString("en")} of ${book.size.toLocaleString("en")}`,
    );
  }
  await inBatches(book.affiliations(), async (rows) => {
    const answers = await write(graph, "import/RegistryAffiliation", { rows, today: today(), source: AACT.id });
    const count = rest.tally.of("possible affiliations");
    for (const { written, retracted } of answers) {
      if (written === true) count.written += 1;
      if (typeof retracted === "number") count.retracted += retracted;
    }
  });
}

async function inBatches<T>(
  rows: readonly T[],
  use: (batch: readonly T[], done: number) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    await use(rows.slice(from, from + BATCH), Math.min(from + BATCH, rows.length));
  }
}
