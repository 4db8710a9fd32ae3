import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { at, listAt, numberAt, Questions } from "./questions.ts";

const graph = openTestGraph();
const questions = new Questions(graph);
after(() => graph.close());

/** Lists of every kind of order: an id, a day descending, a name, a score, a truth descending, a number descending, a role. */
const LISTS = [
  { parent: "", list: "seeds", arguments: "", row: "id" },
  { parent: "", list: "seeds", arguments: "order: NEWEST, ", row: "id" },
  { parent: "", list: "organizations", arguments: 'order: NAME, country: "JP", ', row: "id" },
  { parent: "", list: "search", arguments: 'text: "細胞", ', row: "score record { id }" },
  { parent: "hub: hub(id: $id)", type: "hubs", list: "seeds", arguments: "insideHub: true, ", row: "id" },
  { parent: "hub: hub(id: $id)", type: "hubs", list: "programmes", arguments: "", row: "id" },
  { parent: "seed: seed(id: $id)", type: "seeds", list: "licensees", arguments: "", row: "score company { id }" },
  { parent: "seed: seed(id: $id)", type: "seeds", list: "modalities", arguments: "", row: "id" },
  { parent: "seed: seed(id: $id)", type: "seeds", list: "excluded", arguments: "", row: "company { id }" },
  {
    parent: "body: organization(id: $id)",
    type: "organizations",
    list: "focuses",
    arguments: "",
    row: "... on Node { id }",
  },
  { parent: "body: organization(id: $id)", type: "organizations", list: "pipeline", arguments: "", row: "id" },
] as const;
type List = (typeof LISTS)[number];

/** A page to read; the total is asked for with a page of one row only: to count a ranking is to rank a second time. */
interface PageAsked {
  readonly id: string | null;
  readonly paging: string;
}

async function page(list: List, { id, paging }: PageAsked) {
  const total = paging === "first: 1" ? "totalCount" : "";
  const field = `${list.list}(${list.arguments}${paging}) { ${total} nodes { ${list.row} } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const source = list.parent === "" ? `{ ${field} }` : `query ($id: ID!) { ${list.parent} { ${field} } }`;
  const data = await questions.answer(source, { variables: id === null ? {} : { id } });
  const found = at(list.parent === "" ? data : Object.values(Object(data))[0], list.list);
  assert.equal(listAt(found, "edges").length, listAt(found, "nodes").length);
  return { rows: listAt(found, "nodes"), total: Number(at(found, "totalCount")), info: at(found, "pageInfo") };
}

/** All rows of a list, read page by page from one end to the other. */
async function walk(list: List, id: string | null, way: { size: number; backward: boolean }): Promise<unknown[]> {
  const rows: unknown[] = [];
  const [size, side, more, end] = way.backward
    ? ["last", "before", "hasPreviousPage", "startCursor"]
    : ["first", "after", "hasNextPage", "endCursor"];
  for (let cursor: unknown = null; ; ) {
    const paging = `${size}: ${way.size}${cursor === null ? "" : `, ${side}: ${JSON.stringify(cursor)}`}`;
    const { rows: found, info } = await page(list, { id, paging });
    if (way.backward) rows.unshift(...found);
    else rows.push(...found);
    if (at(info, more) !== true) return rows;
    cursor = at(info, end);
  }
}

/** The record with the most rows in this list, among the first of its type; to rank takes longer than to list. */
async function fullest(list: List): Promise<string | null> {
  if (!("type" in list)) return null;
  const sample = ["licensees", "excluded"].includes(list.list) ? 8 : 100;
  const data = await questions.answer(
    `{ all: ${list.type}(first: ${sample}) { nodes { id list: ${list.list} { totalCount } } } }`,
  );
  const sorted = [...listAt(data, "all", "nodes")].sort(
    (one, other) => numberAt(other, "list", "totalCount") - numberAt(one, "list", "totalCount"),
  );
  return String(at(sorted[0], "id"));
}

for (const list of LISTS) {
  const name = `${list.parent === "" ? "Query" : list.parent.split(":")[0]}.${list.list}(${list.arguments.replace(/, $/, "")})`;
  test(`${name}: pages read forward and backward are the whole list, once`, async () => {
    const id = await fullest(list);
    const whole = await walk(list, id, { size: 100, backward: false });
    const { total } = await page(list, { id, paging: "first: 1" });
    assert.ok(total > 1, `expected a list of some rows, ${id} has ${total}`);
    assert.equal(whole.length, total);
    assert.equal(new Set(whole.map((row) => JSON.stringify(row))).size, total);
    const size = total > 60 ? 23 : total > 12 ? 5 : 2;
    assert.deepEqual(await walk(list, id, { size, backward: false }), whole);
    assert.deepEqual(await walk(list, id, { size, backward: true }), whole);
  });
}

test("a page between two cursors holds the rows between them", async () => {
  const data = await questions.answer("{ seeds(order: NEWEST, first: 12) { edges { cursor node { id } } } }");
  const edges = listAt(data, "seeds", "edges");
  const [after, before] = [at(edges[2], "cursor"), at(edges[9], "cursor")];
  const between = await questions.answer(
    "query ($after: String, $before: String) { seeds(order: NEWEST, first: 100, after: $after, before: $before) { nodes { id } } }",
    { variables: { after, before } },
  );
  assert.deepEqual(
    listAt(between, "seeds", "nodes"),
    edges.slice(3, 9).map((edge) => at(edge, "node")),
  );
});

test("a page of no rows says whether there are any", async () => {
  const none = await questions.answer("{ seeds(first: 0) { nodes { id } pageInfo { hasNextPage startCursor } } }");
  assert.deepEqual(none, { seeds: { nodes: [], pageInfo: { hasNextPage: true, startCursor: null } } });
});

test("a cursor of another list, of another order, and a text that is no cursor are refused before anything runs", async () => {
  const data = await questions.answer(
    "{ hubs(first: 1) { edges { cursor } } seeds(order: NEWEST, first: 1) { edges { cursor } } }",
  );
  for (const cursor of [at(data, "hubs", "edges", 0, "cursor"), at(data, "seeds", "edges", 0, "cursor"), "abc", ""]) {
    const { errors, statements } = await questions.ask(
      "query ($after: String) { seeds(after: $after) { totalCount } }",
      {
        variables: { after: cursor },
      },
    );
    assert.equal(errors[0]?.extensions?.code, "BAD_USER_INPUT");
    assert.match(errors[0]?.message ?? "", /after: expected a cursor that this list \(Query\.seeds\.ID\) gave/);
    assert.equal(statements.length, 0);
  }
});

test("a page of more than 100, of less than 0, or from both ends is refused before anything runs", async () => {
  for (const [paging, message] of [
    ["first: 101", /"first": expected 0 to 100, given 101/],
    ["last: 1000", /"last": expected 0 to 100, given 1000/],
    ["first: -1", /"first": expected 0 to 100, given -1/],
    ["first: 2, last: 2", /expected "first" or "last", given both/],
  ] as const) {
    const { errors, statements } = await questions.ask(`{ hubs { nodes { seeds(${paging}) { totalCount } } } }`);
    assert.match(errors[0]?.message ?? "", message);
    assert.equal(errors[0]?.extensions?.code, "BAD_USER_INPUT");
    assert.equal(statements.length, 0);
  }
});

test("a total is counted only when it is asked for", async () => {
  const [without, counted] = await Promise.all([
    questions.ask("{ seeds(first: 2) { nodes { id } pageInfo { hasNextPage } } }"),
    questions.ask("{ seeds(first: 2) { nodes { id } totalCount } }"),
  ]);
  assert.doesNotMatch(without.statements[0]?.text ?? "", /count\(\*\)/);
  assert.match(counted.statements[0]?.text ?? "", /count\(\*\)/);
});
