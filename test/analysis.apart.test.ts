import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Analysed, analysed, runAnalysis } from "./analysed.ts";
import { betweennessOf, neighboursOf, partsWithout } from "./brandes.ts";
import { csv } from "./exported.ts";
import { firstDifference, readForty } from "./forty-questions.ts";
import { at, listAt, numberAt } from "./questions.ts";

const DAY = "2022-03-31";
const FIELDS =
  "id asOf viewer organizationCount tieCount componentCount communityCount modularity brokersByDegree dataVersion method";
let world: Analysed;
before(async () => {
  world = await analysed("--as-of", DAY, "--viewer", "demo-staff");
});
after(() => world.close());

const nodes = (first: number, more = "") => `{ networkAnalyses { nodes { ${FIELDS} known audience sources { id }
  organizations(first: ${first}${more}) { totalCount edges { node { id } degree degreeRank betweenness betweennessRank community cutOff } } } } }`;

test("the run stands in the graph with its days, its method and every organisation that has a tie", async () => {
  const [run] = listAt(await world.ask(nodes(3)), "networkAnalyses", "nodes");
  assert.deepEqual([at(run, "id"), at(run, "asOf"), at(run, "viewer")], [world.id, DAY, "demo-staff"]);
  assert.equal(at(run, "audience"), "INTERNAL");
  assert.match(String(at(run, "method")), /OpenGDS 2\.13\.9/);
  const ids = new Set(world.ties.flatMap(({ one, other }) => [one, other]));
  assert.equal(numberAt(run, "organizationCount"), ids.size);
  assert.equal(numberAt(run, "organizations", "totalCount"), ids.size);
  assert.equal(numberAt(run, "tieCount"), world.ties.length);
});

test("degree, betweenness and what a loss cuts off are those of an algorithm written here", async () => {
  const neighbours = neighboursOf(world.ties);
  const expected = betweennessOf(neighbours);
  for (const row of csv(join(world.folder, "organizations.csv"))) {
    const id = String(row.id);
    assert.equal(Number(row.degree), neighbours.get(id)?.size, id);
    assert.ok(Math.abs(Number(row.betweenness) - (expected.get(id) ?? 0)) < 1e-6, `${id}: ${row.betweenness}`);
    const [largest = 0, ...others] = partsWithout(neighbours, id);
    assert.equal(
      Number(row.cutOff),
      others.reduce((sum, size) => sum + size, 0),
      `${id} parts ${largest} from`,
    );
  }
});

test("communities and ranks go from 1, the largest community first, and the list can be sorted by the baseline", async () => {
  const [run] = listAt(await world.ask(nodes(100, ", order: DEGREE")), "networkAnalyses", "nodes");
  const ranks = listAt(run, "organizations", "edges").map((edge) => numberAt(edge, "degreeRank"));
  assert.deepEqual(
    ranks,
    ranks.toSorted((one, other) => one - other),
  );
  assert.equal(ranks[0], 1);
  const sizes = new Map<string, number>();
  for (const { community } of csv(join(world.folder, "organizations.csv")))
    sizes.set(String(community), (sizes.get(String(community)) ?? 0) + 1);
  const inOrder = Array.from({ length: sizes.size }, (_, number) => sizes.get(String(number + 1)) ?? 0);
  assert.deepEqual(
    inOrder,
    inOrder.toSorted((one, other) => other - one),
  );
  assert.equal(numberAt(run, "communityCount"), sizes.size);
  const [first] = listAt(await world.ask(nodes(1, ", community: 1")), "networkAnalyses", "nodes");
  assert.equal(numberAt(first, "organizations", "totalCount"), inOrder[0]);
});

test("who may not see what it was made from sees no run, and a run is not known before it was computed", async () => {
  assert.deepEqual(await world.ask(nodes(1), "public"), { networkAnalyses: { nodes: [] } });
  const before = nodes(1).replace("{", `query @at(knownAt: "2026-01-01") {`);
  assert.deepEqual(await world.ask(before), { networkAnalyses: { nodes: [] } });
});

test("question 38 is answered as stored", async () => {
  const question = readForty().find(({ name }) => name === "38-brokers");
  assert.ok(question?.answer);
  assert.equal(firstDifference(await world.ask(question.query), question.answer), undefined);
});

test("the same network in the same view is the same run, byte for byte", async () => {
  const again = await runAnalysis(
    world.home,
    "network",
    "--as-of",
    DAY,
    "--viewer",
    "demo-staff",
    "--out",
    `${world.folder}-again`,
  );
  assert.equal(again.code, 0, again.messages);
  assert.equal(again.output.trim(), world.id);
  const text = (folder: string) => readFileSync(join(folder, "organizations.csv"), "utf8");
  assert.equal(text(`${world.folder}-again`), text(world.folder));
  assert.equal(listAt(await world.ask(nodes(1)), "networkAnalyses", "nodes").length, 1);
});

test("what is no network, no viewer or no empty folder is refused with what was expected", async () => {
  for (const [words, expected] of [
    [["seeds"], /Expected what to analyse: network; given seeds/],
    [["network", "--viewer", "boss"], /--viewer: expected one of public, demo-staff, given "boss"/],
    [["network", "--as-of", "2019-02-30"], /--as-of: /],
    [["network", "--out", world.folder], /--out: expected an empty or new folder/],
  ] as const) {
    const { code, messages } = await runAnalysis(world.home, ...words);
    assert.equal(code, 1);
    assert.match(messages, expected);
  }
});
