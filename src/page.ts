import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { bundleFolder } from "./page-bundle.ts";

/** A question to try: the title is what its file's first line says, the variables stand in a .json file beside it. */
export interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables?: string;
}

const questions = fileURLToPath(new URL("../test/queries/", import.meta.url));

/** The questions to try, in the order of their file names. They are the files that the tests run. */
export function readExamples(): Example[] {
  if (!existsSync(questions)) return [];
  const names = readdirSync(questions).filter((name) => name.endsWith(".graphql"));
  return names.sort().map((name) => {
    const query = readFileSync(join(questions, name), "utf8");
    const [, title = name] = /^#\s*(.+)/.exec(query) ?? [];
    const variables = join(questions, name.replace(/\.graphql$/, ".json"));
    return existsSync(variables) ? { title, query, variables: readFileSync(variables, "utf8") } : { title, query };
  });
}

/** What the page may load: its own files only. Monaco writes style elements and starts its workers from files. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join("; ");

/** Serves the GraphiQL page at / and /graphiql, from the bundle alone. */
export async function servePage(app: FastifyInstance): Promise<void> {
  const examples = readExamples();
  await app.register(fastifyStatic, { root: bundleFolder, prefix: "/graphiql/", index: false, cacheControl: false });
  for (const path of ["/", "/graphiql"]) {
    app.get(path, (_request, reply) => reply.header("content-security-policy", policy).sendFile("index.html"));
  }
  app.get("/graphiql/examples.json", () => examples);
}
