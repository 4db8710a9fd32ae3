import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as documentNodes from "@graphql-codegen/typed-document-node";
import * as typescript from "@graphql-codegen/typescript";
import * as operations from "@graphql-codegen/typescript-operations";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { buildASTSchema, parse } from "graphql";

/** What a scalar is in TypeScript: both dates travel as text. */
const scalars = {
  ID: "string",
  Date: { input: "string", output: "string" },
  PartialDate: { input: "string", output: "string" },
  Map: { input: "unknown", output: "unknown" },
};

/** What a resolver gives for a scalar: our own day before it is written as text. */
const RESOLVED = { ...scalars, Date: "unknown" };

/** The types of the schema and of its resolvers, as the text of a module. */
export async function resolverTypes(definitions: string): Promise<string> {
  const text = await codegen({
    ...schemaOf(definitions),
    filename: "types.ts",
    documents: [],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      defaultScalarType: "unknown",
      scalars: RESOLVED,
      contextType: "../context.ts#Context",
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return inHouse(text);
}

/** The operations of a folder with the types of their variables and answers, as the text of a module. */
export async function operationTypes(definitions: string, folder: string): Promise<string> {
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => ({ location: name, document: parse(readFileSync(join(folder, name), "utf8")) }));
  const text = await codegen({
    ...schemaOf(definitions),
    filename: "operations.ts",
    documents,
    config: { useTypeImports: true, enumsAsTypes: true, defaultScalarType: "unknown", scalars, dedupeFragments: true },
    plugins: [{ operations: {} }, { documentNodes: {} }],
    pluginMap: { operations, documentNodes },
  });
  return inHouse(text);
}

function schemaOf(definitions: string) {
  const schema = parse(definitions);
  return { schema, schemaAst: buildASTSchema(schema) };
}

/**
 * The plugins write `any` where a caller may say more; `unknown` is safe there. And they use TypeScript's `Record`, which
 * is hidden behind the schema's own type of that name.
 */
function inHouse(text: string): string {
  return text
    .replaceAll(/\bany\b(?=[,>[])/g, "unknown")
    .replaceAll("Record<PropertyKey, never>", "{ [key: string]: never }")
    .replaceAll("Record<string, unknown>", "{ [key: string]: unknown }");
}
