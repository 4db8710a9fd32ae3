import { execute, type GraphQLSchema, parse } from "graphql";
import type { Context } from "./context.ts";
import { listIn, type Row, rowIn, rowsIn } from "./unknown.ts";

/** The types of record that a text may name, with what the API calls them. */
export const TYPES = {
  MODALITY: { type: "Modality", ja: "モダリティ" },
  DISEASE: { type: "Disease", ja: "疾患" },
  ORGANIZATION: { type: "Organization", ja: "組織" },
  HUB: { type: "Hub", ja: "拠点" },
  SEED: { type: "Seed", ja: "シーズ" },
} as const;

export type NamedType = keyof typeof TYPES;

/** A text that names a record, by its id or by a name. */
export interface Mention {
  readonly type: NamedType;
  readonly text: string;
}

/** The record that a text names; without one, what it may mean. */
export interface Meaning {
  readonly id?: string;
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}

/** Who asks, of which days. */
export interface Asking {
  readonly schema: GraphQLSchema;
  readonly context: Context;
  readonly days?: Readonly<Record<string, unknown>>;
}

const LISTS = ["MODALITY", "DISEASE", "ORGANIZATION", "HUB", "SEED"] as const;

/** Asked by the API's own fields, so that a text means what its asker may see, and is understood as `resolve` does. */
const QUESTION = parse(`query Meanings($asOf: Date, $knownAt: Date, $ids: [ID!]!, $noIds: Boolean!,
  ${LISTS.map((type) => `$${type}: [String!]!, $no${type}: Boolean!`).join(", ")}) @at(asOf: $asOf, knownAt: $knownAt) {
  nodes(ids: $ids) @skip(if: $noIds) { __typename id }
  ${LISTS.map(
    (type) => `${type}: resolve(names: $${type}, types: [${type}]) @skip(if: $no${type}) {
    record { id } candidates { record { id ... on Named { name } ... on Titled { title } } } }`,
  ).join("\n")}
}`);

/** An id is `kind:slug`; everything else is a name. */
const ID = /^[a-z-]+:\S+$/;
/** Lists of the API take no more. */
const AT_ONCE = 100;

/** What texts mean, in their order; each is asked once. */
export async function meaningsOf(mentions: readonly Mention[], asking: Asking): Promise<Meaning[]> {
  const known = new Map<string, Meaning>();
  const different = [...new Map(mentions.map((each) => [keyOf(each), each])).values()];
  for (let at = 0; at < different.length; at += AT_ONCE) {
    const some = different.slice(at, at + AT_ONCE);
    const answer = await ask(some, asking);
    for (const each of some) known.set(keyOf(each), meaningIn(each, some, answer));
  }
  return mentions.map((each) => known.get(keyOf(each)) ?? { candidates: [] });
}

function keyOf({ type, text }: Mention): string {
  return `${type} ${text}`;
}

async function ask(mentions: readonly Mention[], { schema, context, days }: Asking): Promise<Row> {
  const ids = mentions.filter(({ text }) => ID.test(text)).map(({ text }) => text);
  const names = LISTS.flatMap((type) => {
    const own = namesOf(mentions, type);
    return [
      [type, own],
      [`no${type}`, own.length === 0],
    ];
  });
  const on = Object.entries(days ?? {}).map(([name, day]) => [name, String(day)]);
  const variableValues = { ...Object.fromEntries(on), ids, noIds: ids.length === 0, ...Object.fromEntries(names) };
  const { data, errors = [] } = await execute({ schema, document: QUESTION, variableValues, contextValue: context });
  const real = errors.find(({ extensions }) => extensions.code !== "NOT_FOUND");
  if (real) throw real.originalError ?? real;
  return rowIn(data) ?? {};
}

function namesOf(mentions: readonly Mention[], type: NamedType): string[] {
  return mentions.filter((each) => each.type === type && !ID.test(each.text)).map(({ text }) => text);
}

function meaningIn({ type, text }: Mention, mentions: readonly Mention[], answer: Row): Meaning {
  if (ID.test(text)) {
    const record = rowsIn(answer.nodes).find(({ id }) => id === text);
    return record?.__typename === TYPES[type].type ? { id: text, candidates: [] } : { candidates: [] };
  }
  const own = rowIn(listIn(answer[type])[namesOf(mentions, type).indexOf(text)]) ?? {};
  const record = rowIn(own.record);
  if (record) return { id: String(record.id), candidates: [] };
  const records = rowsIn(rowsIn(own.candidates).map((each) => each.record));
  return { candidates: records.map(({ id, name, title }) => ({ id: String(id), name: String(name ?? title ?? id) })) };
}
