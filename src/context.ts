import { randomUUID } from "node:crypto";
import DataLoader from "dataloader";
import { GraphQLError } from "graphql";
import type { LocalDate } from "./compose/cursor.ts";
import { MAXIMUM_ROWS } from "./compose/parameters.ts";
import type { Graph } from "./graph.ts";
import type { Language } from "./language.ts";
import { today } from "./today.ts";
import { type Asked, type Travel, travelAlone, tripOf } from "./travel.ts";

/** What the resolvers of one request share. */
export interface Context {
  readonly graph: Graph;
  /** The audiences the viewer belongs to; PUBLIC always. */
  readonly viewer: readonly string[];
  readonly today: LocalDate;
  /** The language that the client prefers; `@lang` and a field's own argument win. */
  readonly language: Language;
  readonly signal?: AbortSignal;
  /** Told of no other request; what exists for one request only is called by it. */
  readonly nonce: string;
  /** Asks root fields; those with the same statement travel together. */
  readonly answers: Pick<DataLoader<Asked, unknown>, "load">;
}

/** The audiences of the viewers that configuration can name. */
export const VIEWERS = {
  public: ["PUBLIC"],
  "demo-staff": ["PUBLIC", "REGISTERED", "PARTNER", "INTERNAL"],
} as const;

/** Makes the context of one request; its questions share no trip with those of others unless `travel` is given. */
export function createContext(request: {
  graph: Graph;
  travel?: Travel;
  viewer: keyof typeof VIEWERS;
  language?: Language;
  signal?: AbortSignal;
}): Context {
  const { graph, signal, language = "JA" } = request;
  const answers = answersFrom(request.travel ?? travelAlone(graph), signal);
  return { graph, viewer: VIEWERS[request.viewer], today: today(), language, signal, nonce: randomUUID(), answers };
}

/** Asks root fields of one operation; those with the same statement travel together. */
export function answersFrom(travel: Travel, signal: AbortSignal | undefined): Context["answers"] {
  return new DataLoader<Asked, unknown>((asked) => askAll(travel, signal, asked), { cache: false });
}

/** The most statements that one operation may be sent as. */
const MAXIMUM_STATEMENTS = 40;

/** Groups equal statements with equal limits; each group is one trip. The answers stand in the order asked. */
async function askAll(
  travel: Travel,
  signal: AbortSignal | undefined,
  asked: readonly Asked[],
): Promise<(unknown | Error)[]> {
  const groups = new Map<string, number[]>();
  asked.forEach((each, index) => {
    const trip = tripOf(each);
    groups.set(trip, [...(groups.get(trip) ?? []), index]);
  });
  const tooMuch = costOf(asked, groups.size);
  if (tooMuch) return asked.map(() => tooMuch);
  const answers: (unknown | Error)[] = asked.map(() => null);
  await Promise.all(
    [...groups.values()].map(async (indexes) => {
      const group = indexes.flatMap((index) => asked[index] ?? []);
      const given = await travel(group, signal).catch((error: unknown) => indexes.map(() => toError(error)));
      indexes.forEach((index, at) => {
        answers[index] = given[at];
      });
    }),
  );
  return answers;
}

/** What one operation may cost in all; each root field was checked alone before. */
function costOf(asked: readonly Asked[], statements: number): GraphQLError | undefined {
  const rows = asked.reduce((sum, { prepared }) => sum + prepared.rows, 0);
  if (rows > MAXIMUM_ROWS)
    return tooExpensive(
      `The operation may give ${rows} rows, at most ${MAXIMUM_ROWS} are allowed. Ask for fewer with "first", or in several operations.`,
      `最大${rows}行になり得ますが、上限は${MAXIMUM_ROWS}行です。first を小さくするか、問い合わせを分けてください。`,
    );
  if (statements <= MAXIMUM_STATEMENTS) return undefined;
  return tooExpensive(
    `The operation has ${statements} different root fields, at most ${MAXIMUM_STATEMENTS} are allowed. Ask in several operations; root fields that differ in ids only count as one.`,
    `異なるルートフィールドが${statements}個ありますが、上限は${MAXIMUM_STATEMENTS}個です。問い合わせを分けてください。IDだけが違うルートフィールドは1個と数えます。`,
  );
}

function tooExpensive(message: string, messageJa: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "TOO_EXPENSIVE", messageJa } });
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
