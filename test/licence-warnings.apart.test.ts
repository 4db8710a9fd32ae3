import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openGraph } from "../src/graph.ts";
import { copyOfData, emptyImportWorld } from "./imports.ts";
import { at, listAt, Questions } from "./questions.ts";

test("a number that contradicts the declared class is a warning, and the licence still enters", async () => {
  const world = await emptyImportWorld();
  const folder = copyOfData(world.folder());
  const file = join(folder, "licences.csv");
  const text = readFileSync(file, "utf8")
    .replace(/^(licence:asahi-kasei-device-1,[^,]*,DEVICE_1),,,/m, "$1,27B2X00150,JP-13,")
    .replace(/^(licence:asahi-kasei-drug-1,[^,]*,DRUG_1),,,/m, "$1,27A1X00150,JP-27,");
  writeFileSync(file, text);
  const { code, messages } = await world.run(["demo", folder]);
  assert.equal(code, 0, messages);
  const graph = openGraph(world.connection, { deadline: 60_000 });
  try {
    const question = `{ nodes(ids: ["licence:asahi-kasei-device-1", "licence:asahi-kasei-drug-1"]) {
      ... on Licence { kind numberKind ja: warning en: warning(language: EN) }
    } }`;
    const [wrong, right] = listAt(await new Questions(graph).answer(question), "nodes");
    assert.deepEqual([at(wrong, "kind"), at(wrong, "numberKind")], ["DEVICE_1", "DEVICE_2"]);
    assert.match(String(at(wrong, "ja")), /27B2X00150.*一致しません.*要確認/);
    assert.match(String(at(wrong, "en")), /DEVICE_2 ≠ DEVICE_1, JP-27 ≠ JP-13/);
    assert.deepEqual([at(right, "numberKind"), at(right, "ja")], ["DRUG_1", null]);
  } finally {
    await graph.close();
  }
});
