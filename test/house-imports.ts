import { posix } from "node:path";
import type { ProjectFile } from "./house-files.ts";

/** Who may import what: of files matched by `who`, every import must match `may`. */
export const MAY: readonly { readonly who: RegExp; readonly may: RegExp; readonly why: string }[] = [
  {
    who: /^src\/compose\//,
    may: /^(graphql$|src\/compose\/)/,
    why: "the composer is pure: no files, no network, no database",
  },
  {
    who: /^src\/graph/,
    may: /^(neo4j-driver$|src\/(graph|cancel|one-write|to-driver|compose\/cursor))/,
    why: "the door knows nothing of what is asked",
  },
  {
    who: /^src\/database\//,
    may: /^(node:|neo4j-driver$|src\/(database\/|config|refusal|settings))/,
    why: "the database is started without the API",
  },
  {
    who: /^src\/import\//,
    may: /^(node:|csv-parse|iconv-lite|(read|write)-excel-file\/node|src\/(ask|meanings|unknown|import\/|database\/|names\/|compose\/cursor|config|dates|graph|jobs|refusal|settings|today|unknown))/,
    why: "imports know sources and records, and of the API only what names mean",
  },
  {
    who: /^src\/codegen\//,
    may: /^(node:|graphql$|@graphql-codegen\/|@neo4j-cypher\/|src\/(codegen\/|compose\/body|predicates|import\/(kinds\/|record)))/,
    why: "generation reads files and writes files",
  },
];

/** Who alone may import something. */
export const ONLY: readonly { readonly what: RegExp; readonly by: RegExp; readonly why: string }[] = [
  {
    what: /^neo4j-driver$/,
    by: /^(src\/graph\.ts|src\/database\/(archive|reach)\.ts|src\/to-driver\.ts|src\/gen\/|src\/profile\/planner\.ts|bench\/(peer\/|raw\/|profile|wire))/,
    why: "there is one door to Neo4j (and the looks into a server that is not opened yet)",
  },
  {
    what: /^src\/codegen\//,
    by: /^(codegen\.ts|src\/codegen\/|src\/profile\/|test\/)/,
    why: "generation is for build time only",
  },
  {
    what: /^(@apollo\/|@as-integrations\/|fastify|@fastify\/)/,
    by: /^(src\/(server|page|serve|executor)|bench\/(peer|raw)\/)/,
    why: "HTTP ends at the server",
  },
  { what: /^test\//, by: /^(test|bench)\//, why: "the project works without its tests" },
];

/** The imports of a file: packages by name, files of the project by path. */
function importsOf({ path, text }: ProjectFile): string[] {
  const found = [...text.matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)"|\bimport\("([^"]+)"\)/gm)];
  return found.map(([, still, later]) => {
    const name = still ?? later ?? "";
    return name.startsWith(".") ? posix.normalize(posix.join(posix.dirname(path), name)) : name;
  });
}

/** Every import that breaks a rule, with the rule's reason. */
export function importProblems(files: readonly ProjectFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((name) => [
      ...MAY.filter(({ who, may }) => who.test(file.path) && !may.test(name)).map(
        ({ why }) => `${file.path} imports ${name}: ${why}.`,
      ),
      ...ONLY.filter(({ what, by }) => what.test(name) && !by.test(file.path)).map(
        ({ why }) => `${file.path} imports ${name}: ${why}.`,
      ),
    ]),
  );
}
