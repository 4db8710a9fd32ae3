import assert from "node:assert/strict";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openGraph } from "../src/graph.ts";
import { copyOfData, emptyImportWorld } from "./imports.ts";
import { Questions } from "./questions.ts";

const QUESTION = `query ($names: [String!]!) {
  resolve(names: $names) { name status record { id } candidates { record { id } score matched } }
  one: search(text: "秘密社内製薬") { totalCount nodes { matched record { id } } }
  other: search(text: "himitsu") { totalCount nodes { matched record { id } } }
}`;

/** The full name, another name, a misspelling, a name that a public body has too, and the other name of a public body that is not public. */
const NAMES = ["秘密社内製薬", "ヒミツシャナイセイヤク", "秘密社内製薬工", "ジーシー", "社外秘の呼び名"];

test("what the viewer may not see changes no answer about names: not the status, not a suggestion, not a score", async () => {
  const world = await emptyImportWorld();
  assert.equal((await world.run(["demo"])).code, 0);
  const graph = openGraph(world.connection, { deadline: 60_000 });
  const ask = (viewer: "public" | "demo-staff") =>
    new Questions(graph).answer(QUESTION, { variables: { names: NAMES }, viewer });
  try {
    const before = await ask("public");
    const folder = copyOfData(world.folder());
    const provenance = "2020-01-01,INTERNAL,source:brief,FROM_MEMORY";
    appendFileSync(
      join(folder, "organizations.csv"),
      `organization:zz-secret,秘密社内製薬,Himitsu Pharma,,JP,,,,,,${provenance}\n` +
        `organization:zz-secret-gc,ジーシー,Himitsu GC,,JP,,,,,,${provenance}\n`,
    );
    appendFileSync(
      join(folder, "names.csv"),
      `organization:zz-secret,ヒミツシャナイセイヤク,ja,KANA,,,${provenance}\n` +
        `organization:gc,社外秘の呼び名,ja,BRAND,,,${provenance}\n`,
    );
    const done = await world.run(["demo", folder]);
    assert.equal(done.code, 0, done.messages);
    assert.deepEqual(await ask("public"), before);
    const staff = JSON.stringify(await ask("demo-staff"));
    for (const id of ["organization:zz-secret", "organization:zz-secret-gc"]) assert.ok(staff.includes(`"${id}"`), id);
    assert.ok(staff.includes("社外秘の呼び名"));
  } finally {
    await graph.close();
  }
});
