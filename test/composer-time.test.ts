import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { at, listAt, numberAt, Questions } from "./questions.ts";

const graph = openTestGraph();
const questions = new Questions(graph);
after(() => graph.close());

const SUCCESSORS =
  '{ organization(id: "organization:osaka-city-university") { successors { totalCount nodes { id } } } }';
const MERGED = [{ id: "organization:osaka-metropolitan-university" }];

/** What the university had become, as the whole operation is asked. */
async function successors(directive: string): Promise<unknown> {
  const data = await questions.answer(`query ${directive} ${SUCCESSORS}`);
  return at(data, "organization", "successors", "nodes");
}

test("asOf shows what held on that day, knownAt hides what could not be known then", async () => {
  assert.deepEqual(await successors(""), MERGED);
  assert.deepEqual(await successors('@at(asOf: "2023-01-01")'), MERGED);
  assert.deepEqual(await successors('@at(asOf: "2021-12-31")'), []);
  assert.deepEqual(await successors('@at(knownAt: "2021-12-31")'), []);
  assert.deepEqual(await successors('@at(asOf: "令和5年1月1日", knownAt: "R5.1.1")'), MERGED);
});

test("what nobody could know yet is neither shown nor counted, at any depth", async () => {
  const source = `query @at(knownAt: "1900-01-01") {
    seeds { totalCount nodes { id } } deals { totalCount nodes { id } }
    organization(id: "organization:osaka-university") { deals { totalCount } originatedSeeds { totalCount nodes { id } } }
    search(text: "iPS", types: [SEED, DEAL, AWARD]) { totalCount nodes { matched } }
  }`;
  const none = { totalCount: 0, nodes: [] };
  assert.deepEqual(await questions.answer(source), {
    seeds: none,
    deals: none,
    organization: { deals: { totalCount: 0 }, originatedSeeds: none },
    search: none,
  });
});

test("the rules of a ranking look on the day that its own asOf names, else on the day of the operation", async () => {
  const rules = (asOf: string): string =>
    `excluded(first: 100${asOf}) { totalCount nodes { exclusions { rule since } } }`;
  const source = `{ seed(id: "seed:collategene") { now: ${rules("")} then: ${rules(', asOf: "2020-01-01"')} } }`;
  const data = await questions.answer(source);
  const taken = (list: unknown): number =>
    listAt(list, "nodes").filter((row) => listAt(row, "exclusions").some((each) => at(each, "rule") === "rightsTaken"))
      .length;
  assert.equal(taken(at(data, "seed", "now")), 0, "the exclusive rights for Japan ended on 2024-11-01");
  assert.equal(taken(at(data, "seed", "then")), 100);
  const whole = await questions.answer(
    `query @at(asOf: "2020-01-01") { seed(id: "seed:collategene") { ${rules("")} } }`,
  );
  assert.deepEqual(at(whole, "seed", "excluded"), at(data, "seed", "then"));
});

test("a question with several root fields is answered as of one day", async () => {
  const data = await questions.answer(
    'query @at(asOf: "2019-03-31", knownAt: "2020-01-01") { meta { asOf knownAt } hubs { totalCount } }',
  );
  assert.deepEqual(at(data, "meta"), { asOf: "2019-03-31", knownAt: "2020-01-01" });
  assert.ok(numberAt(data, "hubs", "totalCount") > 0);
});
