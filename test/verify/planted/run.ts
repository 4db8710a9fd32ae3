import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Connection, type Graph, openGraph } from "../../../src/graph.ts";
import { loadDemoWorld } from "../../../src/import/demo.ts";
import { rows } from "../../demo-files.ts";
import { addFacts } from "../../later-facts.ts";
import { withOwnDatabase } from "../../own-database.ts";
import { at, listAt, numberAt, Questions, textAt } from "../../questions.ts";
import { verifyChances } from "./chances.ts";
import { CIRCLES, type Planted, plantedWorld, SEEDS } from "./generate.ts";
import { plantedPages } from "./pages.ts";
import { plantedStories } from "./stories.ts";
import { verifyStories } from "./story-truths.ts";

const REPORTS = fileURLToPath(new URL("../../../docs/verify/", import.meta.url));
const WORLDS: readonly Planted[] = ["popularity", "affinity", "stories"];

/** What was seen of the rows of one world. */
interface Seen {
  seeds: number;
  rows: number;
  badges: number;
  ours: number;
}

/**
 * What the profile tells of partners drawn by known chances (M5), then three worlds of 1,000 seeds. In one the interests of
 * companies follow popularity alone, and at least 95 % of the first ten rows must carry the badge "size alone"; in one circles
 * of companies and seeds share theirs, and at most 10 % may (M13); in both every company is counted once and contributions
 * add up (M1). The third has stories: bridges (M10), gaps (M4), refusals (M6) and what would have to change (M3).
 */
export async function verifyPlanted(signal: AbortSignal): Promise<void> {
  const lines: string[] = [];
  const tell = (line: string): void => {
    console.log(line);
    lines.push(`- ${line}\n`);
  };
  tell(verifyChances());
  for (const kind of WORLDS)
    await withOwnDatabase("npm run verify", signal, async (opening) => {
      const database = await opening;
      await plant(database, kind);
      const graph = openGraph(database, { deadline: 300_000 });
      try {
        tell(kind === "stories" ? await verifyStories(graph) : await verifyBadges(graph, kind));
      } finally {
        await graph.close();
      }
    });
  const day = new Date().toISOString().slice(0, 10);
  const head = `# Planted worlds\nRun on ${day} with \`npm run verify -- --planted\`; what is checked stands in test/verify/planted.\n\n`;
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(`${REPORTS}${day}-planted.md`, head + lines.join(""));
}

async function verifyBadges(graph: Graph, kind: "popularity" | "affinity"): Promise<string> {
  const began = performance.now();
  const { seeds, rows, badges, ours } = await seenIn(graph, kind);
  const share = badges / rows;
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  assert.equal(seeds, SEEDS);
  if (kind === "popularity") assert.ok(share >= 0.95, "popularity alone is told");
  else assert.ok(share <= 0.1 && ours / rows >= 0.95, "affinity is found and not taken for popularity");
  return (
    `planted ${kind}: ${seeds} seeds, ${rows} rows, ${(100 * share).toFixed(1)} % with the badge, ` +
    `${((100 * ours) / rows).toFixed(1)} % of the seed's own circle, ranked in ${seconds} s`
  );
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
    const modalities = level3.slice(0, 30);
    addFacts(data, plantedWorld(kind, modalities, 7));
    if (kind === "stories") addFacts(data, plantedStories(modalities));
    await loadDemoWorld(connection, () => {}, data);
  } finally {
    rmSync(place, { recursive: true });
  }
}

async function seenIn(graph: Graph, kind: Planted): Promise<Seen> {
  const seen = { seeds: 0, rows: 0, badges: 0, ours: 0 };
  for await (const page of plantedPages(new Questions(graph), "")) for (const seed of page) look(seed, kind, seen);
  return seen;
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
