import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { exported } from "./exported.ts";
import { at, numberAt, Questions } from "./questions.ts";

const graph = openTestGraph();
const folder = mkdtempSync(join(tmpdir(), "hashi-python-"));
after(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

const hasPython = spawnSync("python3", ["-c", "import pandas, pyarrow, networkx"]).status === 0;
const sum = (counts: unknown): number =>
  Object.values(Object(counts)).reduce<number>((all, one) => all + Number(one), 0);

test("pandas and networkx read the three formats with the counts of the manifest and of the API", {
  skip: hasPython
    ? false
    : "python3 with pandas, pyarrow and networkx is not here: pip install pandas pyarrow networkx",
}, async () => {
  const write = (format: string) => exported(join(folder, format), "--format", format, "--viewer", "public");
  const { manifest } = await write("parquet");
  await write("csv");
  await write("graphml");
  const script = join(import.meta.dirname, "read-export.py");
  const folders = ["parquet", "csv", "graphml"].map((format) => join(folder, format));
  const { status, stdout, stderr } = spawnSync("python3", [script, ...folders], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const read: unknown = JSON.parse(stdout);
  assert.deepEqual({ nodes: at(read, "nodes"), links: at(read, "links") }, at(manifest, "counts"));
  const [nodes, links] = [sum(at(manifest, "counts", "nodes")), sum(at(manifest, "counts", "links"))];
  assert.equal(at(read, "edges"), links);
  assert.deepEqual(at(read, "graphml"), [nodes, links]);
  const source =
    "{ organizations { totalCount } deals { totalCount } diseases { totalCount } programmes { totalCount } }";
  const answer = await new Questions(graph).answer(source, { viewer: "public" });
  const labels = { Organization: "organizations", Deal: "deals", Disease: "diseases", Programme: "programmes" };
  for (const [label, list] of Object.entries(labels))
    assert.equal(numberAt(read, "nodes", label), numberAt(answer, list, "totalCount"), label);
});
