import { rmSync } from "node:fs";
import { type Assembly, assemble } from "../../src/database/assembly.ts";
import { classPath } from "../../src/database/command-line.ts";
import { prepareHome } from "../../src/database/home.ts";
import { sources } from "../../src/database/recipe.ts";
import { runProgram } from "../../src/database/run-program.ts";
import { Refusal } from "../../src/refusal.ts";
import type { Say } from "../say.ts";
import type { Files } from "./files.ts";

const DEADLINE = 30 * 60_000;

/** Makes the store of a database out of the files, in the folder of a home that has none yet. */
export async function importFiles(files: Files, home: string, say: Say): Promise<void> {
  prepareHome(home);
  const assembly = await assemble({ environment: process.env, progress: say });
  let shown = 0;
  const onLine = (line: string): void => {
    const [, percent] = /(\d+)%/.exec(line) ?? [];
    if (percent === undefined || Number(percent) < shown + 20) return;
    shown = Number(percent);
    say(`  store: ${percent} %`);
  };
  const { code, tail } = await runProgram({
    command: "env",
    arguments: [
      `NEO4J_HOME=${home}`,
      `NEO4J_CONF=${sources}`,
      ...javaCommand(assembly),
      ...importArguments(files, home),
    ],
    folder: assembly.folder,
    deadline: DEADLINE,
    onLine,
  });
  if (code !== 0) throw new Refusal(["The store could not be made:", ...tail].join("\n  "));
  rmSync(`${home}/import.report`, { force: true });
}

function javaCommand(assembly: Assembly): string[] {
  const opened = ["java.nio", "java.io", "sun.nio.ch", "java.lang"];
  const opens = opened.flatMap((name) => ["--add-opens", `java.base/${name}=ALL-UNNAMED`]);
  return [assembly.java, ...opens, "-Xmx2g", "-cp", classPath(assembly), "org.neo4j.cli.AdminTool"];
}

function importArguments(files: Files, home: string): string[] {
  const nodes = [...files.nodes].map(([labels, { path }]) => `--nodes=Entity:${labels}=${path}`);
  const links = [...files.links].map(([type, { path }]) => `--relationships=${type}=${path}`);
  const options = ["--overwrite-destination", "--id-type=string", "--array-delimiter=;", "--threads=2"];
  return [
    "database",
    "import",
    "full",
    ...nodes,
    ...links,
    ...options,
    `--report-file=${home}/import.report`,
    "--",
    "neo4j",
  ];
}
