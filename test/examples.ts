import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An example operation: a file of `test/queries/`, its variables in the `.json` file beside it. */
export interface Example {
  /** File name without ending. */
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const FOLDER = join(import.meta.dirname, "queries");

/** All examples, by name. */
export function readExamples(): Example[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => readExample(name.slice(0, -".graphql".length)));
}

/** The example of this name. */
export function readExample(name: string): Example {
  const query = readFileSync(join(FOLDER, `${name}.graphql`), "utf8");
  return { name, query, variables: variablesOf(name) };
}

function variablesOf(name: string): Readonly<Record<string, unknown>> {
  if (!readdirSync(FOLDER).includes(`${name}.json`)) return {};
  const found: unknown = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8"));
  if (typeof found !== "object" || found === null) throw new Error(`${name}.json: expected an object of variables.`);
  return { ...found };
}
