import assert from "node:assert/strict";
import { test } from "node:test";
import { graphql } from "graphql";
import { createContext } from "../src/context.ts";
import { type Graph, openGraph, type Question } from "../src/graph.ts";
import { hitsOf, operatorsOf } from "../src/profile/operator.ts";
import { openPlanner, type Planner } from "../src/profile/planner.ts";
import { createSchema } from "../src/schema.ts";
import { hubData } from "./hub-data.ts";
import { emptyImportWorld } from "./imports.ts";
import { at, listAt } from "./questions.ts";

/** Lists that may be as long as the graph is large: the record's type, the list, and the link type whose index it walks. */
const LISTS = [
  ["disease", "indications", "FOR"],
  ["disease", "pipeline", "FOR"],
  ["disease", "focusedBy", "FOCUSES_ON"],
  ["disease", "needs", "WANTS"],
  ["disease", "grants", "IN_FIELD"],
  ["modality", "seeds", "HAS_MODALITY"],
  ["modality", "pipeline", "HAS_MODALITY"],
  ["modality", "focusedBy", "FOCUSES_ON"],
  ["modality", "needs", "WANTS"],
  ["organization", "trials", "SPONSORED_BY"],
  ["organization", "pipeline", "DEVELOPS"],
  ["organization", "ledSeeds", "LED_BY"],
  ["organization", "originatedSeeds", "ORIGINATED_AT"],
  ["organization", "ownedSeeds", "OWNED_BY"],
  ["organization", "deals", "HAS_PARTY"],
  ["organization", "awards", "HAS_PARTICIPANT"],
  ["programme", "awards", "UNDER"],
  ["territory", "grants", "IN_TERRITORY"],
  ["hub", "seeds", "SUPPORTS"],
] as const;

const MANY = 150;
const FEW = 12;
const schema = createSchema();

/** What a page of a list gave and cost. */
interface Page {
  readonly ids: readonly string[];
  readonly endCursor: unknown;
  readonly dbHits: number;
  /** The index seeks of its plan. */
  readonly seeks: string;
}

test(`a page of a list costs the same with ${MANY} links at its record as with ${FEW}, wherever it stands`, async () => {
  const world = await emptyImportWorld();
  const done = await world.run(["demo", hubData(world.folder(), MANY, FEW)]);
  assert.equal(done.code, 0, done.messages);
  const graph = openGraph(world.connection, { deadline: 60_000 });
  await using planner = openPlanner(world.connection);
  try {
    for (const [type, list, link] of LISTS) {
      const page = (hub: string, paging: string) => readPage({ graph, planner }, { type, list, hub, paging });
      const few = await page("few", "first: 2");
      const first = await page("many", "first: 2");
      const middle = await page("many", "first: 100");
      const deep = await page("many", `first: 2, after: "${middle.endCursor}"`);
      const last = await page("many", "last: 2");
      const ordered = list === "pipeline" && type === "organization" ? middle.ids.toReversed() : middle.ids;
      assert.deepEqual(ordered, [...new Set(ordered)].sort(), `${type}.${list} is in order`);
      assert.equal(ordered.filter((id) => id.includes(":many-")).length, 100);
      for (const each of [first, deep, last]) {
        assert.match(each.seeks, new RegExp(`:${link}\\(`), `${type}.${list} walks its index`);
        assert.ok(each.dbHits <= few.dbHits * 2, `${type}.${list}: ${each.dbHits} dbHits, of few links ${few.dbHits}`);
        assert.equal(each.ids.length, 2);
      }
    }
  } finally {
    await graph.close();
  }
});

/** Asks for a page and reads what its statement costs. */
async function readPage(
  open: { readonly graph: Graph; readonly planner: Planner },
  list: { readonly type: string; readonly list: string; readonly hub: string; readonly paging: string },
): Promise<Page> {
  const questions: Question[] = [];
  const recording: Graph = {
    ...open.graph,
    statements: 0,
    read: (question) => {
      questions.push(question);
      return open.graph.read(question);
    },
  };
  const ofNode = list.type.charAt(0).toUpperCase() + list.type.slice(1);
  const source = `{ node(id: "${list.type}:${list.hub}") { ... on ${ofNode} { ${list.list}(${list.paging}) { nodes { id } pageInfo { endCursor } } } } }`;
  const contextValue = createContext({ graph: recording, viewer: "public" });
  const { data, errors } = await graphql({ schema, source, contextValue });
  assert.equal(errors, undefined, source);
  const [question] = questions;
  assert.ok(question);
  const { plan } = await open.planner.read("PROFILE", question);
  return {
    ids: listAt(data, "node", list.list, "nodes").map((node) => String(at(node, "id"))),
    endCursor: at(data, "node", list.list, "pageInfo", "endCursor"),
    dbHits: hitsOf(plan),
    seeks: operatorsOf(plan)
      .filter(({ name }) => name.startsWith("DirectedRelationshipIndexSeek"))
      .map(({ details }) => details)
      .join("\n"),
  };
}
