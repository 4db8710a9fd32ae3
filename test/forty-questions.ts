import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One of the forty questions that a hub's staff ask, as a file of `test/queries/forty/`. */
export interface FortyQuestion {
  /** File name without ending; it begins with the number of the question. */
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The stored answer on the demo world; undefined when there is no file of it. */
  readonly answer: unknown;
}

const FOLDER = join(import.meta.dirname, "queries", "forty");

/** All questions that have a file, by name. */
export function readForty(): FortyQuestion[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((file) => readQuestion(file.slice(0, -".graphql".length)));
}

function readQuestion(name: string): FortyQuestion {
  const query = readFileSync(join(FOLDER, `${name}.graphql`), "utf8");
  const variables: unknown = jsonOf(`${name}.json`) ?? {};
  if (typeof variables !== "object" || variables === null)
    throw new Error(`${name}.json: expected an object of variables.`);
  return { name, query, variables: { ...variables }, answer: jsonOf(`${name}.answer.json`) };
}

function jsonOf(file: string): unknown {
  const path = join(FOLDER, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** The numbers of the questions that the README's table says wait for a later part. */
export function waiting(): number[] {
  return rowsOfReadme().flatMap(([number, , , file, status]) => (file === "–" && status ? [Number(number)] : []));
}

/** The rows of the README's table: number, Japanese, English, file, status. */
export function rowsOfReadme(): string[][] {
  const text = readFileSync(join(FOLDER, "README.md"), "utf8");
  return text
    .split("\n")
    .filter((line) => /^\| \d+ \|/.test(line))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** The numbers compare to the twelfth digit: sums differ in the last one with the order in which a store adds. */
export function firstDifference(actual: unknown, expected: unknown, path = "data"): string | undefined {
  if (typeof actual === "number" && typeof expected === "number" && Math.abs(actual - expected) < 1e-9)
    return undefined;
  if (typeof actual !== "object" || typeof expected !== "object" || actual === null || expected === null)
    return actual === expected ? undefined : told(path, actual, expected);
  const [given, wanted] = [new Map(Object.entries(actual)), new Map(Object.entries(expected))];
  for (const key of new Set([...wanted.keys(), ...given.keys()])) {
    const difference = firstDifference(given.get(key), wanted.get(key), `${path}.${key}`);
    if (difference) return difference;
  }
  return undefined;
}

function told(path: string, actual: unknown, expected: unknown): string {
  return `${path}: expected ${short(expected)}, given ${short(actual)}`;
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 300);
}
