import { mkdirSync, writeFileSync } from "node:fs";
import { openTestGraph } from "../door.ts";
import { compareRandomOperations, type Tally } from "../property.ts";

const help = `node test/verify/property.ts [--operations <count>] [--seed <number>] [--minutes <most>]

Compares random operations with the naive executor, each asked by every viewer and on four days, and writes what it
saw to docs/verify/. An embedded Neo4j of its own holds the demo world.

npm run verify -- --planted        plants worlds of 1,000 seeds of which the truth is known, and checks what is found: badges
                                   of size, bridges, gaps, refusals, what would have to change, and how sure a
                                   probability is (goals M1, M3, M4, M5, M6, M10, M13); takes half an hour
npm run verify -- --aliases <folder>
                                   imports ROR and EDINET from the folder without some of their names, asks for these,
                                   and prints how many are found and how many answers are right (docs/names.md)
`;

interface Wanted {
  readonly operations: number;
  readonly seed: number;
  readonly minutes: number;
}

function readWanted(given: readonly string[]): Wanted {
  const numberOf = (name: string, assumed: number): number => {
    const at = given.indexOf(`--${name}`);
    const value = at < 0 ? assumed : Number(given[at + 1]);
    if (!Number.isSafeInteger(value) || value < 0)
      throw new Error(`--${name}: expected a whole number, given "${given[at + 1] ?? ""}".`);
    return value;
  };
  const seed = Math.floor(Date.now() / 1000) % 1_000_000_000;
  return { operations: numberOf("operations", 3000), seed: numberOf("seed", seed), minutes: numberOf("minutes", 60) };
}

async function verify({ operations, seed, minutes }: Wanted): Promise<void> {
  const graph = openTestGraph();
  const began = Date.now();
  try {
    const runs = { count: operations, seed, seconds: minutes * 60, thorough: true };
    const tally = await compareRandomOperations(graph, runs);
    const report = reportOf({ operations, seed, minutes }, tally, (Date.now() - began) / 1000);
    mkdirSync(new URL("../../docs/verify/", import.meta.url), { recursive: true });
    const name = `property-${new Date().toISOString().slice(0, 10)}.md`;
    writeFileSync(new URL(`../../docs/verify/${name}`, import.meta.url), report);
    console.log(`${report}\nWritten to docs/verify/${name}.`);
  } finally {
    await graph.close();
  }
}

function reportOf(wanted: Wanted, tally: Tally, seconds: number): string {
  const rows: readonly (readonly [string, number])[] = [
    ["Comparisons, all equal", tally.operations],
    ["Root fields compared", tally.fields],
    ["Root fields refused with a message (TOO_EXPENSIVE, BAD_USER_INPUT)", tally.refused],
    ["Errors that both executors gave (NOT_FOUND and the like)", tally.errors],
    ["Objects in the answers", tally.objects],
    ["Statements, composed", tally.statements],
    ["Statements, naive", tally.naiveStatements],
  ];
  return [
    `# Random operations against the naive executor, ${new Date().toISOString().slice(0, 10)}`,
    "",
    `Seed ${wanted.seed}, at most ${wanted.operations} operations in ${wanted.minutes} minutes; each was asked by both viewers on four days. It took ${Math.round(seconds)} s.`,
    `The same again: \`npm run verify -- --seed ${wanted.seed} --operations ${wanted.operations}\`.`,
    "",
    "| what | how many |",
    "|---|---:|",
    ...rows.map(([what, count]) => `| ${what} | ${count.toLocaleString("en")} |`),
    "",
  ].join("\n");
}

const given = process.argv.slice(2);
if (given.includes("--help")) console.log(help);
else await verify(readWanted(given));
