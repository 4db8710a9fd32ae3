import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatCypher } from "./format-cypher.ts";
import { readStatements } from "./model/read-statements.ts";

const help = `node src/codegen/format.ts [--check]

Formats every file below cypher/. With --check nothing is written; files that are not formatted are named, exit code 1.
`;

/** Formats `cypher/`, or says what is not formatted; gives the exit code. */
function main(given: readonly string[]): number {
  if (given.includes("--help") || given.some((each) => each !== "--check")) {
    console.log(help);
    return given.includes("--help") ? 0 : 1;
  }
  const folder = join(import.meta.dirname, "../../cypher");
  const changed = readStatements(folder)
    .map((file) => ({ ...file, formatted: formatCypher(file.name, file.text) }))
    .filter((file) => file.formatted !== file.text);
  if (given.includes("--check")) {
    for (const { name } of changed) console.error(`cypher/${name}.cypher is not formatted; run npm run fix.`);
    return changed.length === 0 ? 0 : 1;
  }
  for (const { name, formatted } of changed) writeFileSync(join(folder, `${name}.cypher`), formatted);
  console.log(`Formatted ${changed.length} files of cypher/.`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
