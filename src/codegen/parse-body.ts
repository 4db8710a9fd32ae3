import type { Body, Column, Key } from "../compose/body.ts";
import { type Words, withWords } from "../predicates.ts";
import { carriedBy } from "./carried.ts";
import { fixedIn } from "./fixed-keys.ts";
import { BodyError, lastReturn, parseColumn } from "./parse-column.ts";
import { depths, isWord, joinTokens, splitAtCommas, type Token, tokenize } from "./tokens.ts";

/** Parses one file; `variants` are the files `<coordinate>.<VALUE>.cypher`, each an ORDER BY to choose. */
export function parseBody(coordinate: string, text: string, words: Words, variants: Record<string, string> = {}): Body {
  const tokens = tokenize(text);
  const description = descriptionOf(tokens);
  if (description === "")
    throw new BodyError(`${coordinate}: expected a sentence of documentation (// …) at the head.`);
  const code = tokens.filter((token) => token.kind !== "comment");
  const at = lastReturn(code, coordinate);
  const { columns, order, distinct } = parseReturn(code.slice(at + 1), coordinate);
  const orders = Object.fromEntries(
    Object.entries(variants).map(([value, variant]) => [value, parseOrder(variant, columns, coordinate)]),
  );
  const mark = (raw: string): string => markParameters(raw, words);
  const asked = fixedIn(code.slice(0, at));
  const keys = (list: readonly Key[]): Key[] =>
    list.map(({ expression, descending }) => ({
      expression: mark(expression),
      descending,
      ...(asked(expression) && { fixed: true as const }),
    }));
  const core = mark(joinTokens(code.slice(0, at)));
  const marked = columns.map((column) => markColumn(column, mark));
  const body = {
    coordinate,
    description,
    core,
    columns: marked,
    ...(distinct && { distinct: true as const }),
    ...(!distinct && carriedBy(code.slice(0, at), order)),
    order: keys(order),
    orders: Object.fromEntries(Object.entries(orders).map(([value, list]) => [value, keys(list)])),
  };
  const names = [...JSON.stringify(body).matchAll(/⟦(\w+)⟧/g)].map((match) => match[1] ?? "");
  return { ...body, parameters: [...new Set(names)].sort() };
}

function markColumn({ name, expression, late }: Column, mark: (raw: string) => string): Column {
  return { name, expression: mark(expression), ...(late !== undefined && { late: mark(late) }) };
}

/** The comments before the first word of code. */
function descriptionOf(tokens: readonly Token[]): string {
  const first = tokens.findIndex((token) => token.kind !== "comment" && token.kind !== "space");
  return tokens
    .slice(0, first)
    .filter((token) => token.kind === "comment")
    .map((token) => token.text.replace(/^\/\/ ?/, "").trim())
    .join(" ");
}

function parseReturn(
  given: readonly Token[],
  coordinate: string,
): { columns: Column[]; order: Key[]; distinct: boolean } {
  const first = given.findIndex((token) => token.kind !== "space");
  const distinct = isWord(given[first], "DISTINCT");
  const code = distinct ? given.slice(first + 1) : given;
  const level = depths(code);
  for (const word of ["LIMIT", "SKIP", "DISTINCT", "UNION"]) {
    if (code.some((token, index) => isWord(token, word) && level[index] === 0))
      throw new BodyError(`${coordinate}: the last RETURN must have no ${word}; put it into a WITH before.`);
  }
  const at = code.findIndex((token, index) => isWord(token, "ORDER") && level[index] === 0);
  const columns = splitAtCommas(at < 0 ? code : code.slice(0, at)).map((item) => parseColumn(item, coordinate));
  const order =
    at < 0
      ? []
      : parseOrder(
          code
            .slice(at)
            .map((token) => token.text)
            .join(""),
          columns,
          coordinate,
        );
  return { columns, order, distinct };
}

/** Parses `ORDER BY a, b DESC`; a term that is exactly a column stands for the column's expression. */
function parseOrder(text: string, columns: readonly Column[], coordinate: string): Key[] {
  const tokens = tokenize(text).filter((token) => token.kind !== "comment");
  const at = tokens.findIndex((token) => isWord(token, "BY"));
  if (at < 0) throw new BodyError(`${coordinate}: expected ORDER BY …, given "${text.trim()}".`);
  return splitAtCommas(tokens.slice(at + 1)).map((item) => {
    const last = item.findLast((token) => token.kind !== "space");
    const descending = isWord(last, "DESC");
    const named = descending || isWord(last, "ASC");
    const term = joinTokens(named && last ? item.slice(0, item.lastIndexOf(last)) : item);
    return { expression: columns.find((column) => column.name === term)?.expression ?? term, descending };
  });
}

/** Expands the two words and marks parameters and the scopes of nested CALLs. */
function markParameters(text: string, words: Words): string {
  const marked = withWords(text, words)
    .replaceAll(/\$(\w+)/g, "⟦$1⟧")
    .replaceAll(/\bCALL\s*\(\s*\)/g, "CALL (⟦-⟧)")
    .replaceAll(/\bCALL\s*\(\s*(?=\w)/g, "CALL (⟦+⟧");
  return markFilters(marked);
}

/** Marks `AND ($name IS NULL OR filter)`: the composer keeps the filter alone, or nothing, as the argument is given or not. */
function markFilters(text: string): string {
  const opening = /AND \(⟦(\w+)⟧ IS NULL OR /g;
  const match = opening.exec(text);
  const [found, name] = match ?? [];
  if (!match || found === undefined) return text;
  const start = match.index + found.length;
  const rest = tokenize(text.slice(start));
  const level = depths(rest);
  const end = rest.findIndex((token, index) => token.text === ")" && level[index] === -1);
  const inside = joinTokens(rest.slice(0, end));
  const after = rest
    .slice(end + 1)
    .map((token) => token.text)
    .join("");
  return `${text.slice(0, match.index)}⟦?${name}⟧AND (${inside})⟦/${name}⟧${markFilters(after)}`;
}
