import type { GraphQLFieldResolver } from "graphql";
import { badInput } from "../compose/bad-input.ts";
import { decode } from "../compose/decode.ts";
import type { House } from "../compose/draft.ts";
import { prepare } from "../compose/parameters.ts";
import type { Context } from "../context.ts";
import { derived } from "../derived.ts";
import { daysOf, PlansOf, toGraphQL } from "../root.ts";
import { wholeBetween } from "../whole-number.ts";
import { columnsOf } from "./columns.ts";
import { FAR, monthBefore } from "./days.ts";
import { portfolioOf } from "./read.ts";
import { type Wish, workListOf } from "./work-list.ts";

/** The coordinate that is answered here. */
export const DESK = "Query.desk";

/** Answers the work list of a hub: the rankings of both days first, then the records that the list names. */
export function resolveDesk(house: House): GraphQLFieldResolver<unknown, Context> {
  const plans = new PlansOf(house);
  return async (_source, _args, context, info) => {
    const days = daysOf(house, context, info);
    const plan = plans.find(info.fieldNodes, info);
    const prepared = prepare(plan, info.variableValues, derived);
    // Not those of the executor: compiled code hands dates that stand in the text on as bare objects.
    const args = prepared.args[0] ?? {};
    const [asOf, knownAt] = [String(days.asOf), String(days.knownAt)];
    const wish = wishOf(args, asOf);
    const hub = String(args.hub);
    const asking = { schema: info.schema, context };
    const now = await portfolioOf({ hub, first: wish.first, asOf, knownAt }, asking);
    const earlier = { asOf: wish.since, knownAt: wish.since < knownAt ? wish.since : knownAt };
    const then = await portfolioOf({ hub, first: FAR, ...earlier }, asking);
    const told = { ...prepared, values: { ...prepared.values, _0_list: columnsOf(workListOf(now, then, wish)) } };
    const operation = { ...days, viewer: context.viewer };
    const answer = await context.answers.load({ plan, prepared: told, operation }).catch(toGraphQL);
    return decode(plan, told, answer);
  };
}

function wishOf(args: Readonly<Record<string, unknown>>, asOf: string): Wish {
  const since = args.since === undefined || args.since === null ? monthBefore(asOf) : String(args.since);
  if (since >= asOf)
    throw badInput(
      `since: expected a day before ${asOf}, given ${since}.`,
      `since：${asOf}より前の日付を指定してください。指定された値は${since}です。`,
    );
  return {
    asOf,
    since,
    calls: Number(wholeBetween("calls", args.calls, 50)),
    first: Number(wholeBetween("first", args.first, 20)),
    drugShare: shareOf("drugShare", args.drugShare),
    outsideShare: shareOf("outsideShare", args.outsideShare),
  };
}

function shareOf(name: string, given: unknown): number {
  const share = Number(given);
  if (share >= 0 && share <= 1) return share;
  throw badInput(
    `${name}: expected a share from 0 to 1, given ${share}.`,
    `${name}：0から1までの割合を指定してください。指定された値は${share}です。`,
  );
}
