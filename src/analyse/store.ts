import type { Graph } from "../graph.ts";
import { fingerprint } from "../import/fingerprint.ts";
import { noteRun } from "../import/finish.ts";
import { linkProperties, type Provenance } from "../import/provenance.ts";
import { type RegistrySource, writeSources } from "../import/registry-sources.ts";
import { write } from "../import/statements.ts";
import { today } from "../today.ts";
import type { Measures } from "./measure.ts";
import type { Tie, View } from "./network.ts";

/** How the network is measured; a change of it makes another run. */
export const METHOD =
  "OpenGDS 2.13.9: degree, betweenness (unweighted), PageRank (weighted, damping 0.85, 50 iterations), Leiden communities (weighted, seed 1, one thread), weakly connected components; what a loss parts by the articulation points of Tarjan, in Hashi. Ties: deals and owned patent families 3, funded projects 2, trials 1 each.";

const OPENGDS: RegistrySource = {
  id: "source:opengds",
  titleEn: "OpenGDS 2.13.9 (Neo4j Graph Data Science)",
  publisher: "Neo4j",
  licence: "GPL-3.0",
  url: "https://github.com/neo4j/graph-data-science",
};

/** A network that was measured. */
export interface Run {
  readonly view: View;
  readonly dataVersion: string | null;
  readonly ties: readonly Tie[];
  readonly measures: Measures;
}

/** The id of the run: the same network in the same view is the same run, however often it is measured. */
export function runId({ view, ties }: Pick<Run, "view" | "ties">): string {
  const { asOf, knownAt, viewerName } = view;
  const print = fingerprint([METHOD, asOf.iso, knownAt.iso, viewerName, ties]);
  return `networkAnalysis:${asOf.iso}-${viewerName}-${print.replaceAll(/\W/g, "x").slice(0, 10)}`;
}

/** Writes the run where it can be asked for, for those who may see what it was made from. */
export async function store(graph: Graph, run: Run): Promise<string> {
  const { view, measures, ties } = run;
  const id = runId(run);
  await writeSources(graph, [OPENGDS]);
  const provenance: Provenance = {
    known: today(),
    audience: view.viewer.at(-1) ?? "PUBLIC",
    sources: [OPENGDS.id],
    certainty: "INFERRED",
  };
  const rows = measures.organizations.map(({ id: organization, ...own }) =>
    linkProperties({ type: "MEASURES", from: id, to: organization, own: counted(own) }, provenance),
  );
  const { asOf, knownAt, viewerName } = view;
  const { organizations, ...whole } = measures;
  const counts = counted({ ...whole, organizationCount: organizations.length, tieCount: ties.length });
  const days = { asOf, knownAt, viewer: viewerName, dataVersion: run.dataVersion, method: METHOD };
  const row = { id, ...provenance, ...days, ...counts, fingerprint: fingerprint([id, counts]) };
  await write(graph, "import/NetworkAnalysis", { row, rows });
  await noteRun(graph, "analyse network");
  return id;
}

/** Whole numbers as the graph stores them. */
function counted(values: Readonly<Record<string, number>>): Record<string, number | bigint> {
  const whole = new Set(["modularity", "betweenness", "pageRank"]);
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, whole.has(key) ? value : BigInt(value)]),
  );
}
