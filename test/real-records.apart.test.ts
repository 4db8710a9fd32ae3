import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { emptyImportWorld } from "./imports.ts";

const records = fileURLToPath(new URL("../../shared/data/", import.meta.url));
const absent = existsSync(`${records}trials/all_studies.csv`) ? false : "the real records are not beside the project";

test("the real records are read whole, and at least 55 % of the studies are linked to a disease", {
  skip: absent,
}, async () => {
  const world = await emptyImportWorld();
  const tree = await world.run(["mesh", `${records}vocab/dismanet_mesh_descriptors_c_f_tree.tsv`]);
  assert.equal(tree.code, 0, tree.messages);
  const { code, table, messages } = await world.run(["trials", `${records}trials`, "--dry-run"]);
  assert.equal(code, 0, messages);
  const [, written, unchanged, skipped] = /^studies +([\d,]+) +([\d,]+) +([\d,]+)/m.exec(table) ?? [];
  assert.deepEqual([written, unchanged, skipped], ["32,659", "0", "0"]);
  const [, share] = /^studies with a disease +[\d,]+ +([\d.]+) %/m.exec(table) ?? [];
  assert.ok(Number(share) >= 55, `${share} % are linked`);
});
