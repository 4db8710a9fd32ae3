import { Refusal } from "../src/refusal.ts";
import type { Command } from "./command.ts";
import { type Opened, openRealGraph, openWorld } from "./graphs.ts";
import { measureGraph } from "./measure-graph.ts";
import type { Pace } from "./measure-operation.ts";
import { operations } from "./operations/all.ts";
import type { Result } from "./results.ts";
import type { Say } from "./say.ts";
import { surroundings } from "./surroundings.ts";

const FULL: Pace = {
  connections: [1, 16],
  rounds: 3,
  milliseconds: 1000,
  warmUp: 2000,
  steady: 4000,
  calls: 200,
  warmUps: 6,
};
const QUICK: Pace = {
  connections: [16],
  rounds: 2,
  milliseconds: 250,
  warmUp: 400,
  steady: 400,
  calls: 10,
  warmUps: 1,
};

/** Measures what the command asks for, one graph after the other. */
export async function run(command: Command, say: Say): Promise<Result> {
  const pace = command.quick ? QUICK : FULL;
  const request = { operations: chosenOperations(command), pace, say };
  const graphs = await onGraphs(command, say, (database) => measureGraph({ ...request, database }));
  return { ...surroundings(), quick: command.quick, graphs };
}

/** Does something on each graph that the command names; the database of one is stopped before that of the next starts. */
export async function onGraphs<T>(command: Command, say: Say, work: (database: Opened) => Promise<T>): Promise<T[]> {
  const real = () => openRealGraph(command.records, say);
  const large = () => openWorld(command.nodes, say);
  const done: T[] = [];
  for (const open of [...(command.graph === "large" ? [] : [real]), ...(command.graph === "real" ? [] : [large])]) {
    const database = await open();
    done.push(await work(database).finally(() => database.close()));
  }
  return done;
}

/** The operations that the command names, all unless it names some. */
export function chosenOperations(command: Command) {
  const wanted = command.operations;
  if (wanted === undefined) return operations;
  const unknown = wanted.filter((name) => !operations.some((each) => each.name === name));
  if (unknown.length === 0) return operations.filter((each) => wanted.includes(each.name));
  const known = operations.map((each) => each.name).join(", ");
  throw new Refusal(`--operations: there is no ${unknown.join(", ")}. Expected some of ${known}.`);
}
