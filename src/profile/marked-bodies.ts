import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { readBodies } from "../codegen/read-bodies.ts";
import { isWord, joinTokens, lastAtTop, splitAtCommas, type Token, tokenize } from "../codegen/tokens.ts";
import { type Body, type Key, variableOf } from "../compose/body.ts";
import { markedName, markNames } from "./mark-names.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = fileURLToPath(new URL("../../cypher", import.meta.url));
/** What a branch shares with the body that takes it in. */
const ENDS = ["seed", "company"];

/** The bodies of `cypher/` with the number of its file behind every variable. */
export interface MarkedBodies {
  readonly bodies: Readonly<Record<string, Body>>;
  /** The path of each file by its number, from the folder of the project. */
  readonly files: readonly string[];
  /** Numbers of the files that ranking bodies take in: signals, gates and the like. */
  readonly branches: ReadonlySet<number>;
}

/** Reads the bodies as generation does and marks them: what they ask is the same. */
export function readMarkedBodies(): MarkedBodies {
  const files: string[] = [];
  const branches = new Set<number>();
  const numberOf = (path: string): number => {
    const name = relative(root, path);
    return files.includes(name) ? files.indexOf(name) : files.push(name) - 1;
  };
  const read = (path: string): string => {
    const text = readFileSync(path, "utf8");
    if (!/\bmatch\/\w+\/[\w.]+\.cypher$/.test(relative(root, path).replaceAll("\\", "/"))) return text;
    const code = tokenize(text).filter((token) => token.kind !== "comment");
    const end = lastAtTop(code, "RETURN");
    // A file that holds an expression: its names are the body's.
    if (end < 0) return text;
    const file = numberOf(path);
    branches.add(file);
    return markBranch(code, end, file);
  };
  const plain = Object.values(readBodies(folder, read));
  const marked = plain.map((body) => markWays(body, numberOf));
  return { bodies: Object.fromEntries(marked.map((body) => [body.coordinate, body])), files, branches };
}

/** A branch keeps the names of its ends and of its columns. */
function markBranch(code: readonly Token[], at: number, file: number): string {
  const columns = splitAtCommas(code.slice(at + 1)).map(columnOf);
  const texts = [joinTokens(code.slice(0, at)), ...columns.map((column) => column.expression)];
  const [core = "", ...expressions] = markNames(texts, file, { kept: ENDS });
  return `${core} RETURN ${columns.map(({ name }, index) => `${expressions[index]} AS ${name}`).join(", ")}`;
}

function columnOf(tokens: readonly Token[]): { name: string; expression: string } {
  const at = tokens.findLastIndex((token) => isWord(token, "AS"));
  if (at < 0) return { name: joinTokens(tokens), expression: joinTokens(tokens) };
  return { name: joinTokens(tokens.slice(at + 1)), expression: joinTokens(tokens.slice(0, at)) };
}

/** A body and its other ways, each with the number of its own file. */
function markWays(body: Body, numberOf: (path: string) => number): Body {
  const ways = Object.entries(body.ways ?? {}).map(([name, way]) => {
    const number = numberOf(`${folder}/${body.coordinate}.${name}.cypher`);
    return [name, markBody(way, number)] as const;
  });
  const marked = markBody(body, numberOf(`${folder}/${body.coordinate}.cypher`));
  return ways.length > 0 ? { ...marked, ways: Object.fromEntries(ways) } : marked;
}

function markBody(body: Body, file: number): Body {
  const [owner = ""] = body.coordinate.split(".");
  const parent = variableOf(owner);
  const orders = Object.entries(body.orders);
  const keys = [...body.order, ...orders.flatMap(([, list]) => list)];
  const columnTexts = body.columns.flatMap(({ expression, late }) => [expression, late ?? ""]);
  const carried = body.carried?.join(", ") ?? "";
  const texts = [body.core, ...columnTexts, ...keys.map((key) => key.expression), carried];
  const [core = "", ...rest] = markNames(texts, file, { known: [parent] });
  const next = (): string => rest.shift() ?? "";
  const columns = body.columns.map((column) => {
    const [expression, late] = [next(), next()];
    return { ...column, expression, ...(column.late !== undefined && { late }) };
  });
  const keyed = (list: readonly Key[]): Key[] => list.map((key) => ({ ...key, expression: next() }));
  const order = keyed(body.order);
  const named = Object.fromEntries(orders.map(([value, list]) => [value, keyed(list)] as const));
  const rows = body.carried && { carried: next().split(", ") };
  return { ...body, ...rows, core, columns, order, orders: named, parent: markedName(parent, file) };
}
