/** A statement that writes, and its name: its path below `cypher/` without ending. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** What a statement writes: nodes and links, with the keys it sets. */
export interface Writes {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly keys: readonly string[] }[];
  readonly links: readonly {
    readonly type: string;
    readonly keys: readonly string[];
    readonly ends: readonly string[];
  }[];
}

/** Labels have small letters, link types have none: `:Seed` and `:SUPPORTS` cannot be mistaken. */
const LABEL = /\b(\w+):([A-Z]\w*[a-z]\w*(?:\|[A-Z]\w*)*)/g;
const LINK = /(?:MERGE|CREATE) \((\w+)\)-\[(\w+):([A-Z_]+)[^\]]*\]->\s*\((\w+)\)/g;
const SET = /\bSET\b([\s\S]*?)(?=\n\s*(?:RETURN|WITH|FOREACH|MERGE|CREATE|MATCH|CALL|OPTIONAL|UNWIND|SET)\b|$)/g;

/** Reads what a statement writes; it is our own text, in the shape that the formatter gives it. */
export function writesOf(source: string): Writes {
  const text = source.replaceAll(/\/\/[^\n]*/g, "");
  const labels = labelsOf(text);
  const keys = keysOf(text);
  const links = [...text.matchAll(LINK)].map(([, from = "", variable = "", type = "", to = ""]) => ({
    type,
    keys: keys.get(variable) ?? [],
    ends: ends(labels.get(from) ?? [], labels.get(to) ?? [], to === "end"),
    variable,
  }));
  const ofLinks = new Set(links.map((link) => link.variable));
  const nodes = [...setClauses(text), merges(text)]
    .flatMap((clause) => nodesOf(clause, labels))
    .filter((node) => !ofLinks.has(node.variable) && node.labels.length > 0);
  return { nodes, links };
}

function own(labels: readonly string[] | undefined): string[] {
  return (labels ?? []).filter((label) => label !== "Entity");
}

/** Which labels each variable has, in patterns and in SET. */
function labelsOf(text: string): Map<string, string[]> {
  const labels = new Map<string, string[]>();
  for (const [, variable = "", alternatives = ""] of text.matchAll(LABEL)) {
    for (const label of alternatives.split("|")) {
      const known = labels.get(variable) ?? [];
      if (!known.includes(label)) labels.set(variable, [...known, label]);
    }
  }
  return labels;
}

function setClauses(text: string): string[] {
  return [...text.matchAll(SET)].map((match) => match[0]);
}

/** The patterns that a statement merges, which set the keys in their braces. */
function merges(text: string): string {
  return [...text.matchAll(/MERGE \(\w+:\w+ \{[^}]*\}\)/g)].map((match) => match[0]).join("\n");
}

/** What one clause sets on each node: a label in the clause says which node it is, else its label elsewhere does. */
function nodesOf(clause: string, labels: ReadonlyMap<string, readonly string[]>) {
  const keys = keysOf(clause);
  const here = labelsOf(clause);
  return [...new Set([...keys.keys(), ...here.keys()])].map((variable) => {
    const said = own(here.get(variable));
    const elsewhere = labels.get(variable) ?? [];
    // What a statement sets on any record, whatever it is, is set on all of them.
    const found = said.length > 0 ? said : own(elsewhere).length > 0 ? own(elsewhere) : elsewhere;
    return { variable, labels: found, keys: keys.get(variable) ?? [] };
  });
}

/** The keys each variable gets: `x += row {.a}`, `x += {a: …}`, `x.a = …`. */
function keysOf(text: string): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  const add = (variable: string, names: readonly string[]): void => {
    keys.set(variable, [...(keys.get(variable) ?? []), ...names]);
  };
  for (const [, variable = "", type = "", map = ""] of text.matchAll(/(?:\(|\[|, )(\w+):(\w+) \{([^}]*)\}/g))
    if (text.includes(`MERGE (${variable}:${type} {`)) add(variable, namesIn(map));
  for (const [, clause = ""] of text.matchAll(SET)) {
    for (const [, variable = "", row, map = ""] of clause.matchAll(/(\w+) \+= (?:(\w+) )?\{([^}]*)\}/g))
      add(variable, row ? [...map.matchAll(/\.(\w+)/g)].map((match) => match[1] ?? "") : namesIn(map));
    for (const [, variable = "", key = ""] of clause.matchAll(/(?:^|,)\s*(\w+)\.(\w+) = /g)) add(variable, [key]);
  }
  return keys;
}

function namesIn(map: string): string[] {
  return [...map.matchAll(/(?:^|,)\s*(\w+):/g)].map((match) => match[1] ?? "");
}

/** The first label of a variable is what it is; what a job calls `end` may be something else in each branch. */
function ends(from: readonly string[], to: readonly string[], isOneOf: boolean): string[] {
  const [start] = own(from);
  const found = isOneOf ? own(to) : own(to).slice(0, 1);
  return start === undefined ? [] : found.map((other) => `${start}→${other}`);
}
