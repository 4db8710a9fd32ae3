import { join } from "node:path";
import { buildASTSchema, parse } from "graphql";
import { KINDS } from "../import/kinds/kinds.ts";
import { lintFolder } from "./lint/lint-folder.ts";
import { type GraphModel, graphModel } from "./model/graph-model.ts";
import { readStatements } from "./model/read-statements.ts";
import { schemaText } from "./schema-text.ts";

const ROOT = join(import.meta.dirname, "../..");

/** The model of the graph: what the statements of `cypher/import` and `cypher/jobs` write. */
export function readModel(): GraphModel {
  const writing = readStatements(join(ROOT, "cypher")).filter(({ name }) => /^(import|jobs)\//.test(name));
  return graphModel(writing, KINDS);
}

/** Everything wrong in `cypher/`, sorted by file; `memory` is a file below the root that remembers what was read before. */
export function lintCypher(memory: string): string[] {
  const schema = buildASTSchema(parse(schemaText(join(ROOT, "schema"))), { assumeValidSDL: true });
  return lintFolder({ folder: join(ROOT, "cypher"), schema, model: readModel(), memory: join(ROOT, memory) });
}
