import { type GraphQLResolveInfo, Kind, type OperationDefinitionNode, type ValueNode } from "graphql";

/** The languages of names and explanations; the enum `Language` of the API. */
export type Language = "JA" | "EN";

/** What `@lang(is:)` of an operation says, read once: a value, a variable, or nothing. */
const directives = new WeakMap<OperationDefinitionNode, ValueNode | null>();

/** The language of a field: its own argument, else `@lang` of the operation, else what the client prefers. */
export function languageOf(
  args: Readonly<Record<string, unknown>>,
  context: { readonly language: Language },
  info: Pick<GraphQLResolveInfo, "operation" | "variableValues">,
): Language {
  return languageIn(args.language) ?? languageIn(directiveOf(info)) ?? context.language;
}

function directiveOf({ operation, variableValues }: Pick<GraphQLResolveInfo, "operation" | "variableValues">): unknown {
  if (!directives.has(operation)) {
    const directive = operation.directives?.find(({ name }) => name.value === "lang");
    directives.set(operation, directive?.arguments?.find(({ name }) => name.value === "is")?.value ?? null);
  }
  const value = directives.get(operation);
  if (value?.kind === Kind.VARIABLE) return variableValues[value.name.value];
  return value?.kind === Kind.ENUM ? value.value : undefined;
}

function languageIn(value: unknown): Language | undefined {
  return value === "JA" || value === "EN" ? value : undefined;
}

/** The language that a header `Accept-Language` prefers; Japanese where it names neither. */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? "").split(",").map((part) => {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const quality = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find(Boolean);
    return { language: ({ ja: "JA", en: "EN" } as const)[tag.split("-")[0] ?? ""], quality: Number(quality ?? 1) };
  });
  const known = wishes.filter(({ language, quality }) => language !== undefined && quality > 0);
  return known.sort((one, other) => other.quality - one.quality)[0]?.language ?? "JA";
}
