import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  Kind,
  type ValueNode,
} from "graphql";
import { badInput } from "../compose/bad-input.ts";
import type { House } from "../compose/draft.ts";
import { prepare } from "../compose/parameters.ts";
import type { Context } from "../context.ts";
import { derived } from "../derived.ts";
import type { SeedDraft } from "../gen/types.ts";
import { daysOf, PlansOf } from "../root.ts";
import { rowIn } from "../unknown.ts";
import { namedIn } from "./draft-names.ts";
import { draftedSeed } from "./draft-rows.ts";
import { rehearsed } from "./rehearsal.ts";

/** No variable of an operation can be called so. */
const SEED_ID = "id of the draft";

/** The root fields about a seed that is not stored: its argument, and `seed(id:)` with what the field selects. */
const STAND_INS: Readonly<Record<string, { argument: string; of: (node: FieldNode) => FieldNode }>> = {
  draft: { argument: "seed", of: (node) => seedNode(node, node) },
  licensees: {
    argument: "draft",
    of: (node) => {
      const own = (node.arguments ?? []).filter(({ name }) => name.value !== "draft");
      const list: FieldNode = { ...node, alias: undefined, arguments: own };
      return seedNode(node, { selectionSet: { kind: Kind.SELECTION_SET, selections: [list] } });
    },
  },
};

/** The coordinates that are answered by a rehearsal. */
export const REHEARSED: readonly string[] = Object.keys(STAND_INS).map((field) => `Query.${field}`);

function seedNode(node: FieldNode, { selectionSet }: Pick<FieldNode, "selectionSet">): FieldNode {
  const value: ValueNode = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: SEED_ID } };
  const id: ArgumentNode = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: "id" }, value };
  return { ...node, alias: undefined, name: { kind: Kind.NAME, value: "seed" }, arguments: [id], selectionSet };
}

/**
 * Answers a field about a draft: the draft is written in a transaction that is taken back, and asked there by the very
 * statement that a stored seed would be asked by.
 */
export function resolveRehearsed(house: House, field: string): GraphQLFieldResolver<unknown, Context> {
  const plans = new PlansOf(house);
  const standIn = STAND_INS[field];
  if (!standIn) throw new Error(`There is no rehearsal for ${field}.`);
  return async (_source, args, context, info) => {
    const draft = draftIn(args[standIn.argument], standIn.argument, info);
    const nodes = info.fieldNodes.map(standIn.of);
    const days = daysOf(house, context, info);
    const named = await namedIn(draft, { schema: info.schema, context, days });
    const { id, changes } = draftedSeed(draft, named, `draft-${context.nonce}-${info.path.key}`);
    const variables = { ...info.variableValues, [SEED_ID]: id };
    const plan = plans.find(nodes, info, variables);
    const prepared = prepare(plan, variables, derived);
    const seed = await rehearsed(changes, { plan, prepared, operation: days }, context);
    return field === "draft" ? seed : rowIn(seed)?.[`@${field}`];
  };
}

/** The draft, which must have come in a variable: the text of an operation is kept with its plan. */
function draftIn(value: unknown, argument: string, info: GraphQLResolveInfo): SeedDraft {
  const given = info.fieldNodes.map((node) => node.arguments?.find(({ name }) => name.value === argument)?.value);
  const kept = info.operation.variableDefinitions?.filter(({ defaultValue }) => defaultValue !== undefined) ?? [];
  const isKept = (node: ValueNode | undefined) =>
    node?.kind !== Kind.VARIABLE || kept.some(({ variable }) => variable.name.value === node.name.value);
  if (given.some(isKept)) throw misplaced(info.fieldName, argument);
  return value as SeedDraft;
}

function misplaced(field: string, argument: string): GraphQLError {
  const message = `${field}: expected the draft in a variable, query ($seed: SeedDraft!) { ${field}(${argument}: $seed) { … } }; it stands in the text of the query, which is kept. Send it in "variables".`;
  const messageJa = `${field}：下書きは変数で渡してください（query ($seed: SeedDraft!) { ${field}(${argument}: $seed) { … } }）。問い合わせ文は保存されるため、文中に書かれた下書きは受け付けません。`;
  return badInput(message, messageJa);
}
