import { figuresOf, type GraphResult, type OperationResult, type Result, ratioOf } from "./results.ts";
import { geometricMean, type Spread } from "./statistics.ts";

/** A ratio counts as so much at most in the mean. */
const CAP = 10;

/** The table of one graph, for a terminal. */
export function tableOf(graph: GraphResult): string {
  const rows = [
    [
      "",
      "Hashi/peer",
      "1 conn.",
      "Hashi/raw",
      "req/s",
      "p50",
      "p99",
      "CPU µs",
      "peer",
      "db CPU",
      "peer",
      "dbHits",
      "peer",
    ],
    ...graph.operations.map(rowOf),
  ];
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), []);
  const lines = rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
  );
  const refused = graph.refused.map(({ name, reason }) => `not measured: ${name}: ${reason}`);
  return [`${graph.name} graph: ${graph.about} (16 connections unless said)`, ...lines, ...refused].join("\n");
}

function rowOf(one: OperationResult): string[] {
  const [ours, theirs] = [figuresOf(one, "hashi", 16), figuresOf(one, "peer", 16)];
  return [
    one.title,
    spread(ratioOf(one, "peer", 16)),
    ratioOf(one, "peer", 1)?.median.toFixed(2) ?? "",
    spread(ratioOf(one, "raw", 16)),
    whole(ours?.requestsPerSecond),
    ours?.p50.toFixed(1) ?? "",
    ours?.p99.toFixed(1) ?? "",
    whole(ours?.serverCpu),
    whole(theirs?.serverCpu),
    whole(ours?.databaseCpu),
    whole(theirs?.databaseCpu),
    whole(one.dbHits.hashi),
    whole(one.dbHits.peer),
  ];
}

/** `2.51 (2.40–2.60)`. */
export function spread(ratio: Spread | undefined): string {
  return ratio ? `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)})` : "";
}

/** A number without a fraction, with commas; empty when it was not measured. */
export function whole(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? "" : Math.round(value).toLocaleString("en");
}

/** The mean of a graph's ratios at 16 connections, each capped; NaN when nothing was measured. */
export function meanOf(graph: GraphResult | undefined, to: "peer" | "raw"): number {
  const ratios = graph?.operations.flatMap((each) => ratioOf(each, to, 16)?.median ?? []) ?? [];
  return geometricMean(ratios, CAP);
}

/** The last line of a run: the means of the graphs that were measured; raw is Hashi to the raw driver on the real one. */
export function lastLine(result: Result): string {
  const means = result.graphs.map((graph) => `${graph.name} ${meanOf(graph, "peer").toFixed(2)}`);
  const [first] = result.graphs;
  return `geometric mean: ${[...means, `raw ${meanOf(first, "raw").toFixed(2)}`].join(" ")}`;
}
