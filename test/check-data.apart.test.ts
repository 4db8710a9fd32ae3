import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { copyOfData, emptyImportWorld, type ImportWorld } from "./imports.ts";
import { plantViolations, VIOLATIONS } from "./planted-violations.ts";

const main = fileURLToPath(new URL("../src/check-data/main.ts", import.meta.url));

/** `npm run check-data` on the database of the import tests. */
function check(world: ImportWorld, ...words: readonly string[]): Promise<{ code: number | null; text: string }> {
  const environment = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", HASHI_HOME: world.home };
  const child = spawn(process.execPath, [main, ...words], { env: environment, cwd: world.folder() });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    if (/Error|Expected/.test(chunk)) text += chunk;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, text })));
}

test("the check finds nothing on the demo world, and says how much of it is from memory", async () => {
  const world = await emptyImportWorld();
  const done = await world.run(["demo"]);
  assert.equal(done.code, 0, done.messages);
  const { code, text } = await check(world, "--certainty");
  assert.match(text, /^0 errors, 0 warnings\./);
  assert.equal(code, 0);
  assert.match(text, /^Licence +\d+ of +\d+ +100 %$/m);
  assert.match(text, /^FOCUSES_ON +\d+ of +\d+ +\d+ %$/m);
  assert.match(text, /^Statement +0 of +\d+ +0 %$/m);
});

test("the check names each planted violation with what was expected and what cures it", async () => {
  const world = await emptyImportWorld();
  const folder = copyOfData(world.folder());
  plantViolations(folder);
  const done = await world.run(["demo", folder]);
  assert.equal(done.code, 0, done.messages);
  const { code, text } = await check(world);
  assert.equal(code, 1);
  for (const { rule, fact } of VIOLATIONS) {
    const at = text.indexOf(`${rule}: ${fact}`);
    assert.ok(at >= 0, `${rule} was to name ${fact}:\n${text}`);
    assert.match(text.slice(at), /^.*\n {2}given .*\n {2}expected .*\n {2}cure .*\n/);
  }
  assert.match(text, new RegExp(`${VIOLATIONS.length - 2} errors, 2 warnings\\.`));
});

test("the check is told with --help, and an unknown option is answered with what there is", async () => {
  const world = await emptyImportWorld();
  assert.match((await check(world, "--help")).text, /npm run check-data[\s\S]*own-successor/);
  const wrong = await check(world, "--nothing");
  assert.equal(wrong.code, 1);
  assert.match(wrong.text, /Expected --certainty or --help/);
});
