import { type GraphQLError, type GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from "graphql";
import { badInput } from "./compose/bad-input.ts";
import { LocalDate } from "./compose/cursor.ts";
import { DateError, parseDay, parsePartialDate } from "./dates.ts";

type Coercion = Pick<GraphQLScalarType, "parseValue" | "parseLiteral" | "serialize">;

/** How the API's scalars are read and written, by name. */
export const scalars: Readonly<Record<string, Coercion>> = {
  Date: coercion((text) => new LocalDate(parseDay(text)), String),
  PartialDate: coercion((text) => parsePartialDate(text).text, String),
  Map: {
    parseValue: (value) => value,
    parseLiteral: (node: ValueNode, variables) => valueFromASTUntyped(node, variables),
    serialize: (value) => value,
  },
};

/** A scalar that is written as text; what the reader refuses becomes an error of the caller. */
function coercion(read: (text: string) => unknown, serialize: (value: unknown) => unknown): Coercion {
  const parse = (value: unknown, node?: ValueNode): unknown => {
    if (typeof value !== "string")
      throw misuse(`Expected a date as text, given ${JSON.stringify(value)}.`, value, node);
    try {
      return read(value);
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      throw misuse(error.message, value, node);
    }
  };
  return {
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node), node),
    serialize,
  };
}

function misuse(message: string, value: unknown, node: ValueNode | undefined): GraphQLError {
  const messageJa = `日付は「2018-06-07」「2018-06」「2018」「FY2018」「平成30年度」のように、暦にある日を指定してください（1日だけを指す引数では「2018-06-07」）。指定された値は${JSON.stringify(value)}です。`;
  return badInput(message, messageJa, node);
}
