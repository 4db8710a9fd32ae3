import type { Graph } from "../../graph.ts";
import { stringsIn, textsIn } from "../../unknown.ts";
import { type Fault, ImportError } from "../fault.ts";
import type { Prepared } from "../prepare.ts";
import { read, write } from "../target.ts";
import { fault } from "./read-line.ts";

/** The name under which records and links of a batch stand. */
export function recordOf(batch: string, table: string): string {
  return `staff/${batch}/${table}`;
}

interface Entering {
  readonly rows: readonly { readonly kind: { readonly name: string }; readonly row: Prepared }[];
}

/** A line that says otherwise than the graph, with why it does not enter. */
interface Taken<T> {
  readonly line: T;
  readonly faults: readonly Fault[];
}

/** Which lines are new, which say what is there already, and which are about a record of which a batch said otherwise. */
export async function entered<T extends Entering>(
  graph: Graph,
  lines: readonly T[],
): Promise<{ fresh: T[]; unchanged: T[]; taken: Taken<T>[] }> {
  const ids = [...new Set(lines.flatMap(recordsOf).map(({ id }) => id))];
  const found = new Map<string, There>();
  for (const { id, fingerprint, record, links } of await read(graph, "import/entered", { ids }))
    found.set(String(id), { fingerprint, record, links: stringsIn(links) });
  const answer = { fresh: [] as T[], unchanged: [] as T[], taken: [] as Taken<T>[] };
  for (const line of lines) {
    const there = recordsOf(line).flatMap(({ id }) => found.get(id) ?? []);
    if (there.length === 0) answer.fresh.push(line);
    else if (isThere(line, found)) answer.unchanged.push(line);
    else answer.taken.push({ line, faults: [otherwise(recordsOf(line)[0]?.id ?? "", there[0]?.record)] });
  }
  return answer;
}

/** Lines of the same tables about one record: which stay, which only repeat another, and which contradict each other. */
export function withoutDoubles<T extends Entering>(
  lines: readonly T[],
  placeOf: (line: T) => string,
): { good: T[]; repeated: T[]; doubled: Taken<T>[] } {
  const byRecord = Map.groupBy(lines, (line) => recordsOf(line)[0]?.id ?? "");
  const answer = { good: [] as T[], repeated: [] as T[], doubled: [] as Taken<T>[] };
  for (const [id, [first, ...others]] of byRecord) {
    if (!first) continue;
    const isRepeated = others.every((other) => contentOf(other) === contentOf(first));
    if (isRepeated) {
      answer.good.push(first);
      answer.repeated.push(...others);
      continue;
    }
    const all = [first, ...others];
    const told = (line: T) => all.filter((each) => each !== line).map(placeOf);
    answer.doubled.push(...all.map((line) => ({ line, faults: [contradicted(id, told(line))] })));
  }
  return answer;
}

/** Everything that a line states. */
function contentOf({ rows }: Entering): string {
  return JSON.stringify(rows.map(({ row }) => [row.id, row.parameters.fingerprint, row.links]));
}

function contradicted(id: string, places: readonly string[]): Fault {
  const cure = `${places.join("、")}にも同じものが違う内容で記入されています。どれが正しいか分からないため、いずれも登録しません。一行にまとめてください。`;
  return fault("doubled", "", { given: id, expected: "一つのものを一行だけ", cure });
}

/** What the graph has of a record. */
interface There {
  readonly fingerprint: unknown;
  readonly record: unknown;
  readonly links: readonly string[];
}

function isThere(line: Entering, found: ReadonlyMap<string, There>): boolean {
  const records = recordsOf(line);
  const links = new Set(records.flatMap(({ id }) => found.get(id)?.links ?? []));
  const isSame = records.every(({ id, row }) => found.get(id)?.fingerprint === row.parameters.fingerprint);
  return isSame && line.rows.every(({ row }) => row.links.every((id) => links.has(id)));
}

/** The records of a line that are its own; a source may be that of other lines. */
function recordsOf({ rows }: Entering): { id: string; row: Prepared }[] {
  return rows.flatMap(({ kind, row }) => (row.id !== undefined && kind.name !== "Source" ? [{ id: row.id, row }] : []));
}

function otherwise(id: string, record: unknown): Fault {
  const batch = typeof record === "string" ? record.split("/")[1] : "不明";
  const cure = `先に npm run import -- undo ${batch} で取り消してから、直した表を取り込んでください。`;
  return fault("doubled", "", { given: id, expected: `バッチ ${batch} で登録済みの内容と同じ行`, cure });
}

/** The batches that are in the graph, the latest first. */
export async function batchesIn(graph: Graph): Promise<{ batch: string; records: number }[]> {
  const rows = await read(graph, "import/batches", {});
  return rows.map(({ batch, records }) => ({ batch: String(batch), records: Number(records) }));
}

/** Takes a batch out; refuses while another one rests on it. Gives how many records it had. */
export async function undoBatch(graph: Graph, batch: string): Promise<number> {
  const there = await batchesIn(graph);
  if (!there.some((each) => each.batch === batch)) {
    const list = there.map((each) => each.batch).join("、");
    throw new ImportError(
      `バッチ ${batch} はありません。${list === "" ? "取り込まれたバッチはありません。" : `あるもの：${list}。`}`,
    );
  }
  const record = recordOf(batch, "");
  const leaning = textsIn((await read(graph, "import/batch-leans", { record })).map((row) => row.batch));
  if (leaning.length > 0)
    throw new ImportError(
      `バッチ ${leaning.join("、")} がこのバッチの記録を使っています。先にそちらを npm run import -- undo で取り消してください。`,
    );
  const [row] = await write(graph, "import/undo", { record });
  return Number(row?.records ?? 0);
}
