import type { RecordKind } from "../../import/record.ts";
import { type Statement, writesOf } from "./writes.ts";

/** A link type: which labels it joins, and the property keys that something writes on it. */
export interface LinkModel {
  /** `From→To`, sorted. */
  readonly ends: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  /** The files that write it, e.g. `import/Support`. */
  readonly writers: ReadonlySet<string>;
}

/** A label: the property keys that something writes on its nodes. */
export interface LabelModel {
  readonly keys: ReadonlySet<string>;
  readonly writers: ReadonlySet<string>;
}

/** What imports and jobs write into the graph; nothing else may be asked for. */
export interface GraphModel {
  readonly labels: ReadonlyMap<string, LabelModel>;
  readonly links: ReadonlyMap<string, LinkModel>;
}

/** Keys that every link carries; the import makes them (`LinkProperties`), derived links take most of them over. */
export const LINK_KEYS = [
  ..."id startId endId from to known retracted begins ends since until audience sources certainty fingerprint record".split(
    " ",
  ),
];

interface Growing {
  readonly keys: Set<string>;
  readonly writers: Set<string>;
  readonly ends: Set<string>;
}

/** Reads the model out of the statements that write: `cypher/import`, `cypher/jobs`, and the tables of record kinds. */
export function graphModel(statements: readonly Statement[], kinds: readonly RecordKind[]): GraphModel {
  const labels = new Map<string, Growing>();
  const links = new Map<string, Growing>();
  for (const statement of statements) {
    const writes = writesOf(statement.text);
    for (const node of writes.nodes) {
      const wanted = node.labels.length > 0 ? [...node.labels, "Entity"] : ["Entity"];
      for (const label of wanted) grow(labels, label, { keys: node.keys, writer: statement.name });
    }
    for (const link of writes.links)
      grow(links, link.type, { keys: link.keys, ends: link.ends, writer: statement.name });
  }
  for (const kind of kinds) addKind(links, kind);
  for (const link of links.values()) for (const key of LINK_KEYS) link.keys.add(key);
  inheritRoles(labels);
  return { labels, links };
}

function grow(
  map: Map<string, Growing>,
  name: string,
  found: { keys: Iterable<string>; ends?: Iterable<string>; writer?: string },
): void {
  const entry = map.get(name) ?? { keys: new Set(), writers: new Set(), ends: new Set() };
  for (const key of found.keys) entry.keys.add(key);
  for (const end of found.ends ?? []) entry.ends.add(end);
  if (found.writer) entry.writers.add(found.writer);
  map.set(name, entry);
}

/** What a record kind says of its links: their own properties and the labels of their ends. */
function addKind(links: Map<string, Growing>, kind: RecordKind): void {
  const labelsOf = (column: string): readonly string[] =>
    column === "id" && kind.label
      ? [kind.label]
      : (kind.columns.find((each) => each.property === column || each.name === column)?.labels ?? []);
  for (const link of kind.links) {
    const ends = labelsOf(link.from).flatMap((from) => labelsOf(link.to).map((to) => `${from}→${to}`));
    grow(links, link.type, { keys: link.own, ends });
  }
}

/** Labels kept from roles (`Company`) are set on organisations, and have their keys. */
function inheritRoles(labels: Map<string, Growing>): void {
  const organization = labels.get("Organization");
  for (const [name, label] of labels)
    if (label.writers.has("import/OrganizationRole") && name !== "Entity")
      for (const key of organization?.keys ?? []) label.keys.add(key);
}
