import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Choices } from "./operations-choices.ts";
import type { Pool } from "./operations-pool.ts";

/** The value of an argument: as it stands in the operation, and as it travels in a variable. */
export interface Given {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly literal: string;
  readonly value: unknown;
}

const PAGING = new Set(["first", "after", "last", "before"]);
const DAYS = ["2010-01-01", "2016-01-01", "平成31年3月31日", "2022-06-06", "2025-02-03", "2031-01-01"];
/** Which type's ids an argument takes. */
const TYPES: Readonly<Record<string, string>> = {
  seed: "Seed",
  company: "Organization",
  originator: "Organization",
  modality: "Modality",
  disease: "Disease",
  field: "Disease",
  hub: "Hub",
  programmes: "Programme",
};

/** Chooses arguments for a field: those it needs, some of the others, and a page of the list if it is one. */
export function chooseArguments(
  choices: Choices,
  pool: Pool,
  typeName: string,
  field: GraphQLField<unknown, unknown>,
): Given[] {
  const own = field.args.filter(({ name }) => !PAGING.has(name));
  const chosen = own.filter(
    ({ type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined) || choices.chance(30),
  );
  const given = chosen.map((argument) => ({
    name: argument.name,
    type: argument.type,
    ...valueFor(choices, pool, field, argument),
  }));
  if (!field.args.some(({ name }) => name === "after")) return given;
  const order = field.args.some(({ name }) => name === "order");
  const chosenOrder = given.find(({ name }) => name === "order")?.value ?? "ID";
  const list = order ? `${typeName}.${field.name}.${chosenOrder}` : `${typeName}.${field.name}`;
  return [...given, ...choosePage(choices, pool, list, field)];
}

/** A page of a list: forward or backward, from a cursor that the list gave; now and then what no list takes. */
function choosePage(choices: Choices, pool: Pool, list: string, field: GraphQLField<unknown, unknown>): Given[] {
  const wrong = choices.chance(1);
  const cursors = wrong ? [...pool.cursors.values()].flat() : (pool.cursors.get(list) ?? []);
  const size = choices.chance(1) ? 101 : choices.pick([0, 1, 2, 2, 3, 3, 4, 7]);
  const sizes = choices.pick<readonly string[]>([
    [],
    ["first"],
    ["first"],
    ["first"],
    ["last"],
    wrong ? ["first", "last"] : [],
  ]);
  const sides = ["after", "before"].filter(() => cursors.length > 0 && choices.chance(18));
  return [...sizes, ...sides].map((name) => {
    const value = sizes.includes(name) ? size : choices.pick(cursors);
    const type = field.args.find((argument) => argument.name === name)?.type;
    if (!type) throw new Error(`${list} has no argument ${name}.`);
    return { name, type, value, literal: JSON.stringify(value) };
  });
}

interface Valued {
  readonly literal: string;
  readonly value: unknown;
}

function valueFor(
  choices: Choices,
  pool: Pool,
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
): Valued {
  const bare = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
  const one = (): Valued => singleValue(choices, pool, field.name, argument);
  if (!isListType(bare)) return one();
  const values = Array.from({ length: choices.number(3) + (argument.name === "types" ? 1 : 0) }, one);
  return { value: values.map(({ value }) => value), literal: `[${values.map(({ literal }) => literal).join(", ")}]` };
}

function singleValue(choices: Choices, pool: Pool, fieldName: string, argument: GraphQLArgument): Valued {
  const type = getNamedType(argument.type);
  const text = (value: string | number | boolean): Valued => ({ value, literal: JSON.stringify(value) });
  if (isEnumType(type)) {
    const value = choices.pick(type.getValues()).name;
    return { value, literal: value };
  }
  if (type.name === "ID") return text(idFor(choices, pool, argument.name, fieldName));
  if (type.name === "SignalWeight") return weight(choices);
  if (type.name === "Boolean") return text(choices.chance(50));
  if (type.name === "Int") return text(1 + choices.number(3));
  if (type.name === "Date") return text(choices.pick(DAYS));
  const texts: Readonly<Record<string, readonly string[]>> = {
    country: ["JP", "US", "XX"],
    prefecture: ["JP-13", "JP-27"],
    territory: ["JP", "US", "KR"],
    metrics: ["LAUNCHED", "HANDED_OVER", "PATENT_PROJECTS", "PATENT_FILINGS"],
  };
  return text(
    choices.pick(
      texts[argument.name] ?? ["会社", "再生", "iPS", "Osaka University", "cell therapy", "試験 シーズ", '"a', ""],
    ),
  );
}

function weight(choices: Choices): Valued {
  const signal = choices.pick([
    "sharedDiseases",
    "sharedModality",
    "stageFit",
    "pastTies",
    "recentActivity",
    "licenceFit",
  ]);
  const value = choices.pick([-5, 0, 0.5, 3, 40]);
  return { value: { signal, weight: value }, literal: `{signal: ${signal}, weight: ${value}}` };
}

/** An id of the type that is asked for; sometimes of another type, sometimes of nothing. */
function idFor(choices: Choices, pool: Pool, name: string, fieldName: string): string {
  if (choices.chance(8)) return "seed:does-not-exist";
  const field = fieldName.replace(/ies$/, "y").replace(/s$/, "");
  const wanted = TYPES[name] ?? `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  const own = choices.chance(5) ? undefined : pool.ids.get(wanted);
  return choices.pick(own ?? [...pool.ids.values()].flat());
}
