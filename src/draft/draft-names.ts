import type { GraphQLError } from "graphql";
import { badInput } from "../compose/bad-input.ts";
import type { SeedDraft } from "../gen/types.ts";
import { type Asking, type Meaning, type Mention, meaningsOf, TYPES } from "../meanings.ts";
import { NAMED, NAMED_LISTS, type Named, type NamedList } from "./draft.ts";

/** What a draft names in one place: its list and its place there. */
interface Place extends Mention {
  readonly list: NamedList;
  readonly at: number;
}

/**
 * The records that a draft names. What names none, or several, is an error that tells the place and the candidates, and
 * does not repeat what was given.
 */
export async function namedIn(draft: SeedDraft, asking: Asking): Promise<Named> {
  const places = NAMED_LISTS.flatMap((list) =>
    (draft[list] ?? []).map((text, at): Place => ({ list, at, type: NAMED[list], text: text.trim() })),
  );
  const meanings = await meaningsOf(places, asking);
  const found = places.map((place, at) => ({ place, meaning: meanings[at] ?? { candidates: [] } }));
  const problems = found.filter(({ meaning }) => meaning.id === undefined);
  if (problems.length > 0) throw misuse(problems.map(({ place, meaning }) => sentences(place, meaning)));
  const idsOf = (list: NamedList) =>
    found.flatMap(({ place, meaning }) => (place.list === list && meaning.id !== undefined ? [meaning.id] : []));
  return Object.fromEntries(NAMED_LISTS.map((list) => [list, [...new Set(idsOf(list))]])) as Record<
    NamedList,
    string[]
  >;
}

function sentences({ list, at, type }: Place, { candidates }: Meaning): { en: string; ja: string } {
  const place = `${list}[${at}]`;
  const shown = candidates.slice(0, 5).map(({ id, name }) => `${name} (${id})`);
  const known = shown.length > 0;
  return {
    en: `${place}: expected the id or the name of one ${TYPES[type].type} that you may see; what is given tells none from the others. ${known ? `It may mean ${shown.join(", ")}: give the id.` : `Look it up with search(types: [${type}]), or leave it out.`}`,
    ja: `${place}：閲覧できる${TYPES[type].ja}のIDまたは名称を指定してください。指定された値からは1件に決まりません。${known ? `候補：${shown.join("、")}。IDで指定してください。` : `search(types: [${type}]) で探すか、この項目を省いてください。`}`,
  };
}

function misuse(problems: readonly { en: string; ja: string }[]): GraphQLError {
  const messageJa = `下書き：${problems.map(({ ja }) => ja).join(" ")}`;
  return badInput(`draft: ${problems.map(({ en }) => en).join(" ")}`, messageJa);
}
