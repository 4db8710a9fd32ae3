import { execute, type GraphQLResolveInfo, parse } from "graphql";
import type { Context } from "./context.ts";

const QUESTION = parse(`query Known($ids: [ID!]!, $asOf: Date!, $knownAt: Date!) @at(asOf: $asOf, knownAt: $knownAt) {
  nodes(ids: $ids) { id }
}`);

/**
 * Refuses an empty list that is empty only because a record it is about is not there: asked once more, about the ids that
 * the field cannot do without, and only when it is empty.
 */
export async function refuseUnknownIds(
  args: Readonly<Record<string, unknown>>,
  days: Readonly<Record<string, unknown>>,
  { context, info }: { context: Context; info: GraphQLResolveInfo },
): Promise<void> {
  const needed = info.parentType.getFields()[info.fieldName]?.args.filter(({ type }) => String(type) === "ID!");
  const ids = (needed ?? []).map(({ name }) => String(args[name]));
  if (ids.length === 0) return;
  const variableValues = { ids, asOf: String(days.asOf), knownAt: String(days.knownAt) };
  const { errors } = await execute({ schema: info.schema, document: QUESTION, variableValues, contextValue: context });
  if (errors?.[0]) throw errors[0];
}
