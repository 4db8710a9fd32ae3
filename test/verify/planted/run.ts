import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Connection, type Graph, openGraph } from "../../../src/graph.ts";
import { loadDemoWorld } from "../../../src/import/demo.ts";
import { rows } from "../../demo-files.ts";
import { addFacts } from "../../later-facts.ts";
import { withOwnDatabase } from "../../own-database.ts";
import { at, listAt, numberAt, Questions, textAt } from "../../questions.ts";
import { CIRCLES, PLANTED_HUB, type Planted, plantedWorld } from "./generate.ts";

const QUESTION = `query ($hub: ID!, $after: String) { hub(id: $hub) { seeds(first: 20, after: $after) {
  pageInfo { hasNextPage endCursor }
  nodes { id matchCounts { companies ranked excluded noEvidence } licensees(first: 10) {
    nodes { score company { id } reasons { contribution } exposure { n isSizeAlone } }
  } } } } }`;

/** What was seen of the rows of one world. */
interface Seen {
  seeds: number;
  rows: number;
  badges: number;
  ours: number;
}

/**
 * Plants two worlds of 1,000 seeds: one in which the interests of companies follow popularity alone, and one in which
 * circles of companies and seeds share theirs. In the first at least 95 % of the first ten rows must carry the badge "size
 * alone" and in the second at most 10 % (goal M13); in both every company is counted once and contributions add up (M1).
 */
export async function verifyPlanted(signal: AbortSignal): Promise<void> {
  for (const kind of ["popularity", "affinity"] as const)
    await withOwnDatabase("npm run verify", signal, async (opening) => {
      const database = await opening;
      await plant(database, kind);
      const graph = openGraph(database, { deadline: 300_000 });
      try {
        const began = performance.now();
        const { seeds, rows, badges, ours } = await seenIn(graph, kind);
        const share = badges / rows;
        const seconds = ((performance.now() - began) / 1000).toFixed(0);
        console.log(
          `planted ${kind}: ${seeds} seeds, ${rows} rows, ${(100 * share).toFixed(1)} % with the badge, ` +
            `${((100 * ours) / rows).toFixed(1)} % of the seed's own circle, ranked in ${seconds} s`,
        );
        assert.equal(seeds, 1000);
        if (kind === "popularity") assert.ok(share >= 0.95, "popularity alone is told");
        else assert.ok(share <= 0.1 && ours / rows >= 0.95, "affinity is found and not taken for popularity");
      } finally {
        await graph.close();
      }
    });
}

async function plant(connection: Connection, kind: Planted): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), "hashi-planted-"));
  const data = join(place, "data");
  try {
    cpSync(fileURLToPath(new URL("../../../data/", import.meta.url)), data, { recursive: true });
    rmSync(join(data, "synthetic"), { recursive: true });
    mkdirSync(join(data, "synthetic"));
    const level3 = rows.flatMap(({ kind: own, row }) =>
      own === "modalities" && row.level === "3" ? [row.id ?? ""] : [],
    );
    addFacts(data, plantedWorld(kind, level3.slice(0, 30), 7));
    await loadDemoWorld(connection, () => {}, data);
  } finally {
    rmSync(place, { recursive: true });
  }
}

async function seenIn(graph: Graph, kind: Planted): Promise<Seen> {
  const questions = new Questions(graph);
  const seen = { seeds: 0, rows: 0, badges: 0, ours: 0 };
  for (let after: string | null = null; ; ) {
    const variables = { hub: PLANTED_HUB, after };
    const page = at(await questions.answer(QUESTION, { variables, viewer: "public" }), "hub", "seeds");
    for (const seed of listAt(page, "nodes")) look(seed, kind, seen);
    if (at(page, "pageInfo", "hasNextPage") !== true) return seen;
    after = textAt(page, "pageInfo", "endCursor");
  }
}

function look(seed: unknown, kind: Planted, seen: Seen): void {
  const counts = ["ranked", "excluded", "noEvidence"].map((key) => numberAt(seed, "matchCounts", key));
  assert.equal(
    counts.reduce((sum, each) => sum + each, 0),
    numberAt(seed, "matchCounts", "companies"),
    "every company once",
  );
  seen.seeds += 1;
  const circle = Number(textAt(seed, "id").replace("seed:planted-", "")) % CIRCLES;
  for (const row of listAt(seed, "licensees", "nodes")) {
    const sum = listAt(row, "reasons").reduce<number>((total, each) => total + numberAt(each, "contribution"), 0);
    assert.ok(Math.abs(sum - numberAt(row, "score")) < 1e-9, "contributions add up");
    seen.rows += 1;
    if (at(row, "exposure", "isSizeAlone") === true) seen.badges += 1;
    const company = /^organization:planted-(\d+)$/.exec(textAt(row, "company", "id"))?.[1];
    if (kind === "affinity" && Number(company) % CIRCLES === circle) seen.ours += 1;
  }
}
