import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GraphQLSchema } from "graphql";
import type { GraphModel } from "../model/graph-model.ts";
import { readStatements } from "../model/read-statements.ts";
import { type LintText, lintText } from "./lint-text.ts";
import { textsOf } from "./texts-to-lint.ts";

/** What linting a folder needs. */
export interface LintRequest {
  readonly folder: string;
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  /** A file that remembers what was found in which text, so that only what has changed is read again. */
  readonly memory?: string;
}

/** Lints every file below `cypher/`; gives everything wrong, sorted by file. */
export function lintFolder({ folder, schema, model, memory }: LintRequest): string[] {
  const known = memory ? recall(memory) : {};
  const next: Record<string, string[]> = {};
  const ground = digest([...rulesOf(), JSON.stringify(plain(model))]);
  for (const text of readStatements(folder).flatMap((statement) => textsOf(statement, schema))) {
    const key = digest([ground, JSON.stringify(text)]);
    next[key] = known[key] ?? lintText(text, model);
  }
  if (memory) writeFileSync(memory, JSON.stringify(next));
  return Object.values(next).flat().sort();
}

/** Lints one text under the same rules; tests of the lint use it. */
export function lintOne(text: LintText, model: GraphModel): string[] {
  return lintText(text, model);
}

function recall(memory: string): Record<string, string[]> {
  try {
    const found: unknown = JSON.parse(readFileSync(memory, "utf8"));
    const entries = typeof found === "object" && found !== null ? Object.entries(found) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string[]] => Array.isArray(entry[1])));
  } catch {
    return {};
  }
}

/** The rules themselves: when they change, nothing is remembered. */
function rulesOf(): string[] {
  const folder = import.meta.dirname;
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

function plain(model: GraphModel): unknown {
  const keys = (map: ReadonlyMap<string, { readonly keys: ReadonlySet<string> }>) =>
    [...map].map(([name, each]) => [name, [...each.keys].sort()]).sort();
  return [keys(model.labels), keys(model.links)];
}

function digest(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 24);
}
