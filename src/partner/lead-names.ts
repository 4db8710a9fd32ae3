import type { Graph } from "../graph.ts";
import { normalForms } from "../names/normal-form.ts";
import { stringsIn } from "../unknown.ts";
import { ask } from "./statements.ts";

/** Finds the institution that a name means, among those with partners: as it is written, else by its normal form. */
export class LeadNames {
  readonly #ids = new Map<string, string>();

  private constructor(rows: readonly { id: string; names: readonly string[] }[]) {
    for (const form of [keyOf, (name: string) => name])
      for (const { id, names } of rows) for (const name of names) if (form(name) !== "") this.#ids.set(form(name), id);
  }

  static async read(graph: Graph, ids: readonly string[]): Promise<LeadNames> {
    const rows = await ask(graph, "leads", { ids });
    return new LeadNames(
      rows.map(({ id, nameEn, names }) => ({ id: String(id), names: stringsIn([nameEn, ...stringsIn(names)]) })),
    );
  }

  idOf(name: string): string | undefined {
    return this.#ids.get(name) ?? this.#ids.get(keyOf(name));
  }
}

function keyOf(name: string): string {
  return `normal ${normalForms(name).exact}`;
}
