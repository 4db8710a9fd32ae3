import type { GraphQLField } from "graphql";
import { type Body, filterStep, type Key, splitFilters } from "../src/compose/body.ts";
import type { LocalDate } from "../src/compose/cursor.ts";
import { derived } from "../src/derived.ts";
import type { Graph } from "../src/graph.ts";
import { type Columns, columnsOf, isValue, toParameter, type Value } from "./naive-value.ts";

/** What every body may ask of the operation. */
export interface Operation {
  readonly graph: Graph;
  readonly viewer: readonly string[];
  readonly asOf: LocalDate;
  readonly knownAt: LocalDate;
  /** Answers of this operation by statement and parameters: equal questions are asked once. */
  readonly answers: Map<string, Promise<Row[]>>;
}

/** One row of a body and the values it is sorted by. */
export interface Row {
  readonly columns: Columns;
  readonly keys: readonly unknown[];
}

/** One body to run for one object. */
export interface BodyCall {
  readonly body: Body;
  readonly keys: readonly Key[];
  readonly field: GraphQLField<unknown, unknown>;
  readonly args: Columns;
  /** The object and the name by which the body sees it; none at the root. */
  readonly parent?: { readonly name: string; readonly value: Value };
}

/** Runs one body for one object, the whole list, in no order: the reader sorts. */
export function runBody(operation: Operation, call: BodyCall): Promise<Row[]> {
  const { body, keys } = call;
  const columns = body.columns.map((column) => `${column.expression} AS ${column.name}`);
  const sorted = keys.map((key, index) => `${key.expression} AS key${index}`);
  const late = body.columns.map((column) => column.late ?? "").join(" ");
  const text = `${parentOf(call)} ${inSteps(body.core)} ${late} RETURN ${[...columns, ...sorted].join(", ")}`;
  const parameters = { p: { ...parametersOf(operation, call), parent: toParameter(call.parent?.value) ?? null } };
  const name = JSON.stringify([text, parameters], (_, value) => (typeof value === "bigint" ? `${value}n` : value));
  const known = operation.answers.get(name);
  if (known) return known;
  const question = { text: written(text), parameters, name: `naive ${body.coordinate}` };
  const answer = operation.graph.read(question).then((rows) => rows.map((row) => readRow(row, keys.length)));
  operation.answers.set(name, answer);
  return answer;
}

/** Filters that walk come after what finds the rows: else the database plans each for seconds. */
function inSteps(core: string): string {
  const { before, filters } = splitFilters(core);
  return `${before} ${filterStep(filters) ?? filters}`;
}

/** The marks of a generated body as a person would have written them: `AND ($name IS NULL OR filter)`, `$name`. */
function written(text: string): string {
  return text
    .replaceAll(/⟦\?(\w+)⟧AND \(/g, "AND ($p.$1 IS NULL OR ")
    .replaceAll(/⟦\/\w+⟧|⟦[+-]⟧/g, "")
    .replaceAll(/⟦(\w+)⟧/g, "$p.$1");
}

/** Finds the parent again; a row is handed over as a map. */
function parentOf({ parent }: BodyCall): string {
  if (!parent) return "";
  const { name, value } = parent;
  if (value.kind === "node") return `MATCH (${name}) WHERE elementId(${name}) = $p.parent`;
  if (value.kind === "link") return `MATCH ()-[${name}]->() WHERE elementId(${name}) = $p.parent`;
  return `WITH $p.parent AS ${name}`;
}

/** An argument by its name; a date that the caller leaves out is the operation's. */
function parametersOf(operation: Operation, { body, field, args }: BodyCall): Columns {
  const { viewer, asOf, knownAt } = operation;
  const days: Columns = { viewer, asOf, knownAt };
  return Object.fromEntries(
    body.parameters.map((name) => {
      const derive = derived[`${body.coordinate}.${name}`];
      const type = String(field.args.find((argument) => argument.name === name)?.type ?? "").replace("!", "");
      const given = args[name] ?? null;
      if (derive) return [name, derive(args)];
      return [name, (type === "Int" && typeof given === "number" ? BigInt(given) : given) ?? days[name] ?? null];
    }),
  );
}

function readRow(row: Columns, size: number): Row {
  const all = columnsOf(row);
  const keys = Array.from({ length: size }, (_, index) => all[`key${index}`]);
  if (keys.some((key) => key === null || isValue(key))) throw new Error(`A key is null or no scalar: ${String(keys)}`);
  return { columns: Object.fromEntries(Object.entries(all).filter(([name]) => !/^key\d+$/.test(name))), keys };
}
