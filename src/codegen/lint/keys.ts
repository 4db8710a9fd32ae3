import type { SymbolTable } from "@neo4j-cypher/language-support";
import type { GraphModel } from "../model/graph-model.ts";
import type { Finding } from "./house-rules.ts";

/** Properties asked of a node or link of a known label or type that nothing writes on it: `seed.titel`, `(:Seed {ident: …})`. */
export function keyFindings(text: string, symbols: SymbolTable, model: GraphModel): Finding[] {
  return [...readKeys(text, symbols, model), ...patternKeys(text, model)];
}

function readKeys(text: string, symbols: SymbolTable, model: GraphModel): Finding[] {
  return symbols.flatMap(({ variable, labels, references }) => {
    const names = namesOf(labels);
    const known = names.map((name) => keysOf(model, name));
    if (names.length === 0 || known.some((keys) => keys === undefined)) return [];
    return references.flatMap((offset) => {
      const key = /^\.(\w+)/.exec(text.slice(offset + variable.length))?.[1];
      if (!key || !text.startsWith(variable, offset) || known.some((keys) => keys?.has(key))) return [];
      return [{ offset, message: unwritten(key, names.join("|")) }];
    });
  });
}

function patternKeys(text: string, model: GraphModel): Finding[] {
  return [...text.matchAll(/[([](?:\w+)?:(\w+) \{([^}]*)\}/g)].flatMap(({ 1: name = "", 2: map = "", index }) => {
    const known = keysOf(model, name);
    const keys = [...map.matchAll(/(?:^|,)\s*(\w+):/g)].map((match) => match[1] ?? "");
    return known
      ? keys.filter((key) => !known.has(key)).map((key) => ({ offset: index, message: unwritten(key, name) }))
      : [];
  });
}

function unwritten(key: string, of: string): string {
  return `Nothing writes the property ${key} of ${of}; correct its name, or write it in cypher/import or cypher/jobs.`;
}

function keysOf(model: GraphModel, name: string): ReadonlySet<string> | undefined {
  return model.labels.get(name)?.keys ?? model.links.get(name)?.keys;
}

/** The labels or types of a variable, or none. */
export function namesOf(labels: unknown): string[] {
  if (typeof labels !== "object" || labels === null) return [];
  if ("value" in labels) return [String(labels.value)];
  return "children" in labels && Array.isArray(labels.children) ? labels.children.flatMap(namesOf) : [];
}
