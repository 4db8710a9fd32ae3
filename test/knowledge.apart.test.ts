import assert from "node:assert/strict";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { parse, print } from "graphql";
import { openGraph } from "../src/graph.ts";
import { readExamples } from "./examples.ts";
import { copyOfData, emptyImportWorld, type ImportWorld } from "./imports.ts";
import { addFacts, type Facts, laterFacts, laterRecords } from "./later-facts.ts";
import { Questions } from "./questions.ts";

/** What was known on these days must not change when facts of `LATER` come in. */
const DAYS = ["2014-05-01", "2019-06-30", "2023-12-31"];
const LATER = "2024-01-01";

/**
 * Weights by how rare a disease is come from statistics of today's whole graph, and so do the scores of a search: where
 * they decide, new seeds and interests do show. Everything else is the same, to the last byte.
 */
const BY_STATISTICS = /^(01|02|06|08)-/;

const MORE = {
  rights: "{ seeds(first: 100) { totalCount nodes { id status phase rights { standing { text } } } } }",
  deals: "{ deals(first: 100) { totalCount nodes { id title parties { nodes { id } } grants { nodes { id } } } } }",
  organizations:
    "{ organizations(first: 100) { totalCount nodes { id name deals { totalCount } licences { nodes { id kind } } ownedSeeds { totalCount } } } }",
  programmes:
    "{ programmes(first: 30) { nodes { id licenceTable { text } consultingEffect { text } awards(first: 10) { nodes { id participants(first: 10) { nodes { id } } } } } } }",
};

/** Every question as it is asked with both days; without the version of the data, which is of the import and not of the world. */
function questionsOn(
  day: string,
  byStatistics: boolean,
): { name: string; source: string; variables: Readonly<Record<string, unknown>> }[] {
  const examples = readExamples().filter(
    ({ name }) => !/^11-/.test(name) && (byStatistics ? /^(01|02|08)-/.test(name) : !BY_STATISTICS.test(name)),
  );
  const more = byStatistics ? [] : Object.entries(MORE).map(([name, query]) => ({ name, query, variables: {} }));
  const at = `@at(asOf: "${day}", knownAt: "${day}")`;
  return [...examples, ...more].map(({ name, query, variables }) => {
    const text = print(parse(query));
    const source = text.startsWith("{")
      ? `query ${at} ${text}`
      : text.replace(/^query [^{]*?(?= ?\{)/, (head) => `${head} ${at}`);
    return { name: `${name} on ${day}`, source, variables };
  });
}

async function answers(questions: Questions, byStatistics = false): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const day of DAYS)
    for (const { name, source, variables } of questionsOn(day, byStatistics)) {
      const { data, errors } = await questions.ask(source, { variables, viewer: "public" });
      all.set(name, JSON.stringify({ data, errors: errors.map((error) => error.message) }));
    }
  return all;
}

/** Imports the demo world with these facts in a layer of their own. */
async function importWith(world: ImportWorld, data: string, facts: Facts): Promise<void> {
  const folder = join(world.folder(), "data");
  cpSync(data, folder, { recursive: true });
  addFacts(folder, facts);
  const ended = await world.run(["demo", folder]);
  assert.equal(ended.code, 0, ended.messages);
  assert.doesNotMatch(ended.table, /rows were skipped/);
  rmSync(folder, { recursive: true });
}

/** The facts that bring no new interest of a company in a disease. */
function withoutDeals(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([file]) => !/^(deal|grant)/.test(file)));
}

test("what was known on a day is answered the same before and after facts that became known later", async () => {
  const world = await emptyImportWorld();
  const data = copyOfData(world.folder());
  await importWith(world, data, {});
  const graph = openGraph(world.connection, { deadline: 60_000 });
  try {
    const questions = new Questions(graph);
    const before = await answers(questions);
    const rankings = await answers(questions, true);
    const today = async () => JSON.stringify(await questions.answer(MORE.deals));
    const now = await today();
    const [first] = fc.sample(laterFacts(LATER), { numRuns: 1, seed: 9 });
    await importWith(world, data, withoutDeals(first ?? {}));
    assert.deepEqual(await answers(questions, true), rankings);
    const property = fc.asyncProperty(laterFacts(LATER), async (facts) => {
      await importWith(world, data, facts);
      assert.deepEqual(await answers(questions), before);
      assert.notEqual(await today(), now, "the facts did come in");
    });
    await fc.assert(property, { numRuns: 2, seed: 9, endOnFailure: true });
    await importWith(world, data, laterRecords(LATER));
    assert.deepEqual(await answers(questions), before, "new seeds and interests do not show either");
  } finally {
    await graph.close();
  }
});
