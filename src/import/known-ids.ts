import type { Graph } from "../graph.ts";
import type { Fault } from "./fault.ts";
import type { Prepared } from "./prepare.ts";
import { read } from "./target.ts";

/** Knows which records exist: those of the files read so far, and those of the graph. */
export class KnownIds {
  readonly #labels = new Map<string, readonly string[]>();
  readonly #graph: Graph | undefined;

  /** Without a graph only the files read so far count. */
  constructor(graph: Graph | undefined) {
    this.#graph = graph;
  }

  /** Notes a record that is being written. */
  add(id: string, label: string): void {
    this.#labels.set(id, [label]);
  }

  /** The rows of a batch whose references point nowhere or at the wrong kind of record, with their faults. */
  async faults(batch: readonly Prepared[]): Promise<Map<Prepared, Fault[]>> {
    await this.#ask(batch);
    const faults = new Map<Prepared, Fault[]>();
    for (const row of batch) {
      const wrong = row.references.flatMap((reference) => this.#fault(reference) ?? []);
      if (wrong.length > 0) faults.set(row, wrong);
    }
    return faults;
  }

  async #ask(batch: readonly Prepared[]): Promise<void> {
    const unknown = batch.flatMap((row) => row.references.map(({ id }) => id)).filter((id) => !this.#labels.has(id));
    if (!this.#graph || unknown.length === 0) return;
    for (const { id, labels } of await read(this.#graph, "import/known", { ids: [...new Set(unknown)] })) {
      if (typeof id === "string" && Array.isArray(labels)) this.#labels.set(id, labels.map(String));
    }
  }

  #fault({ column, id }: Prepared["references"][number]): Fault | undefined {
    const labels = this.#labels.get(id);
    const wanted = column.labels ?? [];
    if (labels && (wanted.includes("Entity") || wanted.some((label) => labels.includes(label)))) return undefined;
    const expected = `the id of a ${wanted.join(" or ")}`;
    const cure = labels
      ? `${id} is a ${labels.join(", ")}; name another record.`
      : `Add ${id} to its own file, or mend the id.`;
    return { reason: "unknown reference", column: column.name, given: id, expected, cure };
  }
}
