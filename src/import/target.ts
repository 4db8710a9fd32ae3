import { readFileSync } from "node:fs";
import type { Graph, Row } from "../graph.ts";
import { runJob } from "../jobs.ts";

const DEADLINE_MILLISECONDS = 300_000;
const statements = new Map<string, string>();

/** The statement of `cypher/<path>.cypher`. */
export function statement(path: string): string {
  const known = statements.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`../../cypher/${path}.cypher`, import.meta.url), "utf8");
  statements.set(path, text);
  return text;
}

/**
 * Runs the statement of `cypher/<path>.cypher` in a transaction that writes. All values travel in one map, `$in`: a list of
 * another length would otherwise be planned anew.
 */
export function write(graph: Graph, path: string, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> {
  return graph.write({
    text: statement(path),
    parameters: { in: parameters },
    name: path,
    deadline: DEADLINE_MILLISECONDS,
  });
}

/** Runs the statement of `cypher/<path>.cypher` for reading. */
export function read(graph: Graph, path: string, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> {
  return graph.read({
    text: statement(path),
    parameters: { in: parameters },
    name: path,
    deadline: DEADLINE_MILLISECONDS,
  });
}

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
  await read(graph, "import/await-indexes", {});
}

async function hasRecords(graph: Graph): Promise<boolean> {
  return (await read(graph, "import/any", {})).length > 0;
}
