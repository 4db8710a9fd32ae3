import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWorldIn } from "../../bench/world/build.ts";
import { readConfig } from "../../src/config.ts";
import { openDatabase } from "../../src/database/open.ts";
import { type Graph, openGraph } from "../../src/graph.ts";
import { at, listAt, numberAt, Questions, textAt } from "../questions.ts";

const QUESTION = `{
  diseases(last: 1) { nodes { id indications(first: 3) { totalCount nodes { seed { id licensees(first: 3) { nodes { score company { name } } } } } } } }
}`;

/** Builds a small synthetic world, asks it a question, and computes the figures of the job once more: they are there already. */
export async function verifyWorld(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "hashi-world-"));
  try {
    await buildWorldIn(home, { nodes: 2000, links: 10_000, seed: 1 }, console.log);
    const config = readConfig({ HASHI_HOME: home }, home);
    const database = await openDatabase(config, { program: "npm run verify", attach: false, progress: console.log });
    const graph = openGraph(database, { deadline: 60_000 });
    try {
      await checkAnswers(graph);
      assert.equal(await changedRarities(graph), 0, "the rarity of a disease is what the job computes");
      console.log("✔ A synthetic world of 2,000 nodes answers, and its figures are those of the job.");
    } finally {
      await graph.close();
      await database.close();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function checkAnswers(graph: Graph): Promise<void> {
  const answer = await new Questions(graph).answer(QUESTION, { viewer: "public" });
  const [disease] = listAt(answer, "diseases", "nodes");
  assert.ok(numberAt(disease, "indications", "totalCount") > 20, "the most popular disease has many indications");
  const companies = listAt(disease, "indications", "nodes").flatMap((each) =>
    at(each, "seed") === null ? [] : listAt(each, "seed", "licensees", "nodes"),
  );
  assert.ok(companies.length > 0, "companies are ranked");
  for (const each of companies) assert.match(textAt(each, "company", "name"), /架空/);
}

async function changedRarities(graph: Graph): Promise<number> {
  const text = readFileSync(new URL("../../cypher/jobs/derive/10-rarity.cypher", import.meta.url), "utf8");
  const [row] = await graph.write({ text, parameters: { in: { after: "", size: 1000n } }, name: "rarity" });
  return Number(row?.changed);
}
