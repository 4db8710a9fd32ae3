import assert from "node:assert/strict";
import type { Graph } from "../../../src/graph.ts";
import { at, idAt, listAt, numberAt, Questions, textAt } from "../../questions.ts";
import { CIRCLES, SEEDS } from "./generate.ts";
import { plantedPages } from "./pages.ts";
import { declinerOf, hasMoved, makerOf, ventureOf, WEAK } from "./stories.ts";
import { verifyWhatIf } from "./what-if.ts";

/** What a page of seeds is asked. */
const STORY_FIELDS = `waysToMarket(most: 10) { kind venture { id } company { id } }
  gaps { gaps { dimension { code } } partners { companies { company { id }
    closes { dimension { code } evidence { id sources { id } } } } } }`;

/** What was seen of the planted truths. */
interface StorySeen {
  seeds: number;
  bridgesFirst: number;
  bridgesFound: number;
  declined: number;
  returned: number;
}

/** Bridges, gaps and refusals of every seed, and what would have to change for twenty of them. */
export async function verifyStories(graph: Graph): Promise<string> {
  const seen: StorySeen = { seeds: 0, bridgesFirst: 0, bridgesFound: 0, declined: 0, returned: 0 };
  const questions = new Questions(graph);
  for await (const page of plantedPages(questions, STORY_FIELDS)) {
    for (const seed of page) lookAtStory(seed, seen);
    await lookAtRefusals(questions, page, seen);
  }
  const { made, licences } = await verifyWhatIf(graph);
  const share = (count: number): string => `${((100 * count) / seen.seeds).toFixed(1)} %`;
  assert.equal(seen.seeds, SEEDS);
  assert.equal(seen.bridgesFound, SEEDS, "every planted bridge is found");
  return (
    `planted stories: ${seen.seeds} seeds; the planted bridge among the first ten ${share(seen.bridgesFound)}, first ` +
    `${share(seen.bridgesFirst)}; gaps and who closes them as planted; ${seen.declined} stay away as too early, ` +
    `${seen.returned} returned; ${made} ways out made and ranked as promised, and ${licences} companies brought in by a licence alone`
  );
}

/** The truths of one seed: its bridge is found (M10), its gaps and who closes them are as planted (M4). */
function lookAtStory(seed: unknown, seen: StorySeen): void {
  const circle = numberOf(seed) % CIRCLES;
  const place = listAt(seed, "waysToMarket").findIndex(
    (way) => idAt(way, "venture") === ventureOf(circle) && idAt(way, "company") === makerOf(circle),
  );
  seen.seeds += 1;
  if (place >= 0) seen.bridgesFound += 1;
  if (place === 0) seen.bridgesFirst += 1;
  if (circle === CIRCLES - 1)
    assert.equal(place, 0, `no direct fit, so its bridge stands first: ${JSON.stringify(seed).slice(0, 600)}`);
  const gaps = listAt(seed, "gaps", "gaps").map((one) => textAt(one, "dimension", "code"));
  assert.deepEqual(gaps.sort(), WEAK, textAt(seed, "id"));
  const closers = listAt(seed, "gaps", "partners", "companies");
  const maker = closers.find((one) => at(one, "company", "id") === makerOf(circle));
  assert.deepEqual(
    listAt(maker, "closes").map((one) => textAt(one, "dimension", "code")),
    WEAK,
    `${textAt(seed, "id")}: the maker of its circle closes both gaps`,
  );
  for (const closer of closers)
    for (const closed of listAt(closer, "closes"))
      for (const record of listAt(closed, "evidence")) assert.ok(listAt(record, "sources").length > 0);
}

/** A company that declined as too early stays away from the seeds that are still there, and returns to those that moved on (M6). */
async function lookAtRefusals(questions: Questions, page: readonly unknown[], seen: StorySeen): Promise<void> {
  const seeds = page.filter((seed) => numberOf(seed) % CIRCLES < CIRCLES - 1);
  const fields = seeds.map((seed, index) => {
    const [id, company] = [textAt(seed, "id"), declinerOf(numberOf(seed) % CIRCLES)];
    return `m${index}: match(seed: "${id}", company: "${company}") { status exclusions { rule text } reasons { signal contribution text } }`;
  });
  const answer = await questions.answer(`{ ${fields.join(" ")} }`, { viewer: "public" });
  seeds.forEach((seed, index) => {
    const match = at(answer, `m${index}`);
    const early = listAt(match, "exclusions").filter((one) => textAt(one, "rule") === "tooEarly");
    if (!hasMoved(numberOf(seed))) {
      assert.equal(early.length, 1, `${textAt(seed, "id")} is still at the phase that was too early`);
      assert.match(textAt(early[0], "text"), /段階が早い/);
      seen.declined += 1;
    } else {
      assert.equal(textAt(match, "status"), "RANKED", textAt(seed, "id"));
      seen.returned += 1;
      if (numberOf(seed) < CIRCLES) tellsWhy(match, textAt(seed, "id"));
    }
  });
}

/** The seed that was declined itself: the reason says that it has moved on. */
function tellsWhy(match: unknown, id: string): void {
  const reason = listAt(match, "reasons").find((one) => textAt(one, "signal") === "earlierApproach");
  assert.ok(numberAt(reason, "contribution") > 0, id);
  assert.match(textAt(reason, "text"), /2023年.*見送り.*現在は非臨床/);
}

function numberOf(seed: unknown): number {
  return Number(textAt(seed, "id").replace("seed:planted-", ""));
}
