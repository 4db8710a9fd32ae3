import { type FieldNode, type GraphQLFieldResolver, type GraphQLResolveInfo, Kind, type SelectionNode } from "graphql";
import type { House } from "../compose/draft.ts";
import { type Prepared, prepare } from "../compose/parameters.ts";
import type { Plan } from "../compose/plan.ts";
import type { Context } from "../context.ts";
import { derived } from "../derived.ts";
import { rehearsed } from "../draft/rehearsal.ts";
import type { Change } from "../graph.ts";
import { daysOf, orMissing, PlansOf } from "../root.ts";
import { listIn, rowIn } from "../unknown.ts";
import { changesFrom, licenceFor, type SeedChange, setsOf } from "./catalogue.ts";
import { type Copy, copiesOf, copying, licensing } from "./copies.ts";
import { stateOf } from "./state.ts";

/** The coordinate that is answered here. */
export const COUNTERFACTUAL = "Query.counterfactual";

/** One round: sets of changes, and the licence that the company obtains besides in all of them. */
interface Round {
  readonly sets: readonly (readonly SeedChange[])[];
  readonly licence?: SeedChange;
}

/** One field of an operation, with its plan. */
interface Question {
  readonly plan: Plan;
  readonly prepared: Prepared;
  readonly days: { readonly asOf: unknown; readonly knownAt: unknown };
  readonly context: Context;
  readonly slug: string;
}

/**
 * Answers what would have to change: the sets of one change first, then those of two, each made on a copy of the seed in
 * a transaction that is taken back; those without a new licence before those with one. The first round that has an answer
 * is the last.
 */
export function resolveCounterfactual(house: House): GraphQLFieldResolver<unknown, Context> {
  const plans = new PlansOf(house);
  return async (_source, args, context, info) => {
    const days = daysOf(house, context, info);
    const plan = plans.find(info.fieldNodes.map(withWays), info);
    const prepared = prepare(plan, info.variableValues, derived);
    const question = { plan, prepared, days, context, slug: slugOf(context, info) };
    const company = typeof args.company === "string" ? args.company : undefined;
    const now = rowIn(await ask([], { sets: [] }, args.seed, question));
    if (!now) return orMissing(null, info, args);
    if (isAmong(now.rank, args.top)) return now;
    const state = await stateOf({ seed: args.seed, company }, { schema: info.schema, context, days });
    if (!state) return now;
    const licence = company === undefined ? undefined : (licenceFor(state, company) ?? null);
    const answer = rowIn(await firstAnswer(roundsOf(changesFrom(state), licence), args.seed, question));
    // Where the company obtains a licence for all copies, the statement sees it in the seed's own ranking, too.
    return answer ? { ...answer, rank: now.rank, of: now.of } : null;
  };
}

function isAmong(rank: unknown, top: unknown): boolean {
  return typeof rank === "number" && rank <= Number(top);
}

const RANK: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "rank" } };
/** The ways are read whatever is selected: they tell whether a further round is needed. */
const WAYS: SelectionNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: "found" },
  name: { kind: Kind.NAME, value: "ways" },
  selectionSet: { kind: Kind.SELECTION_SET, selections: [RANK] },
};

function withWays(node: FieldNode): FieldNode {
  const own = node.selectionSet?.selections ?? [];
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: [...own, RANK, WAYS] } };
}

/** A name that fits into ids and belongs to this field of this request alone. */
function slugOf({ nonce }: Context, { path }: GraphQLResolveInfo): string {
  return `what-if-${nonce}-${String(path.key)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "")}`;
}

/** Without a company single changes are tried; `licence` is null when the company holds what is needed. */
function roundsOf(changes: readonly SeedChange[], licence: SeedChange | null | undefined): Round[] {
  const singles = { sets: setsOf(changes, 1) };
  if (licence === undefined) return [singles];
  const pairs = { sets: setsOf(changes, 2) };
  if (licence === null) return [singles, pairs];
  return [singles, { sets: [[]], licence }, pairs, { ...singles, licence }];
}

async function firstAnswer(rounds: readonly Round[], seed: string, question: Question): Promise<unknown> {
  let tried = 0;
  let answer: unknown = null;
  for (const round of rounds) {
    const copies = copiesOf(round.sets, question.slug);
    answer = await ask(copies, round, seed, question);
    tried += copies.length;
    const row = rowIn(answer);
    if (!row) return null;
    answer = { ...row, tried };
    if (listIn(row["@found"]).length > 0) break;
  }
  return answer;
}

async function ask(copies: readonly Copy[], { licence }: Round, seed: string, question: Question): Promise<unknown> {
  const { plan, prepared, days, context, slug } = question;
  const changes: Change[] = [
    ...(licence ? licensing(licence, slug) : []),
    ...(copies.length > 0 ? copying(copies, { seed, slug, day: String(days.asOf) }) : []),
  ];
  const told = copies.map(({ id, changes: own }) => ({ id, changes: licence ? [...own, licence] : own }));
  const values = { ...prepared.values, _0_copies: told };
  return rehearsed(changes, { plan, prepared: { ...prepared, values }, operation: { ...days } }, context);
}
