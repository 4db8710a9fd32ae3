import { createHash } from "node:crypto";
import { fingerprint } from "../fingerprint.ts";
import type { SaidLine } from "./read-line.ts";

/** Cells of a row, as the data file of its kind would have them. */
export type Cells = Readonly<Record<string, string>>;
/** A row and the kind of record it is. */
export type KindRow = readonly [kind: string, cells: Cells];

/** What a line names, understood: the ids of a column. */
export interface Understood {
  readonly said: SaidLine;
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

/** Whom a table is for when a line does not say; the others stay inside. */
const OPEN: Readonly<Record<string, string>> = { needs: "PUBLIC", licences: "PUBLIC" };

/** Gives what a line says, by heading. */
export class Reader {
  readonly #understood: Understood;
  /** A short word of its own for what has no number: the same line says the same again. */
  readonly slug: string;

  constructor(understood: Understood) {
    this.#understood = understood;
    this.slug = `own-${createHash("sha256")
      .update(fingerprint([understood.said.line.table.key, ...understood.said.values]))
      .digest("hex")
      .slice(0, 12)}`;
  }

  one(heading: string): string {
    return this.#understood.said.values.get(heading)?.[0] ?? "";
  }

  list(heading: string): string {
    return (this.#understood.said.values.get(heading) ?? []).join("|");
  }

  ids(heading: string): readonly string[] {
    return this.#understood.ids.get(heading) ?? [];
  }

  id(heading: string): string {
    return this.ids(heading)[0] ?? "";
  }

  source(): KindRow {
    const [title, url] = [this.one("情報源"), this.one("情報源URL")];
    return ["Source", { id: this.#sourceId(), title_ja: title, url }];
  }

  provenance(): Cells {
    const { key } = this.#understood.said.line.table;
    return {
      known: this.one("判明日"),
      audience: this.one("公開範囲") || (OPEN[key] ?? "INTERNAL"),
      sources: this.#sourceId(),
      certainty: this.one("確度") || "REPORTED",
    };
  }

  #sourceId(): string {
    return `source:own-${createHash("sha256")
      .update(fingerprint([this.one("情報源"), this.one("情報源URL")]))
      .digest("hex")
      .slice(0, 12)}`;
  }
}
