import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { testConnection } from "./start.ts";

const main = fileURLToPath(new URL("../src/profile/main.ts", import.meta.url));

/** Runs `npm run profile -- …` on the database of the tests. */
async function profile(...words: string[]): Promise<{ code: number | null; told: string; messages: string }> {
  const { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } = testConnection();
  const env = { PATH: process.env.PATH ?? "", NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD };
  const child = spawn(process.execPath, [main, ...words], { env });
  let [told, messages] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    told += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    messages += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, told, messages };
}

/** The table of hits at the end of a profile: file to hits. */
function hitsByFile(told: string): Map<string, number> {
  const lines = told.slice(told.indexOf("Hits by file")).split("\n").slice(1);
  const cells = lines.map((line) => /^(\S+) +([\d,]+)/.exec(line)).filter((match) => match !== null);
  return new Map(cells.map(([, file = "", hits = ""]) => [file, Number(hits.replaceAll(",", ""))]));
}

test("a profile prints the statement, its plan, and which file caused how many hits", async () => {
  const { code, told, messages } = await profile("01-licensees-ja");
  assert.equal(code, 0, messages);
  assert.match(told, /^── Query\.seed: 1 row, [\d,]+ hits ─+\nMATCH \(seed:Seed \{id: \$in\._0_id\}\)\n/);
  assert.match(told, /\n +rows +hits {2}operator\n +1 +0 {2}ProduceResults/);
  assert.match(told, /NodeUniqueIndexSeek .* {3}← Query\.seed\n/);
  const hits = hitsByFile(told);
  const all = hits.get("all") ?? 0;
  hits.delete("all");
  assert.equal(
    [...hits.values()].reduce((sum, each) => sum + each, 0),
    all,
  );
  // Fits and gates are expressions: what they read of a record counts for the body that holds them.
  const ranking = [...hits].filter(([file]) => /^cypher\/(match\/|Seed\.licensees\.)/.test(file));
  const caused = ranking.reduce((sum, [, each]) => sum + each, 0);
  assert.ok(
    caused > all * 0.85,
    `${told.slice(told.indexOf("Hits by file"))} A ranking costs what its signals and rules cost.`,
  );
  assert.ok((hits.get("composer") ?? 0) < all * 0.1);
});

test("a query may stand in quotes, and --raw shows the statement as it is sent", async () => {
  const { code, told, messages } = await profile(
    "query($id: ID!) { seed(id: $id) { id hubs { nodes { name } } } }",
    "--variables",
    '{"id": "seed:stemirac"}',
    "--raw",
    "--times",
    "3",
  );
  assert.equal(code, 0, messages);
  const [, times = "", , statement = ""] = told.split("\n");
  assert.match(times, /^Database time of 3 runs, without the trip: half within \d+ ms, nine of ten within \d+ ms\.$/);
  assert.match(statement, /^MATCH \(seed:Seed \{id: \$in\._0_id\}\) .* AS answer$/);
  const hits = hitsByFile(told);
  for (const file of ["cypher/Query.seed.cypher", "cypher/Seed.hubs.cypher", "all"])
    assert.ok((hits.get(file) ?? 0) > 0);
});

test("what cannot be profiled is answered with GraphQL's own message or with what was expected", async () => {
  const misspelt = await profile("{ seeds(first: 2) { nodes { titel } } }");
  assert.equal(misspelt.code, 1);
  assert.match(misspelt.messages, /^Cannot query field "titel" on type "Seed"\. Did you mean .*\n\nthe query:1:29\n/);
  const missing = await profile("query($id: ID!) { seed(id: $id) { id } }");
  assert.match(missing.messages, /^Variable "\$id" of required type "ID!" was not provided\.\n\nthe query:1:7\n/);
  const unknown = await profile("99-nothing");
  assert.match(
    unknown.messages,
    /^There is no file and no example "99-nothing".*or one of the examples:\n {2}01-licensees-ja\n/,
  );
  const broken = await profile("01-licensees-ja", "--variables", "{id}");
  assert.match(broken.messages, /^--variables: expected a JSON object such as .*position 1/);
  const endless = await profile("01-licensees-ja", "--times", "0");
  assert.match(endless.messages, /^--times: expected a whole number from 1 to 1000, given "0"\./);
  const nothing = await profile();
  assert.match(nothing.messages, /^Expected one operation: a file, an example or a query, got none\. --help/);
  for (const { told, messages } of [misspelt, missing, unknown, broken, endless, nothing]) {
    assert.equal(told, "");
    assert.doesNotMatch(messages, /\n\s+at /);
  }
});
