import type { FieldNode, GraphQLError } from "graphql";
import { badInput } from "./bad-input.ts";
import { DEFAULT_FIRST, type FieldCall, MAXIMUM_FIRST } from "./plan.ts";

/** The size and direction of a page, checked. */
export function pageOf(
  call: Pick<FieldCall, "node">,
  args: Readonly<Record<string, unknown>>,
): { size: number; backward: boolean } {
  const { first, last } = args;
  if (typeof first === "number" && typeof last === "number")
    throw misuse(call.node, {
      en: 'expected "first" or "last", given both; leave one out',
      ja: "first と last は同時に指定できません。どちらかを省いてください",
    });
  const backward = typeof last === "number";
  const size = typeof last === "number" ? last : typeof first === "number" ? first : DEFAULT_FIRST;
  if (size < 0 || size > MAXIMUM_FIRST)
    throw misuse(call.node, {
      en: `"${backward ? "last" : "first"}": expected 0 to ${MAXIMUM_FIRST}, given ${size}; read further pages with "after"`,
      ja: `${backward ? "last" : "first"} は0から${MAXIMUM_FIRST}までで指定してください。指定された値は${size}です。続きは after で取得できます`,
    });
  return { size, backward };
}

/** A plain list has no pages: what asks for its rows one by one may ask for as many as a page holds. */
export function checkLists(call: FieldCall, args: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(args)) {
    if (Array.isArray(value) && value.length > MAXIMUM_FIRST)
      throw misuse(call.node, {
        en: `"${name}": expected at most ${MAXIMUM_FIRST} values, given ${value.length}; ask in several operations`,
        ja: `${name} は${MAXIMUM_FIRST}件までです。指定された値は${value.length}件です。問い合わせを分けてください`,
      });
  }
}

function misuse(node: FieldNode, { en, ja }: { en: string; ja: string }): GraphQLError {
  const { value } = node.name;
  return badInput(`${value}: ${en}.`, `${value}：${ja}。`, node);
}
