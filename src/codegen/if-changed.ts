import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, statSync, writeFileSync } from "node:fs";

/** Everything that generation and the page's bundle read. */
const READ = [
  "schema/*",
  "cypher/**/*.cypher",
  "src/**/*.ts",
  "page/*",
  "test/queries/*",
  "codegen.ts",
  "package-lock.json",
];
/** Written after a generation that went well; its time says when that was. */
const STAMP = "src/gen/generated";

/** When the newest of these files was changed, in milliseconds; 0 when there is none. */
function newest(patterns: readonly string[]): number {
  const files = patterns.flatMap((pattern) => globSync(pattern)).filter((file) => !file.startsWith("src/gen/"));
  return Math.max(0, ...files.map((file) => statSync(file).mtimeMs));
}

// What `npm start` does first: it generates anew only when something that generation reads has changed since.
const [stamped] = globSync(STAMP).map((file) => statSync(file).mtimeMs);
if ((stamped ?? 0) < newest(READ)) {
  const { status } = spawnSync("npm", ["run", "--silent", "prepare"], { stdio: "inherit" });
  mkdirSync("src/gen", { recursive: true });
  if (status === 0) writeFileSync(STAMP, "");
  else process.exitCode = 1;
}
