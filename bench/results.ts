import type { Measured } from "./rounds.ts";
import type { Spread } from "./statistics.ts";

/** Who is measured. */
export type Name = "hashi" | "peer" | "raw";

/** The figures of one server under one number of connections: medians over the rounds. */
export interface Figures extends Measured {
  readonly connections: number;
}

/** What one operation showed on one graph. */
export interface OperationResult {
  readonly name: string;
  readonly title: string;
  /** Different requests whose answers were compared, and objects in an answer. */
  readonly compared: number;
  readonly objects: number;
  readonly figures: Readonly<Record<Name, readonly Figures[]>>;
  /** Hashi's throughput divided by the other's, at each number of connections, over the rounds. */
  readonly ratios: readonly { readonly to: "peer" | "raw"; readonly connections: number; readonly ratio: Spread }[];
  /** Statements and accesses to the store for one request; means over a few. */
  readonly statements: Readonly<Record<"hashi" | "peer", number>>;
  readonly dbHits: Readonly<Record<"hashi" | "peer", number>>;
}

/** What one graph showed. */
export interface GraphResult {
  readonly name: "real" | "large";
  readonly about: string;
  readonly operations: readonly OperationResult[];
  /** Operations that were not measured, with the reason. */
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
  /** Milliseconds from the start of a server until it had answered its first question. */
  readonly coldStart: Readonly<Record<"hashi" | "peer", number>>;
  /** Resident bytes before the first and after the last request. */
  readonly memory: Readonly<Record<Name, { readonly before: number; readonly after: number }>>;
  /** Resident bytes of the database at the end. */
  readonly databaseMemory: number;
}

/** What a run showed. */
export interface Result {
  readonly date: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly commit: string;
  readonly quick: boolean;
  readonly graphs: readonly GraphResult[];
}

/** A ratio of an operation; undefined when it was not measured. */
export function ratioOf(result: OperationResult, to: "peer" | "raw", connections: number): Spread | undefined {
  return result.ratios.find((each) => each.to === to && each.connections === connections)?.ratio;
}

/** The figures of a server; undefined when it was not measured. */
export function figuresOf(result: OperationResult, name: Name, connections: number): Figures | undefined {
  return result.figures[name].find((each) => each.connections === connections);
}
