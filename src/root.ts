import {
  type FieldNode,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  getDirectiveValues,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from "graphql";
import { compose } from "./compose/compose.ts";
import { decode } from "./compose/decode.ts";
import type { House } from "./compose/draft.ts";
import { prepare } from "./compose/parameters.ts";
import type { Plan } from "./compose/plan.ts";
import type { Context } from "./context.ts";
import { derived } from "./derived.ts";
import { GraphError } from "./graph.ts";
import { refuseUnknownIds } from "./known-ids.ts";
import type { Sentence } from "./texts.ts";

/** The resolver of every root field: its plan, its parameters, one statement, its answer. */
export function resolveRoot(house: House): GraphQLFieldResolver<unknown, Context> {
  const plans = new PlansOf(house);
  return async (_source, _args, context, info) => {
    const plan = plans.find(info.fieldNodes, info);
    const prepared = prepare(plan, info.variableValues, derived);
    const days = daysOf(house, context, info);
    const operation = { ...days, viewer: context.viewer };
    const answer = await context.answers.load({ plan, prepared, operation }).catch(toGraphQL);
    const value = decode(plan, prepared, answer);
    const args = prepared.args[0] ?? {};
    if (Array.isArray(value) && value.length === 0) await refuseUnknownIds(args, days, { context, info });
    return orMissing(value, info, args);
  };
}

/** The plans of root fields, each composed once for each shape of the variables. */
export class PlansOf {
  readonly #house: House;
  readonly #known = new WeakMap<OperationDefinitionNode, Map<string, Plan>>();

  constructor(house: House) {
    this.#house = house;
  }

  /** The plan of these nodes in the place of the field that is asked; `variables` may hold more than the operation's own. */
  find(
    [first, ...others]: readonly FieldNode[],
    info: GraphQLResolveInfo,
    variables: Readonly<Record<string, unknown>> = info.variableValues,
  ): Plan {
    const known = this.#known.get(info.operation) ?? new Map<string, Plan>();
    this.#known.set(info.operation, known);
    const key = `${info.path.key} ${shapeOf(info)}`;
    const found = known.get(key);
    if (found) return found;
    if (!first) throw new Error("A field without a node.");
    const document = { schema: this.#house.schema, fragments: info.fragments, variables };
    const plan = compose(this.#house, { parent: info.parentType, nodes: [first, ...others], document });
    known.set(key, plan);
    return plan;
  }
}

/** What of the variables may change the statement: which are null, what the booleans and enums say. */
function shapeOf(info: GraphQLResolveInfo): string {
  return (info.operation.variableDefinitions ?? [])
    .map((definition) => {
      const value = info.variableValues[definition.variable.name.value];
      if (value === null || value === undefined) return "null";
      const type = typeFromAST(info.schema, definition.type as never);
      const bare = isNonNullType(type) ? type.ofType : type;
      return typeof value === "boolean" || isEnumType(bare) ? String(value) : "given";
    })
    .join();
}

/** The two days of the operation, from `@at`, today unless given. */
export function daysOf(house: House, context: Context, info: GraphQLResolveInfo): { asOf: unknown; knownAt: unknown } {
  const directive = house.schema.getDirective("at");
  const given = directive ? getDirectiveValues(directive, info.operation, info.variableValues) : undefined;
  return { asOf: given?.asOf ?? context.today, knownAt: given?.knownAt ?? context.today };
}

/** A root object that is not there is an error that names what was asked for; so is each gap in an aligned list. */
export function orMissing(value: unknown, info: GraphQLResolveInfo, args: Readonly<Record<string, unknown>>): unknown {
  if (isListType(isNonNullType(info.returnType) ? info.returnType.ofType : info.returnType) && Array.isArray(value)) {
    const ids = Object.values(args).find(Array.isArray) ?? [];
    return value.map((each, index) => each ?? missing(info, `"${String(ids[index])}"`, String(ids[index])));
  }
  if (value !== null || isNonNullType(info.returnType)) return value;
  const asked = info.parentType
    .getFields()
    [info.fieldName]?.args.filter(
      (each) => getNamedType(each.type).name === "ID" && typeof args[each.name] === "string",
    );
  const what = (asked ?? []).map(({ name }) => `${name} "${String(args[name])}"`).join(", ");
  if (asked?.length === 1) return missing(info, what, String(args.id ?? ""));
  return missing(info, what, "", ONE_OF_SEVERAL);
}

/** `id` is that of the object itself, where the field is asked for one. */
function missing(info: GraphQLResolveInfo, what: string, id: string, cure = cureOf(info, id)): GraphQLError {
  const message = `${info.fieldName}: nothing is recorded under ${what} that you may see on these dates. ${cure.en}`;
  const messageJa = `${info.fieldName}：${what} は、この日付と閲覧権限の範囲では記録なし。${cure.ja}`;
  return new GraphQLError(message, { extensions: { code: "NOT_FOUND", messageJa } });
}

const ONE_OF_SEVERAL: Sentence = {
  ja: "いずれかのIDの記録がないか、引数の種類（companyなら企業）と違います。search(text: …) で確かめてください。",
  en: "One of the ids is not on record, or not of the kind that its argument takes (a company, for company). Look them up with search(text: …).",
};

/** Where an id that is not there may belong: its kind stands before the colon. */
function cureOf({ fieldName, returnType, schema }: GraphQLResolveInfo, id: string): Sentence {
  const [kind, slug] = id.split(":");
  const isOfItsKind = id !== "" && fieldName !== "node" && getNamedType(returnType).name.toLowerCase() === fieldName;
  if (isOfItsKind && slug === undefined)
    return {
      ja: `IDは「種類:名前」の形です（例：${fieldName}:${id}）。search(text: …) で探せます。`,
      en: `An id has its kind in front, such as ${fieldName}:${id}; search(text: …) finds ids.`,
    };
  if (isOfItsKind && kind !== fieldName && kind !== undefined && schema.getQueryType()?.getFields()[kind])
    return {
      ja: `このIDの種類は ${kind} です。${kind}(id: …) で取得してください。`,
      en: `It is the id of another kind: ask ${kind}(id: …).`,
    };
  return { ja: "search(text: …) で探してください。", en: "Look the id up with search(text: …)." };
}

export function toGraphQL(error: unknown): never {
  if (error instanceof GraphError)
    throw new GraphQLError(error.message, { extensions: { code: error.code }, originalError: error });
  throw error;
}
