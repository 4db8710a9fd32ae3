import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { counted, csv, exported, parquet, run } from "./exported.ts";
import { at, listAt, numberAt, Questions } from "./questions.ts";

const graph = openTestGraph();
const questions = new Questions(graph);
const folder = mkdtempSync(join(tmpdir(), "hashi-export-"));
after(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

const LISTS = {
  Organization: "organizations",
  Hub: "hubs",
  Deal: "deals",
  Programme: "programmes",
  Disease: "diseases",
  Modality: "modalities",
  Source: "sources",
} as const;

/** What the API counts for the viewer, by label or type. */
async function countedByApi(viewer: "public" | "demo-staff"): Promise<Record<string, number>> {
  const lists = Object.entries(LISTS).map(([label, list]) => `${label}: ${list} { totalCount }`);
  const source = `{ ${lists.join(" ")} studies: seeds(kind: RESEARCH_STUDY) { totalCount } licensable: seeds { totalCount } }`;
  const data = await questions.answer(source, { viewer });
  const hubs = await questions.answer("{ hubs(first: 100) { nodes { seeds { totalCount } } } }", { viewer });
  const supports = listAt(hubs, "hubs", "nodes").map((hub) => numberAt(hub, "seeds", "totalCount"));
  return {
    ...Object.fromEntries(Object.keys(LISTS).map((label) => [label, numberAt(data, label, "totalCount")])),
    Seed: numberAt(data, "studies", "totalCount") + numberAt(data, "licensable", "totalCount"),
    SUPPORTS: supports.reduce((sum, count) => sum + count, 0),
  };
}

for (const viewer of ["public", "demo-staff"] as const) {
  test(`an export for ${viewer} has as many records and links as the API counts`, async () => {
    const { manifest } = await exported(join(folder, viewer), "--format", "csv", "--viewer", viewer);
    for (const [name, count] of Object.entries(await countedByApi(viewer))) {
      const of = name === name.toUpperCase() ? "links" : "nodes";
      assert.equal(numberAt(manifest, "counts", of, name), count, name);
    }
  });

  test(`the three formats give ${viewer} the same, and every link has both ends`, async () => {
    const write = (format: string) =>
      exported(join(folder, `${viewer}-${format}`), "--format", format, "--viewer", viewer);
    const [asCsv, asParquet, asGraph] = [await write("csv"), await write("parquet"), await write("graphml")];
    const [nodes, links] = [csv(asCsv.path("nodes.csv")), csv(asCsv.path("links.csv"))];
    assert.deepEqual({ nodes: counted(nodes, "label"), links: counted(links, "type") }, at(asCsv.manifest, "counts"));
    assert.deepEqual(at(asParquet.manifest, "counts"), at(asCsv.manifest, "counts"));
    assert.deepEqual(await parquet(asParquet.path("nodes.parquet")), nodes);
    assert.deepEqual(await parquet(asParquet.path("links.parquet")), links);
    const xml = readFileSync(asGraph.path("graph.graphml"), "utf8");
    assert.equal(xml.match(/<node /g)?.length, nodes.length);
    assert.equal(xml.match(/<edge /g)?.length, links.length);
    const ids = new Set(nodes.map((row) => row.id));
    assert.ok(links.every((row) => ids.has(row.start ?? "") && ids.has(row.end ?? "")));
    const audiences = new Set([...nodes, ...links].map((row) => row.audience));
    assert.equal(audiences.has("INTERNAL") || audiences.has("PARTNER"), viewer === "demo-staff");
  });
}

test("as of an old day an export holds what held then and could be known then", async () => {
  const days = ["--as-of", "平成26年7月1日", "--known-at", "2014-07-01"];
  const { path, manifest } = await exported(join(folder, "old"), "--format", "csv", "--viewer", "public", ...days);
  assert.deepEqual([at(manifest, "asOf"), at(manifest, "knownAt")], ["2014-07-01", "2014-07-01"]);
  const data = await questions.answer(
    'query @at(asOf: "2014-07-01", knownAt: "2014-07-01") { deals { totalCount } seeds { totalCount } }',
    { viewer: "public" },
  );
  assert.equal(numberAt(manifest, "counts", "nodes", "Deal"), numberAt(data, "deals", "totalCount"));
  assert.equal(numberAt(manifest, "counts", "nodes", "Seed"), numberAt(data, "seeds", "totalCount"));
  for (const row of [...csv(path("nodes.csv")), ...csv(path("links.csv"))])
    assert.ok((row.known ?? "") <= "2014-07-01");
});

test("what cannot be exported is refused with what was expected", async () => {
  writeFileSync(join(folder, "something"), "");
  for (const [words, message] of [
    [["--format", "xlsx", "--out", "x"], /--format: expected one of csv, graphml, parquet, given xlsx/],
    [["--format", "csv"], /--out: expected a folder, given none/],
    [["--format", "csv", "--out", folder], /expected an empty or new folder/],
    [["--format", "csv", "--out", "x", "--as-of", "soon"], /--as-of: Expected a date/],
  ] as const) {
    const { code, messages } = await run(...words);
    assert.equal(code, 1);
    assert.match(messages, message);
  }
  assert.match((await run("--help")).output, /npm run export -- --format <csv\|graphml\|parquet> --out <folder>/);
});
