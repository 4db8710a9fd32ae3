import type { LocalDate } from "../compose/cursor.ts";
import type { Graph } from "../graph.ts";
import { listIn } from "../unknown.ts";
import { viewStatement } from "../view-statement.ts";

/** Whose view of the graph, on which days. */
export interface View {
  readonly asOf: LocalDate;
  readonly knownAt: LocalDate;
  /** What the viewer is called in the configuration. */
  readonly viewerName: string;
  /** The audiences that the viewer belongs to, the strictest last. */
  readonly viewer: readonly string[];
}

/** Two organisations that work together, and how closely. */
export interface Tie {
  readonly one: string;
  readonly other: string;
  readonly weight: number;
}

const SIZE = 1000n;
const DEADLINE_MILLISECONDS = 120_000;

/** Who works with whom in the view, each pair once, sorted by both ids. */
export async function readTies(graph: Graph, { asOf, knownAt, viewer }: View): Promise<Tie[]> {
  const text = viewStatement("analyse/ties");
  const ties: Tie[] = [];
  for (let after = ""; ; ) {
    const parameters = { in: { asOf, knownAt, viewer, after, size: SIZE } };
    const rows = await graph.read({ text, parameters, name: "analyse/ties", deadline: DEADLINE_MILLISECONDS });
    for (const { id, ties: found } of rows) {
      const pairs = listIn(found).map(listIn);
      ties.push(...pairs.map(([other, weight]) => ({ one: String(id), other: String(other), weight: Number(weight) })));
    }
    if (rows.length < Number(SIZE)) return ties;
    after = String(rows.at(-1)?.id);
  }
}

/** The organisations that have a tie, by id. */
export function membersOf(ties: readonly Tie[]): string[] {
  return [...new Set(ties.flatMap(({ one, other }) => [one, other]))].sort();
}
