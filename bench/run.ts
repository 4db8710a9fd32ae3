import { Refusal } from "../src/refusal.ts";
import type { Command } from "./command.ts";
import { type Opened, openRealGraph, openWorld } from "./graphs.ts";
import { measureGraph } from "./measure-graph.ts";
import type { Pace } from "./measure-operation.ts";
import { operations } from "./operations/all.ts";
import type { GraphResult, Result } from "./results.ts";
import type { Say } from "./say.ts";
import { surroundings } from "./surroundings.ts";

const FULL: Pace = { rounds: 5, milliseconds: 1500, warmUp: 2000, calls: 200 };
const QUICK: Pace = { rounds: 3, milliseconds: 400, warmUp: 500, calls: 40 };

/** Measures what the command asks for, one graph after the other. */
export async function run(command: Command, say: Say): Promise<Result> {
  const chosen = chosenOperations(command);
  const openReal = (tell: Say) => openRealGraph(command.records, tell);
  const openLarge = (tell: Say) => openWorld(command.nodes, tell);
  const openings = [...(command.graph === "large" ? [] : [openReal]), ...(command.graph === "real" ? [] : [openLarge])];
  const graphs: GraphResult[] = [];
  for (const open of openings) {
    const database: Opened = await open(say);
    try {
      const pace = command.quick ? QUICK : FULL;
      graphs.push(await measureGraph({ database, operations: chosen, pace, say }));
    } finally {
      await database.close();
    }
  }
  return { ...surroundings(), quick: command.quick, graphs };
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
