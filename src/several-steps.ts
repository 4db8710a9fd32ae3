import type { GraphQLFieldResolver } from "graphql";
import type { House } from "./compose/draft.ts";
import type { Context } from "./context.ts";
import { DESK, resolveDesk } from "./desk/resolve.ts";
import { REHEARSED, resolveRehearsed } from "./draft/rehearsed.ts";
import { COUNTERFACTUAL, resolveCounterfactual } from "./what-if/resolve.ts";

type Resolver = GraphQLFieldResolver<unknown, Context>;

/** The root fields that take more than their one statement, by coordinate, with what answers them: drafts, changes that are tried, lists of two days. */
export const SEVERAL_STEPS: ReadonlyMap<string, (house: House) => Resolver> = new Map([
  [COUNTERFACTUAL, resolveCounterfactual],
  [DESK, resolveDesk],
  ...REHEARSED.map((coordinate): [string, (house: House) => Resolver] => [
    coordinate,
    (house) => resolveRehearsed(house, coordinate.replace("Query.", "")),
  ]),
]);
