import assert from "node:assert/strict";
import { test } from "node:test";
import { openGraph } from "../src/graph.ts";
import { emptyImportWorld } from "./imports.ts";

/** What an older Hashi left out: its indexes, the ends of links, and the one way to say who takes part in a project. */
const OLDER = [
  "MATCH ()-[link]->() REMOVE link.startId, link.endId, link.startKind, link.begins, link.ends",
  "MATCH (dated:Entity) WHERE dated.from IS NOT NULL REMOVE dated.begins, dated.ends",
  `MATCH (award:Award)-[link:HAS_PARTICIPANT {role: 'LEAD'}]->(organization:Organization)
   MERGE (award)-[led:LED_BY {id: replace(link.id, 'HAS_PARTICIPANT:', 'LED_BY:')}]->(organization)
   SET led = properties(link), led.id = replace(link.id, 'HAS_PARTICIPANT:', 'LED_BY:')
   REMOVE led.role
   DELETE link`,
  `MATCH (named:Entity)
   REMOVE named.formsOf, named.spellings, named.keyExact, named.keyLoose, named.keySound, named.keyTerm, named.keyReading,
     named.keyWords, named.normal`,
  "MATCH ()-[active:ACTIVE_IN]->() SET active.closeness = 1.0",
  `MATCH (company)-[reaches:REACHES]->(disease)
   WHERE reaches.closeness < 1.0
   CREATE (company)-[active:ACTIVE_IN]->(disease)
   SET active = properties(reaches)
   DELETE reaches`,
];

test("data that an older Hashi wrote are brought up to date before an index of lists stands, and the import says so", async () => {
  const world = await emptyImportWorld();
  await world.run(["demo"]);
  const now = await world.snapshot();
  const graph = openGraph(world.connection, { deadline: 60_000 });
  try {
    const write = (text: string) => graph.write({ text, parameters: {}, name: "older" });
    const indexes = await world.read(
      "SHOW INDEXES YIELD name, type, owningConstraint WHERE type = 'RANGE' AND owningConstraint IS NULL RETURN name",
    );
    assert.ok(indexes.length > 10);
    for (const { name } of indexes) await write(`DROP INDEX ${String(name)}`);
    for (const text of OLDER) await write(text);
    assert.notEqual(await world.snapshot(), now);
    const { messages, code } = await world.run(["derive"]);
    assert.equal(code, 0, messages);
    assert.match(messages, /written by an older Hashi/);
    assert.equal(await world.snapshot(), now);
    const again = await world.run(["derive"]);
    assert.doesNotMatch(again.messages, /older Hashi/);
  } finally {
    await graph.close();
  }
});
