import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { generate } from "../bench/world/generate.ts";

const scratch = mkdtempSync(join(tmpdir(), "hashi-world-"));
after(() => rmSync(scratch, { recursive: true }));

const WANTED = { nodes: 5000, links: 25_000, seed: 1 };

function filesOf(folder: string, seed: number): Record<string, string> {
  generate({ ...WANTED, seed }, join(scratch, folder), () => {});
  const names = readdirSync(join(scratch, folder)).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(scratch, folder, name), "utf8")]));
}

const world = filesOf("one", 1);

test("the same numbers give the same world, byte by byte, and another seed another one", () => {
  assert.deepEqual(filesOf("two", 1), world);
  assert.notDeepEqual(filesOf("three", 2), world);
});

test("a world has about as many nodes and links as wanted", () => {
  const rows = (isLink: boolean): number =>
    Object.entries(world)
      .filter(([name]) => name.startsWith("link-") === isLink)
      .reduce((sum, [, text]) => sum + text.trimEnd().split("\n").length - 1, 0);
  assert.ok(Math.abs(rows(false) - WANTED.nodes) < 0.02 * WANTED.nodes, `${rows(false)} nodes`);
  assert.ok(Math.abs(rows(true) - WANTED.links) < 0.15 * WANTED.links, `${rows(true)} links`);
});

test("some is confidential, some has ended, and all of it is labelled as invented", () => {
  const links = Object.entries(world).flatMap(([name, text]) =>
    name.startsWith("link-") ? text.trimEnd().split("\n").slice(1) : [],
  );
  const share = (pattern: RegExp): number => links.filter((line) => pattern.test(line)).length / links.length;
  assert.equal(share(/,SYNTHETIC,/), 1);
  assert.ok(share(/,CONFIDENTIAL,/) > 0.02 && share(/,CONFIDENTIAL,/) < 0.1);
  assert.ok(share(/,\d{4}-\d\d-\d\d,(?!9999)\d{4}-\d\d-\d\d,\d{4}/) > 0.02);
});

test("a world has only labels, links and properties of the graph model", () => {
  const model = readFileSync(new URL("../docs/graph-model.md", import.meta.url), "utf8");
  const isKnown = (word: string): boolean => model.includes(`\`${word}\``);
  for (const [name, text] of Object.entries(world)) {
    const isLink = name.startsWith("link-");
    const kinds = name.replace(/^link-|\.csv$/g, "").split("-");
    for (const kind of kinds) assert.ok(isLink ? isKnown(kind) : model.includes(`### :${kind}\n`), name);
    const columns = text.slice(0, text.indexOf("\n")).split(",");
    for (const column of columns.map((each) => each.replace(/:.*/, "")).filter((each) => each !== "")) {
      assert.ok(isKnown(column), `${name}: ${column}`);
    }
  }
});
