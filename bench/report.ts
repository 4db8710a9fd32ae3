import { readFileSync, writeFileSync } from "node:fs";
import { markdownTable } from "./markdown.ts";
import { PROJECT } from "./places.ts";
import { figuresOf, type GraphResult, type OperationResult, type Result, ratioOf } from "./results.ts";
import { megabytes } from "./soak.ts";
import { lastLine, spread, whole } from "./table.ts";

const PAGE = `${PROJECT}docs/performance.md`;

/** Puts figures into their part of docs/performance.md; what is written by hand around them stays. */
export function writePart(name: "figures" | "growth" | "memory", text: string): void {
  const page = readFileSync(PAGE, "utf8");
  const part = new RegExp(`(<!-- ${name}: written by npm run bench -->\n)[^]*?(\n<!-- end of ${name} -->)`);
  if (!part.test(page)) throw new Error(`docs/performance.md has no part for ${name}; expected <!-- ${name}: … -->.`);
  writeFileSync(
    PAGE,
    page.replace(part, (_, begin: string, end: string) => `${begin}${text}${end}`),
  );
}

/** The figures of a run in Markdown. */
export function figuresOfRun(result: Result): string {
  const versions = Object.entries(result.versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Measured on ${result.date.slice(0, 10)} at ${result.commit}, on ${result.machine}.`,
    `Versions: ${versions.join(", ")}.`,
    "",
    `\`${lastLine(result)}\``,
    ...result.graphs.flatMap((graph) => ["", ...graphPart(graph)]),
  ].join("\n");
}

function graphPart(graph: GraphResult): string[] {
  const { coldStart, memory, databaseMemory } = graph;
  const held = Object.entries(memory).map(
    ([name, { before, after }]) => `${name} ${megabytes(before)} before and ${megabytes(after)} after the run`,
  );
  return [
    `### The ${graph.name} graph: ${graph.about}`,
    "",
    markdownTable([
      ["operation", "× peer, 16 connections", "× peer, 1", "× raw, 16", "× raw, 1", "compared answers", "objects each"],
      ...graph.operations.map(ratios),
    ]),
    "",
    markdownTable([
      ["operation", "req/s", "peer", "raw", "p50 ms", "peer", "p99 ms", "peer", "p50 of 1", "peer"],
      ...graph.operations.map(speeds),
    ]),
    "",
    markdownTable([
      ["operation", "server CPU µs", "peer", "raw", "database CPU µs", "peer", "statements", "peer", "dbHits", "peer"],
      ...graph.operations.map(costs),
    ]),
    "",
    `Cold start until the first answer: Hashi ${whole(coldStart.hashi)} ms, peer ${whole(coldStart.peer)} ms.`,
    `Memory: ${held.join("; ")}; database ${megabytes(databaseMemory)}.`,
    ...graph.refused.map(({ name, reason }) => `Not measured: ${name}: ${reason.split("\n")[0]}`),
  ];
}

function ratios(one: OperationResult): string[] {
  const ratio = (to: "peer" | "raw", connections: number): string => spread(ratioOf(one, to, connections));
  const shares = [ratio("peer", 16), ratio("peer", 1), ratio("raw", 16), ratio("raw", 1)];
  return [one.title, ...shares, String(one.compared), String(one.objects)];
}

function speeds(one: OperationResult): string[] {
  const [hashi, peer, raw] = [figuresOf(one, "hashi", 16), figuresOf(one, "peer", 16), figuresOf(one, "raw", 16)];
  const [alone, peerAlone] = [figuresOf(one, "hashi", 1), figuresOf(one, "peer", 1)];
  const rates = [hashi, peer, raw].map((each) => whole(each?.requestsPerSecond));
  const times = [hashi?.p50, peer?.p50, hashi?.p99, peer?.p99, alone?.p50, peerAlone?.p50];
  return [one.title, ...rates, ...times.map((each) => each?.toFixed(1) ?? "")];
}

function costs(one: OperationResult): string[] {
  const [hashi, peer, raw] = [figuresOf(one, "hashi", 16), figuresOf(one, "peer", 16), figuresOf(one, "raw", 16)];
  const cpu = [hashi?.serverCpu, peer?.serverCpu, raw?.serverCpu, hashi?.databaseCpu, peer?.databaseCpu];
  const { statements, dbHits } = one;
  return [one.title, ...[...cpu, statements.hashi, statements.peer, dbHits.hashi, dbHits.peer].map(whole)];
}
