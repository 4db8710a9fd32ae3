import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "../refusal.ts";
import { type Command, readVariables } from "./command.ts";
import type { Operation } from "./questions.ts";

const examples = fileURLToPath(new URL("../../test/queries/", import.meta.url));
const ENDING = ".graphql";

/** The names of the examples, sorted. */
export function exampleNames(): string[] {
  if (!existsSync(examples)) return [];
  const files = readdirSync(examples).filter((name) => name.endsWith(ENDING));
  return files.map((name) => basename(name, ENDING)).sort();
}

/** The example of this name, with the variables of the file beside it. */
export function readExample(name: string): Operation {
  return readOperationFile(join(examples, `${name}${ENDING}`));
}

/** The operation that a command asks for: a file, an example or a query. */
export function readOperation({ operation = "", variables, operationName }: Command): Operation {
  const chosen = { operationName, ...(variables === undefined ? {} : { variables }) };
  if (isFile(operation)) return { ...readOperationFile(operation), ...chosen };
  if (exampleNames().includes(operation)) return { ...readExample(operation), ...chosen };
  if (operation.includes("{")) return { query: operation, place: "the query", ...chosen };
  throw new Refusal(
    [
      `There is no file and no example "${operation}", and a query would hold a {. Expected a ${ENDING} file, a query in quotes, or one of the examples:`,
      ...exampleNames().map((name) => `  ${name}`),
    ].join("\n"),
  );
}

function readOperationFile(path: string): Operation {
  const place = relative(process.cwd(), path);
  const beside = path.replace(/\.\w+$/, ".json");
  const variables = beside !== path && isFile(beside) ? readVariables(readFileSync(beside, "utf8"), beside) : {};
  return { query: readFileSync(path, "utf8"), place, variables };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
