import { mkdirSync } from "node:fs";
import { type Cell, CsvFile } from "./csv-file.ts";
import type { Fact } from "./fact.ts";

/** The one source of all that is invented here. */
export const SOURCE = "source:synthetic-world";

/** A record to write: its id, the properties of its own and who may know it. */
export interface NodeRow {
  readonly id: string;
  readonly fact: Fact;
  readonly own: readonly Cell[];
}

/** A link to write, from a start to an end. */
export interface LinkRow {
  readonly start: string;
  readonly end: string;
  readonly fact: Fact;
  readonly own?: readonly Cell[];
}

/** Which label or type a file holds, and the columns of its own properties as the import spells them: `closeness:double`. */
export interface Layout {
  readonly name: string;
  readonly own: readonly string[];
}

/** All files of a world: one for each set of labels and one for each type of link; a file begins with its first row. */
export class Files {
  readonly nodes = new Map<string, CsvFile>();
  readonly links = new Map<string, CsvFile>();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Writes a record; `layout.name` are its labels besides Entity, with colons between. */
  node(layout: Layout, { id, fact, own }: NodeRow): void {
    const cells = [id, fact.known, fact.audience, SOURCE, "SYNTHETIC", fingerprint(id)];
    const file = this.nodes.get(layout.name) ?? this.#openNodes(layout);
    file.write([...cells, searchType(layout.name, own), ...own]);
  }

  /** Writes a link that a file of data could have stated. */
  link(layout: Layout, row: LinkRow): void {
    const { start, end, fact, own = [] } = row;
    const file = this.links.get(layout.name) ?? this.#openLinks(layout);
    const id = `${layout.name}:${start}>${end}#${file.rows}`;
    file.write([...linkCells(id, row), start, end, fact.from === "0001-01-01" ? undefined : fact.from, ...own]);
  }

  /** Writes a link that the job derives from others. */
  derivedLink(layout: Layout, row: LinkRow): void {
    const file = this.links.get(layout.name) ?? this.#openDerived(layout);
    file.write([...linkCells(`${layout.name}|${row.start}|${row.end}|${file.rows}`, row), ...(row.own ?? [])]);
  }

  /** Ends all files; nothing can be written any more. */
  close(): void {
    for (const file of [...this.nodes.values(), ...this.links.values()]) file.close();
  }

  #openNodes({ name, own }: Layout): CsvFile {
    const header = ["id:ID", "known:date", "audience", "sources:string[]", "certainty", "fingerprint"];
    const file = new CsvFile(`${this.#folder}/${name.replaceAll(":", "-")}.csv`, [...header, "searchType", ...own]);
    this.nodes.set(name, file);
    return file;
  }

  #openLinks({ name, own }: Layout): CsvFile {
    return this.#openLinkFile(name, [...LINK_COLUMNS, "startId", "endId", "since", ...own]);
  }

  #openDerived({ name, own }: Layout): CsvFile {
    return this.#openLinkFile(name, [...LINK_COLUMNS, ...own]);
  }

  #openLinkFile(name: string, header: readonly string[]): CsvFile {
    const file = new CsvFile(`${this.#folder}/link-${name}.csv`, header);
    this.links.set(name, file);
    return file;
  }
}

const LINK_COLUMNS = [
  ":START_ID",
  ":END_ID",
  "id",
  "from:date",
  "to:date",
  "known:date",
  "retracted:date",
  "begins:date",
  "ends:date",
  "audience",
  "sources:string[]",
  "certainty",
  "fingerprint",
];

function linkCells(id: string, { start, end, fact }: LinkRow): Cell[] {
  const { from, to, known, retracted, audience } = fact;
  const [begins, ends] = [from > known ? from : known, to < retracted ? to : retracted];
  return [start, end, id, from, to, known, retracted, begins, ends, audience, SOURCE, "SYNTHETIC", fingerprint(id)];
}

const SEARCHED = ["Organization", "Hub", "Disease", "Modality", "Programme", "Award", "Deal", "Need", "Trial", "Seed"];

/** The word by which a search asks for records of this kind; studies are seeds of their own kind. */
function searchType(labels: string, [kind]: readonly Cell[]): string | undefined {
  const label = SEARCHED.find((each) => labels.split(":").includes(each));
  if (label === undefined) return undefined;
  return label === "Seed" && kind === "RESEARCH_STUDY" ? "type_RESEARCH_STUDY" : `type_${label.toUpperCase()}`;
}

/** A short text that differs from record to record; only an import compares it. */
function fingerprint(id: string): string {
  let hash = 2166136261;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619);
  return (hash >>> 0).toString(36);
}
