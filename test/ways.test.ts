import assert from "node:assert/strict";
import { after, test } from "node:test";
import { interpretedExecutor } from "../src/executor.ts";
import { bodies } from "../src/gen/bodies.ts";
import { questionsOf } from "../src/profile/questions.ts";
import { createSchema } from "../src/schema.ts";
import { ask, comparable } from "./compare.ts";
import { openTestGraph } from "./door.ts";
import { createNaiveSchema } from "./naive.ts";
import { planProblems } from "./plan-rules.ts";
import { openTestPlanner } from "./plans.ts";

const graph = openTestGraph();
after(() => graph.close());
const schema = createSchema();
const composed = { schema, executor: interpretedExecutor(schema) };
const naiveSchema = createNaiveSchema();
const naive = { schema: naiveSchema, executor: interpretedExecutor(naiveSchema) };

/** Arguments of root lists that take another way than the list without them, alone and together. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  seeds: [
    'modality: "modality:AB"',
    'disease: "mesh:D009369"',
    'hub: "hub:tsukuba"',
    'originator: "organization:osaka-university"',
    'ids: ["seed:stemirac", "seed:opdivo", "seed:nobody"]',
    'hub: "hub:tsukuba", modality: "modality:CT"',
    'disease: "mesh:D009369", originator: "organization:kyoto-university"',
    'ids: ["seed:opdivo"], disease: "mesh:D009369"',
    "productClass: MEDICAL_DEVICE",
    "kind: RESEARCH_STUDY",
  ],
  organizations: [
    "role: TLO",
    "role: COMPANY",
    'country: "JP"',
    'prefecture: "JP-27"',
    "licence: DEVICE_1",
    'ids: ["organization:osaka-university"]',
    'role: INSTITUTION, country: "JP", prefecture: "JP-26"',
    'licence: DRUG_1, country: "JP", role: COMPANY',
  ],
  deals: ["kind: LICENCE", 'ids: ["deal:bioarctic-eisai-2007"]', 'kind: LICENCE, ids: ["deal:bioarctic-eisai-2007"]'],
};
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  seeds: ["order: ID", "order: NEWEST"],
  organizations: ["order: ID", "order: NAME"],
  deals: [""],
};

for (const [list, asked] of Object.entries(ASKED))
  test(`every way to ${list} gives the rows, the order and the total that its filters say`, async () => {
    for (const given of asked)
      for (const order of ORDERS[list] ?? []) {
        const all = [given, order].filter(Boolean).join(", ");
        await compare(`{ ${list}(${all}, first: 100) { totalCount nodes { id } } }`);
        await compare(
          `{ ${list}(${all}, last: 3) { nodes { id } pageInfo { hasPreviousPage startCursor endCursor } } }`,
        );
      }
  });

test("every way of the bodies is asked here", () => {
  const ways = Object.entries(bodies).flatMap(([coordinate, body]) =>
    Object.keys(body.ways ?? {}).map((way) => `${coordinate.replace("Query.", "")} ${way}`),
  );
  const unasked = ways.filter((each) => {
    const [list = "", way = ""] = each.split(" ");
    return ![...(ASKED[list] ?? []), ...(ORDERS[list] ?? [])].some(
      (given) => given.includes(`${way}:`) || given.includes(`order: ${way}`),
    );
  });
  assert.deepEqual(unasked, []);
});

test("every way is planned without scans, products and remarks", async () => {
  await using planner = openTestPlanner();
  const problems: string[] = [];
  for (const [list, asked] of Object.entries(ASKED))
    for (const given of asked)
      for (const order of ORDERS[list] ?? []) {
        const query = `{ ${list}(${[given, order].filter(Boolean).join(", ")}) { totalCount nodes { id } } }`;
        for (const question of await questionsOf(schema, { query }, "public"))
          problems.push(...planProblems(query, await planner.read("EXPLAIN", question)));
      }
  assert.deepEqual(problems, []);
});

async function compare(source: string): Promise<void> {
  const operation = { source, variables: {}, viewer: "demo-staff" as const };
  const [given, wanted] = [await ask(composed, graph, operation), await ask(naive, graph, operation)];
  assert.equal(wanted.errors, undefined, source);
  assert.deepEqual(comparable(given, new Set()), comparable(wanted, new Set()), source);
}
