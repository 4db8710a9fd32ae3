import type { Graph } from "../graph.ts";
import { runJob } from "../jobs.ts";
import { writeNormalForms } from "./normal-forms.ts";
import { DEADLINE_MILLISECONDS, read, statement } from "./statements.ts";

/** A little more than the statement itself waits, so that its message is the one that is seen. */
const INDEXES_MILLISECONDS = 1_860_000;

export { read, statement, write } from "./statements.ts";

/**
 * Makes the constraints and indexes that are not there yet, and waits until they answer. An index of the properties of
 * links or names is missing only where an older Hashi wrote the data, or nothing is there yet: what it did not write is
 * added first. So an index that stands says that the data have what it holds, and a run that was stopped is completed.
 */
export async function ensureConstraints(graph: Graph, progress: (line: string) => void = () => {}): Promise<void> {
  const there = new Set((await read(graph, "import/indexes", {})).map(({ name }) => String(name)));
  const wanted = statement("constraints")
    .replaceAll(/^\/\/.*$/gm, "")
    .split(";")
    .map((text) => text.trim())
    .filter((text) => text !== "" && isWanted(text, there));
  if (wanted.length === 0) return;
  const [constraints, indexes] = [true, false].map((unique) =>
    wanted.filter((text) => text.startsWith("CREATE CONSTRAINT") === unique),
  );
  await make(graph, constraints ?? []);
  if (indexes?.some((text) => text.startsWith("CREATE")) && (await hasRecords(graph))) {
    progress("The data were written by an older Hashi: what the lists of this one walk is added …");
    await runJob(graph, "upgrade", progress);
    await writeNormalForms(graph, progress);
    await runJob(graph, "derive", progress);
  }
  await make(graph, indexes ?? []);
}

/** Whether a constraint or index is not there yet, or one to be dropped still is. */
function isWanted(text: string, there: ReadonlySet<string>): boolean {
  const [, name = "", not] = /(\w+) IF (NOT )?EXISTS/.exec(text) ?? [];
  return there.has(name) === (not === undefined);
}

async function make(graph: Graph, texts: readonly string[]): Promise<void> {
  if (texts.length === 0) return;
  await Promise.all(
    texts.map((text) => graph.write({ text, parameters: {}, name: "constraints", deadline: DEADLINE_MILLISECONDS })),
  );
  await awaitIndexes(graph);
}

/** Waits until all indexes answer: of a large graph on a busy machine that takes minutes. */
export async function awaitIndexes(graph: Graph): Promise<void> {
  const name = "import/await-indexes";
  await graph.read({ text: statement(name), parameters: {}, name, deadline: INDEXES_MILLISECONDS });
}

async function hasRecords(graph: Graph): Promise<boolean> {
  return (await read(graph, "import/any", {})).length > 0;
}
