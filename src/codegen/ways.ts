import { type Body, cursorKeys, type Key } from "../compose/body.ts";
import type { Words } from "../predicates.ts";
import { parseBody } from "./parse-body.ts";
import { BodyError } from "./parse-column.ts";
import { joinTokens, lastAtTop, tokenize } from "./tokens.ts";

/** The files of one coordinate: the body, and by the third part of their names what stands beside it. */
export interface BodyFiles {
  readonly coordinate: string;
  readonly text: string;
  readonly beside: Readonly<Record<string, string>>;
}

/** The name of the file whose terms every way takes in at the word `filters()`. */
export const FILTERS = "filters";

/** Parses a body with its orders and its other ways; a file beside it is a way when it has a RETURN, else an order alone. */
export function parseWithWays({ coordinate, text, beside }: BodyFiles, words: Words): Body {
  const { [FILTERS]: filters, ...others } = beside;
  const taken = (one: string): string => takeIn(coordinate, one, filters);
  const orders = Object.fromEntries(
    Object.entries(others)
      .filter(([name]) => isOrder(name))
      .map(([name, each]) => [name, orderOf(each)]),
  );
  const body = parseBody(coordinate, taken(text), words, orders);
  const ways = Object.entries(others)
    .filter(([, each]) => placeOf(each, "RETURN") >= 0)
    .map(([name, each]) => [name, wayOf(body, name, parseBody(coordinate, taken(each), words, orders))] as const);
  return ways.length > 0 ? { ...body, ways: Object.fromEntries(ways) } : body;
}

/** Orders are values of an enum, in capitals; arguments are not. */
export function isOrder(name: string): boolean {
  return name === name.toUpperCase();
}

function takeIn(coordinate: string, text: string, filters: string | undefined): string {
  if (!/\bfilters\(\)/.test(text)) return text;
  if (filters === undefined)
    throw new BodyError(`${coordinate}: filters() stands for cypher/${coordinate}.${FILTERS}.cypher; add that file.`);
  return text.replaceAll(/\bfilters\(\)/g, () => joinTokens(tokenize(filters)));
}

/** A way asks its own argument by itself, not by the filter, and gives cursors that every other way takes. */
function wayOf(body: Body, name: string, way: Body): Body {
  if (!isOrder(name) && cursorKeys(way.order).length !== cursorKeys(body.order).length)
    throw new BodyError(
      `${body.coordinate}.${name}: expected as many keys that are not fixed as ${body.coordinate} has, ${cursorKeys(body.order).length}; the cursors must be the same.`,
    );
  const core = way.core.replace(new RegExp(`⟦\\?${name}⟧[\\s\\S]*?⟦/${name}⟧`), "");
  const orders = Object.entries(way.orders).map(([value, keys]) => [value, alike(keys, body.orders[value] ?? [])]);
  return { ...way, core, orders: Object.fromEntries(orders) };
}

/** The keys of a way's order, fixed where the body's are: it knows by another term that they are. */
function alike(keys: readonly Key[], model: readonly Key[]): Key[] {
  return keys.map(({ expression, descending }, index) => ({
    expression,
    descending,
    ...(model[index]?.fixed && { fixed: true as const }),
  }));
}

/** The ORDER BY of a file that is one, or ends in one. */
function orderOf(text: string): string {
  return text.slice(Math.max(0, placeOf(text, "ORDER")));
}

/** Where the last such word of the top level stands in a text; -1 when there is none. */
function placeOf(text: string, word: string): number {
  const tokens = tokenize(text);
  const at = lastAtTop(tokens, word);
  return at < 0
    ? -1
    : tokens
        .slice(0, at)
        .map((token) => token.text)
        .join("").length;
}
