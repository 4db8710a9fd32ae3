import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Change } from "../src/graph-rehearsal.ts";
import { facts, questionsIn } from "./changed.ts";
import { openTestGraph } from "./door.ts";
import { at, listAt, numberAt, Questions, textAt } from "./questions.ts";

const graph = openTestGraph();
after(() => graph.close());

const WAITS = `query ($by: TimeToLicenceGroup!) @at(asOf: "2026-11-22", knownAt: "2026-11-22") {
  timeToLicence(by: $by) { modality { id } hub { id } families licensed waiting undated medianDays lowDays highDays
    text en: text(language: EN) } }`;

/** A licence of a seed, signed on a day. */
function licence(seed: string, day: string): Change {
  const text = `MATCH (seed:Seed {id: $seed})
    CREATE (deal:Entity:Deal ${facts("test:licence")}) SET deal.kind = 'LICENCE', deal.signedOn = $day
    CREATE (deal)-[:ABOUT ${facts("test:about")}]->(seed)`;
  return { text, parameters: { seed, day } };
}

async function waits(questions: Questions, by: string): Promise<readonly unknown[]> {
  return listAt(await questions.answer(WAITS, { variables: { by } }), "timeToLicence");
}

test("families without a licence wait until the day asked, and fewer than half give no median", async () => {
  const [all, ...others] = await waits(new Questions(graph), "EVERYTHING");
  assert.deepEqual(others, []);
  assert.equal(numberAt(all, "families"), numberAt(all, "licensed") + numberAt(all, "waiting"));
  assert.ok(numberAt(all, "waiting") > 0);
  assert.equal(at(all, "medianDays"), null);
  assert.match(textAt(all, "text"), /中央値は求められません/);
});

test("a licence ends the wait of its family in every group that the seed stands in", async () => {
  // Filed on 2024-01-15, the only family of its hub.
  const questions = questionsIn(graph, [licence("seed:synthetic-hokkaido-07", "2025-01-15")]);
  const hub = (await waits(questions, "HUB")).find((row) => textAt(row, "hub", "id") === "hub:hokkaido");
  assert.deepEqual(
    ["families", "licensed", "waiting", "medianDays"].map((key) => at(hub, key)),
    [1, 1, 0, 366],
  );
  assert.match(textAt(hub, "en"), /day of filing: 1, licensed: 1; the median is 366 days/);
  const before = await waits(new Questions(graph), "MODALITY");
  const then = await waits(questions, "MODALITY");
  const sum = (rows: readonly unknown[]) => rows.reduce<number>((total, row) => total + numberAt(row, "licensed"), 0);
  assert.ok(sum(then) > sum(before));
  const undated = questionsIn(graph, [licence("seed:synthetic-hokkaido-07", "2025")]);
  const left = (await waits(undated, "HUB")).find((row) => textAt(row, "hub", "id") === "hub:hokkaido");
  assert.deepEqual([at(left, "families"), at(left, "undated")], [0, 1]);
});
