import type { Graph } from "../src/graph.ts";
import type { Change } from "../src/graph-rehearsal.ts";
import { stepsOf } from "../src/jobs.ts";
import { Questions } from "./questions.ts";

/** Questions that are asked in a changed graph; nothing of the changes stays. */
export function questionsIn(graph: Graph, changes: readonly Change[]): Questions {
  return new Questions({
    statements: 0,
    read: (question) => graph.rehearse(changes, question),
    rehearse: (more, question) => graph.rehearse([...changes, ...more], question),
    write: () => Promise.reject(new Error("A rehearsal writes nothing.")),
    ping: () => graph.ping(),
    close: () => Promise.resolve(),
  });
}

/** A step of the job derive as a change: what is derived follows the changes before it. */
export function derived(step: string): Change {
  const found = stepsOf("derive").find(({ name }) => name.endsWith(step));
  if (!found) throw new Error(`The job derive has no step ${step}.`);
  return { text: found.text, parameters: { in: { after: "", size: 10_000n } } };
}

/** The days and marks of a link or node that everybody may see and that always held, in the words of the graph. */
export const ALWAYS = {
  from: "0001-01-01",
  to: "9999-12-31",
  known: "0001-01-01",
  retracted: "9999-12-31",
  begins: "0001-01-01",
  ends: "9999-12-31",
};

/** Cypher for the properties of a test's own link or node: its id, its days as dates, and who may see it. */
export function facts(id: string, { audience = "PUBLIC", from = ALWAYS.from, to = ALWAYS.to } = {}): string {
  const days = { ...ALWAYS, from, to, begins: from, ends: to };
  const dates = Object.entries(days).map(([key, day]) => `${key}: date('${day}')`);
  return `{id: '${id}', ${dates.join(", ")}, since: '${from}', audience: '${audience}', certainty: 'SYNTHETIC', sources: ['source:synthetic']}`;
}
