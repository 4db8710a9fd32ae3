import { type GraphResult, type Result, ratioOf } from "./results.ts";

/** What differs from the baseline, line by line: ratios to the peer that lie outside of both spreads, and dbHits. */
export function comparedWith(baseline: Result | undefined, result: Result): string {
  if (baseline === undefined) return "No baseline yet: --baseline makes this run the one.";
  const lines = result.graphs.flatMap((graph) => differences(graph, baseline));
  const from = `the baseline of ${baseline.date.slice(0, 10)} (${baseline.commit}, ${baseline.machine})`;
  if (lines.length === 0) return `No operation differs from ${from} by more than the spread.`;
  return [`Different from ${from} by more than the spread:`, ...lines].join("\n");
}

function differences(graph: GraphResult, baseline: Result): string[] {
  const before = baseline.graphs.find(({ name }) => name === graph.name);
  if (before !== undefined && before.about !== graph.about)
    return [
      `  ${graph.name} graph: the baseline was measured on another one (${before.about}), so nothing is compared`,
    ];
  return graph.operations.flatMap((one) => {
    const old = before?.operations.find(({ name }) => name === one.name);
    const [was, is] = [old && ratioOf(old, "peer", 16), ratioOf(one, "peer", 16)];
    if (old === undefined || was === undefined || is === undefined) return [`  ${graph.name} ${one.name}: new`];
    const lines: string[] = [];
    if (is.least > was.most || is.most < was.least) {
      lines.push(
        `  ${graph.name} ${one.name}: ${was.median.toFixed(2)} × the peer before, ${is.median.toFixed(2)} × now`,
      );
    }
    const [hitsBefore, hits] = [old.dbHits.hashi, one.dbHits.hashi];
    if (Math.abs(hits - hitsBefore) > 0.02 * hitsBefore) {
      lines.push(
        `  ${graph.name} ${one.name}: ${hitsBefore.toLocaleString("en")} dbHits before, ${hits.toLocaleString("en")} now`,
      );
    }
    return lines;
  });
}
