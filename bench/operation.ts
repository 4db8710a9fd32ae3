import { readFileSync } from "node:fs";
import type { Random } from "./random.ts";
import { Zipf } from "./zipf.ts";

/** The variables of one request, for each side. */
export interface Call {
  readonly hashi: Readonly<Record<string, unknown>>;
  readonly peer: Readonly<Record<string, unknown>>;
}

/** What an operation draws its parameters from. */
export interface Sampling {
  readonly random: Random;
  /** The day that both sides answer as of. */
  readonly day: string;
  /** Reads the graph; every row by column. */
  rows(text: string): Promise<Readonly<Record<string, unknown>>[]>;
  /** Asks Hashi; the data of its answer. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** Something that both sides are asked, with many different parameters. */
export interface Operation {
  /** The name of its files: `<name>.hashi.graphql` and `<name>.peer.graphql`. */
  readonly name: string;
  /** What it is called in tables. */
  readonly title: string;
  /** Draws the parameters of at most so many requests. */
  sample(sampling: Sampling, count: number): Promise<readonly Call[]>;
  /** Brings the peer's answer into the shape of Hashi's, where the usual rules of `inOneShape` are not enough. */
  readonly shapePeer?: (data: unknown, call: Call) => unknown;
}

/** The question of one side. */
export function questionOf(operation: Pick<Operation, "name">, side: "hashi" | "peer"): string {
  return readFileSync(new URL(`operations/${operation.name}.${side}.graphql`, import.meta.url), "utf8");
}

/** Who asks on the peer's side: the public, as of a day; on Hashi's the server itself knows both. */
export function asPublic(sampling: Pick<Sampling, "day">): Readonly<Record<string, unknown>> {
  return { day: sampling.day, viewer: ["PUBLIC"] };
}

/** Texts in the column `id`, the most popular first; popular ones are drawn more often. */
export async function popular(sampling: Sampling, statement: string, count: number): Promise<string[]> {
  const ids = (await sampling.rows(statement)).map((row) => String(row.id));
  if (ids.length === 0) return [];
  const zipf = new Zipf(ids.length, 0.8);
  return Array.from({ length: count }, () => ids[zipf.draw(sampling.random)] ?? "");
}
