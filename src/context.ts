import { randomUUID } from "node:crypto";
import DataLoader from "dataloader";
import { GraphQLError } from "graphql";
import type { LocalDate } from "./compose/cursor.ts";
import { MAXIMUM_ROWS, type Prepared } from "./compose/parameters.ts";
import type { Plan, Statement } from "./compose/plan.ts";
import type { Graph } from "./graph.ts";
import type { Language } from "./language.ts";
import { today } from "./today.ts";

/** A root field ready to be asked. */
export interface Asked {
  readonly plan: Plan;
  readonly prepared: Prepared;
  /** The days and the viewer, the same for the whole operation. */
  readonly operation: Readonly<Record<string, unknown>>;
}

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

/** Makes the context of one request. */
export function createContext(request: {
  graph: Graph;
  viewer: keyof typeof VIEWERS;
  language?: Language;
  signal?: AbortSignal;
}): Context {
  const { graph, signal, language = "JA" } = request;
  const answers = answersFrom(graph, signal);
  return { graph, viewer: VIEWERS[request.viewer], today: today(), language, signal, nonce: randomUUID(), answers };
}

/** Asks root fields of a graph; those with the same statement travel together. */
export function answersFrom(graph: Pick<Graph, "read">, signal: AbortSignal | undefined): Context["answers"] {
  return new DataLoader<Asked, unknown>((asked) => askAll(graph, signal, asked), { cache: false });
}

/** The most statements that one operation may be sent as. */
const MAXIMUM_STATEMENTS = 40;

/** Groups equal statements with equal limits; each group is one trip. The answers stand in the order asked. */
async function askAll(
  graph: Pick<Graph, "read">,
  signal: AbortSignal | undefined,
  asked: readonly Asked[],
): Promise<(unknown | Error)[]> {
  const groups = new Map<string, number[]>();
  asked.forEach(({ plan, prepared }, index) => {
    const limits = Object.entries(prepared.limits).map(([name, limit]) => `${name}=${limit}`);
    const key = `${limits.join()} ${plan.statement.onTwoDays}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const tooMuch = costOf(asked, groups.size);
  if (tooMuch) return asked.map(() => tooMuch);
  const answers: (unknown | Error)[] = asked.map(() => null);
  await Promise.all(
    [...groups.values()].map(async (indexes) => {
      const group = indexes.flatMap((index) => asked[index] ?? []);
      const given = await askGroup(graph, signal, group).catch((error: unknown) => indexes.map(() => toError(error)));
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
  const extensions = { code: "TOO_EXPENSIVE" };
  if (rows > MAXIMUM_ROWS) {
    const message = `The operation may give ${rows} rows, at most ${MAXIMUM_ROWS} are allowed. Ask for fewer with "first", or in several operations.`;
    return new GraphQLError(message, { extensions });
  }
  if (statements <= MAXIMUM_STATEMENTS) return undefined;
  const message = `The operation has ${statements} different root fields, at most ${MAXIMUM_STATEMENTS} are allowed. Ask in several operations; root fields that differ in ids only count as one.`;
  return new GraphQLError(message, { extensions });
}

/** Plans whose statement has been sent: the database has most likely planned it. */
const planned = new WeakSet<Plan>();
/** How much longer the first sending of a statement may take, in milliseconds: planning is not the question's fault. */
const PLANNING_MILLISECONDS = 60_000;

async function askGroup(
  graph: Pick<Graph, "read">,
  signal: AbortSignal | undefined,
  group: readonly Asked[],
): Promise<unknown[]> {
  const [first] = group;
  if (!first) return [];
  const { plan, prepared } = first;
  if (group.length === 1) {
    const parameters = { in: { ...first.operation, ...prepared.values, ...prepared.limits } };
    const rows = await graph.read({
      text: textOf(plan.statement, first.operation),
      parameters,
      name: plan.coordinate,
      signal,
      allowance: allowanceOf(plan),
    });
    planned.add(plan);
    return [rows[0]?.answer ?? null];
  }
  const calls = group.map((each) => ({ ...each.operation, ...each.prepared.values }));
  const parameters = { in: { ...prepared.limits, calls } };
  const rows = await graph.read({
    text: textOf(plan.gathered, first.operation),
    parameters,
    name: plan.coordinate,
    signal,
    allowance: PLANNING_MILLISECONDS,
  });
  return rows.map((row) => row.answer);
}

function textOf(statement: Statement, { asOf, knownAt }: Asked["operation"]): string {
  return String(asOf) === String(knownAt) ? statement.onOneDay : statement.onTwoDays;
}

function allowanceOf(plan: Plan): number {
  return planned.has(plan) ? 0 : PLANNING_MILLISECONDS;
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
