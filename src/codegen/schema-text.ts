import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocumentNode, Kind, parse, visit } from "graphql";

/** The files of `schema/` as one text, with the connections and plain edges that they name but do not define. */
export function schemaText(folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort();
  const written = files.map((name) => readFileSync(join(folder, name), "utf8").trim());
  const document = parse(written.join("\n\n"));
  const { defined, named } = typeNames(document);
  const added: string[] = [];
  for (const name of named) {
    if (defined.has(name) || !name.endsWith("Connection")) continue;
    const base = name.slice(0, -"Connection".length);
    const linked = base.startsWith("Linked") ? base.slice("Linked".length) : null;
    const edge = `${base}Edge`;
    added.push(connection(name, edge, nodeOf(document, edge) ?? linked ?? base));
    if (!defined.has(edge)) added.push(linked ? linkedEdge(edge, linked) : plainEdge(edge, base));
  }
  return `${[...written, ...added].map(inWords).join("\n\n")}\n`;
}

/** Every fact says how sure it is in words, too, and every link when it held: what is true of all types is written once. */
function inWords(text: string): string {
  const certainty = `$&
  "How sure we are, in words: 確認済み, 報告書, 未確認, 推定 or 架空."
  certaintyText("The language wanted; that of the operation unless said." language: Language): String!`;
  const held = `$&
  "When it held, in words, with the era of fiscal years: 平成30年度から; null when unknown."
  heldText("The language wanted; that of the operation unless said." language: Language): String`;
  return text
    .replaceAll(/^ {2}certainty: Certainty!$/gm, certainty)
    .replaceAll(/^(?:type \w+ implements Link|interface Link) \{[^}]*? {2}until: PartialDate$/gm, held);
}

function typeNames(document: DocumentNode): { defined: Set<string>; named: string[] } {
  const defined = new Set<string>();
  const named = new Set<string>();
  visit(document, {
    enter(node) {
      if (node.kind === Kind.OBJECT_TYPE_DEFINITION) defined.add(node.name.value);
      if (node.kind === Kind.NAMED_TYPE) named.add(node.name.value);
    },
  });
  return { defined, named: [...named].sort() };
}

/** The type of an edge's node, where the edge is written by hand. */
function nodeOf(document: DocumentNode, edge: string): string | undefined {
  const definition = document.definitions.find(
    (each) => each.kind === "ObjectTypeDefinition" && each.name.value === edge,
  );
  if (definition?.kind !== "ObjectTypeDefinition") return undefined;
  const type = definition.fields?.find((field) => field.name.value === "node")?.type;
  return type?.kind === "NonNullType" && type.type.kind === "NamedType" ? type.type.name.value : undefined;
}

function connection(name: string, edge: string, node: string): string {
  return `"A page of a list (Relay's cursor connections)."
type ${name} {
  "The rows of the page with their cursors and what belongs to the link."
  edges: [${edge}!]!
  "The rows of the page alone."
  nodes: [${node}!]!
  "Where the page stands in the list."
  pageInfo: PageInfo!
  "How many rows the whole list has, as far as you may see; counted only when asked for. Counting reads every row, about a quarter of a second for 100,000; a page does not."
  totalCount: Int!
}`;
}

function plainEdge(name: string, node: string): string {
  return `"A row of a list."
type ${name} {
  "Cursor of the row."
  cursor: String!
  "The row itself."
  node: ${node}!
}`;
}

function linkedEdge(name: string, node: string): string {
  return `"A row of a list and the link that leads to it."
type ${name} implements Link {
  "Cursor of the row."
  cursor: String!
  "The record at the other end of the link."
  node: ${node}!
  "From when the link held, in the precision stated; null when unknown."
  since: PartialDate
  "Until when it held, in the precision stated; null when open or unknown."
  until: PartialDate
  "How sure we are that the link is true."
  certainty: Certainty!
  "The sources the link rests on, by id."
  sources: [Source!]!
}`;
}
