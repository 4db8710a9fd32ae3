import { type GraphQLError, parse } from "graphql";
import { badInput } from "./compose/bad-input.ts";
import { typeDefinitions } from "./gen/schema.ts";

/** A value of an enumeration in both languages. */
export interface Term {
  readonly enumeration: string;
  readonly value: string;
  readonly ja: string;
  readonly en: string;
}

/** Descriptions say the English meaning first and the Japanese term last. */
const BOTH = /^(.*[.)])\s+([^.]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}].*)$/su;

let all: readonly Term[] | undefined;

/** The values of all enumerations, in the order of the schema, with the words of their descriptions; the schema is where they are said once. */
export function vocabulary(): readonly Term[] {
  all ??= parse(typeDefinitions, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind !== "EnumTypeDefinition"
      ? []
      : (definition.values ?? []).map((value) =>
          termOf(definition.name.value, value.name.value, value.description?.value ?? ""),
        ),
  );
  return all;
}

function termOf(enumeration: string, value: string, description: string): Term {
  const [, en = description, ja = ""] = BOTH.exec(description) ?? [];
  return { enumeration, value, ja, en };
}

/** The terms of the enumerations named, each with its position; of all when none is. Refuses a name that is none. */
export function termsOf(names: readonly string[] | undefined): readonly (Term & { position: bigint })[] {
  const known = new Set(vocabulary().map(({ enumeration }) => enumeration));
  const wrong = names?.find((name) => !known.has(name));
  if (wrong !== undefined) throw refusal(wrong, [...known].sort().join(", "));
  const wanted = vocabulary().filter(({ enumeration }) => names?.includes(enumeration) ?? true);
  return wanted.map((term, position) => ({ ...term, position: BigInt(position) }));
}

function refusal(given: string, known: string): GraphQLError {
  const message = `enumerations: expected names of enumerations of this schema, given "${given}". There are: ${known}.`;
  const messageJa = `enumerations：このスキーマの列挙型の名前を指定してください。指定された値は「${given}」です。指定できる名前：${known}`;
  return badInput(message, messageJa);
}
