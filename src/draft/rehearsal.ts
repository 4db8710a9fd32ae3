import { decode } from "../compose/decode.ts";
import { answersFrom, type Context } from "../context.ts";
import type { Change } from "../graph.ts";
import { toGraphQL } from "../root.ts";
import { type Asked, travelAlone } from "../travel.ts";

/** What a root field is answered in a graph in which the changes have been made; they are taken back. */
export async function rehearsed(
  changes: readonly Change[],
  { plan, prepared, operation }: Asked,
  { graph, viewer, signal }: Context,
): Promise<unknown> {
  const answers = answersFrom(travelAlone({ read: (question) => graph.rehearse(changes, question) }), signal);
  const asked = { plan, prepared, operation: { ...operation, viewer } };
  return decode(plan, prepared, await answers.load(asked).catch(toGraphQL));
}
