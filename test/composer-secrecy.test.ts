import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { at, listAt, numberAt, Questions } from "./questions.ts";

const graph = openTestGraph();
const questions = new Questions(graph);
after(() => graph.close());

/** Rows straight from the graph, where nothing is hidden. */
function read(text: string) {
  return graph.read({ text, parameters: {}, name: "test" });
}

/** The ids of all records that not everybody may see. */
async function hiddenIds(): Promise<string[]> {
  const rows = await read("MATCH (n:Entity) WHERE n.audience <> 'PUBLIC' RETURN n.id AS id ORDER BY id");
  return rows.map(({ id }) => String(id));
}

test("records that are not public are missing for the public, one by one", async () => {
  const ids = await hiddenIds();
  assert.ok(ids.length > 10, "the test world hides some records");
  for (let start = 0; start < ids.length; start += 100) {
    const { data, errors } = await questions.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
      variables: { ids: ids.slice(start, start + 100) },
      viewer: "public",
    });
    assert.ok(listAt(data, "nodes").every((node) => node === null));
    assert.ok(errors.every(({ extensions }) => extensions?.code === "NOT_FOUND"));
  }
});

test("lists hold and count for the public what is public, and more for staff", async () => {
  const labels = { seeds: "Seed", deals: "Deal", organizations: "Organization", hubs: "Hub" };
  const source = `{ ${Object.keys(labels)
    .map((name) => `${name} { totalCount }`)
    .join(" ")} }`;
  const [forAll, forStaff] = [
    await questions.answer(source, { viewer: "public" }),
    await questions.answer(source, { viewer: "demo-staff" }),
  ];
  for (const [name, label] of Object.entries(labels)) {
    const kind = label === "Seed" ? "AND n.kind = 'LICENSABLE'" : "";
    const [row] = await read(
      `MATCH (n:${label}) WHERE n.audience = 'PUBLIC' AND n.known <= date() ${kind} RETURN count(n) AS n`,
    );
    assert.equal(numberAt(forAll, name, "totalCount"), Number(row?.n), name);
    assert.ok(numberAt(forStaff, name, "totalCount") >= numberAt(forAll, name, "totalCount"), name);
  }
  assert.ok(numberAt(forStaff, "seeds", "totalCount") > numberAt(forAll, "seeds", "totalCount"));
});

test("no answer to the public names a hidden record, not in lists, ranks, reasons, rules or search", async () => {
  const hidden = new Set(await hiddenIds());
  for (const seeds of ["first: 40", "last: 40"]) {
    const found = idsIn(await questions.answer(traversal(seeds), { viewer: "public" }));
    assert.ok(found.length > 100);
    assert.deepEqual(
      found.filter((id) => hidden.has(id)),
      [],
    );
  }
  const staff = idsIn(await questions.answer(traversal("last: 40"), { viewer: "demo-staff" }));
  assert.ok(
    staff.some((id) => hidden.has(id)),
    "staff see some of them in the same lists",
  );
});

test("a hidden link between public records is not counted", async () => {
  const rows = await read(
    `MATCH (hub:Hub)-[s:SUPPORTS]->(seed:Seed)
     WHERE hub.audience = 'PUBLIC' AND seed.audience = 'PUBLIC' AND seed.known <= date() AND s.audience = 'PUBLIC'
       AND s.from <= date() AND s.to > date() AND s.known <= date() AND s.retracted > date()
     RETURN hub.id AS id, count(*) AS n ORDER BY id`,
  );
  const data = await questions.answer("{ hubs(first: 100) { nodes { id seeds { totalCount } } } }", {
    viewer: "public",
  });
  const counted = listAt(data, "hubs", "nodes").filter((hub) => numberAt(hub, "seeds", "totalCount") > 0);
  assert.deepEqual(
    counted.map((hub) => [at(hub, "id"), at(hub, "seeds", "totalCount")]),
    rows.map(({ id, n }) => [id, n]),
  );
});

function traversal(seeds: string): string {
  return `{
    seeds(${seeds}) { nodes { id
      deals(first: 5) { nodes { id parties(first: 5) { nodes { id } } } } grants(first: 5) { nodes { id deal { id } } }
      hubs(first: 5) { nodes { id } } owners(first: 5) { nodes { id needs(first: 5) { nodes { id } } } }
      licensees(first: 5) { nodes { company { id } reasons { evidence { id } } } }
      excluded(first: 5) { nodes { company { id } exclusions { fact { id } } } }
    } }
    search(text: "架空", first: 100) { nodes { record { id } } }
  }`;
}

/** Every id in an answer. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === "id" ? [String(each)] : idsIn(each)));
}
