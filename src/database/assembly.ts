import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";
import { type BuildTools, type Environment, findBuildTools, findJava, identityOf } from "./java.ts";
import { isAlive } from "./process.ts";
import { type Recipe, SERVING, sources } from "./recipe.ts";
import { type Program, runProgram } from "./run-program.ts";
import { unsignJars } from "./unsign.ts";

/** Is told, in one line each, what a long task is doing. */
export type Progress = (line: string) => void;

/** The embedded database as a program: which Java runs it, and the folder that holds its jars. */
export interface Assembly {
  readonly java: string;
  readonly folder: string;
}

/** What to assemble, and where. */
export interface Assembling {
  readonly environment: Environment;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
  /** The folder that keeps assemblies; `neo4j/target/` unless given. */
  readonly target?: string;
  /** What it is made of; the database that serves unless given. */
  readonly recipe?: Recipe;
}

/**
 * The assembled database; it is assembled when there is none of these sources and this Java yet.
 * It is made in a folder of its own and renamed when it is whole, so what was left half-done is never used.
 */
export async function assemble(request: Assembling): Promise<Assembly> {
  const target = request.target ?? join(sources, "target");
  const java = findJava(request.environment);
  const recipe = request.recipe ?? SERVING;
  const folder = join(target, stampOf(java, recipe));
  if (existsSync(folder)) return { java, folder };
  const tools = await findBuildTools(java, request.environment);
  const part = join(target, `part-${process.pid}`);
  const began = Date.now();
  clear(target, part);
  try {
    mkdirSync(part, { recursive: true });
    request.progress(`Assembling the embedded Neo4j (once): ${recipe.jars}, from the Maven repository …`);
    await fetchJars(request, tools.mvn, { recipe, into: join(part, "lib") });
    const { plugins } = recipe;
    if (plugins === undefined) await unsign(request, tools, part);
    else await fetchJars(request, tools.mvn, { recipe, into: join(part, "plugins"), group: plugins });
    await compile(request, tools, part);
    settle(part, folder);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  request.progress(`The embedded Neo4j is assembled (${Math.round((Date.now() - began) / 1000)} s).`);
  return { java, folder };
}

/** Changes with everything an assembly is made of, and with how it is made. */
function stampOf(java: string, { folder, plugins }: Recipe): string {
  const hash = createHash("sha256").update(identityOf(java)).update("jars without signatures");
  for (const path of [join(folder, "pom.xml"), join(sources, "Server.java")]) hash.update(readFileSync(path));
  if (plugins !== undefined) hash.update(plugins);
  return hash.digest("hex").slice(0, 16);
}

/** Removes what no one assembles any more: parts whose process has ended. */
function clear(target: string, own: string): void {
  if (!existsSync(target)) return;
  for (const name of readdirSync(target)) {
    const [, pid] = /^part-(\d+)$/.exec(name) ?? [];
    const path = join(target, name);
    if (path === own || (pid !== undefined && !isAlive(Number(pid)))) rmSync(path, { recursive: true, force: true });
  }
}

function settle(part: string, folder: string): void {
  try {
    renameSync(part, folder);
  } catch (error) {
    // Another process was quicker with the same assembly: that one is used.
    if (!existsSync(folder)) throw error;
  }
}

/** Jars to fetch: all of a recipe, or those of one group. */
interface Jars {
  readonly recipe: Recipe;
  readonly into: string;
  readonly group?: string;
}

async function fetchJars(request: Assembling, mvn: string, { recipe, into, group }: Jars): Promise<void> {
  let fetched = 0;
  const onLine = (line: string): void => {
    if (!/^\[INFO\] Downloaded .*\.jar/.test(line)) return;
    fetched += 1;
    if (fetched % 40 === 0) request.progress(`  ${fetched} jars fetched …`);
  };
  await step(request, "Maven could not fetch the jars. It needs the Maven repository or a mirror in settings.xml.", {
    command: mvn,
    arguments: [
      "-B",
      "--strict-checksums",
      "dependency:copy-dependencies",
      "-DincludeScope=runtime",
      `-DoutputDirectory=${into}`,
      ...(group === undefined ? [] : [`-DincludeGroupIds=${group}`]),
    ],
    folder: recipe.folder,
    deadline: 15 * 60_000,
    onLine,
  });
}

async function unsign(request: Assembling, { jar }: BuildTools, part: string): Promise<void> {
  const failure = "The signatures of a jar cannot be taken out.";
  await unsignJars(join(part, "lib"), join(part, "unpacked"), (folder, words) =>
    step(request, failure, { command: jar, arguments: words, folder, deadline: 120_000 }),
  );
}

async function compile(request: Assembling, tools: BuildTools, part: string): Promise<void> {
  request.progress("  compiling neo4j/Server.java …");
  const classes = join(part, "classes");
  const javac = ["--release", "17", "-cp", join(part, "lib", "*"), "-d", classes, join(sources, "Server.java")];
  const place = { folder: part, deadline: 120_000 };
  await step(request, "neo4j/Server.java does not compile.", { ...place, command: tools.javac, arguments: javac });
  const jar = ["--create", "--file", join(part, "server.jar"), "-C", classes, "."];
  await step(request, "server.jar cannot be written.", { ...place, command: tools.jar, arguments: jar });
}

async function step(request: Assembling, failure: string, program: Program): Promise<void> {
  const { code, tail } = await runProgram({ ...program, signal: request.signal });
  if (code !== 0) throw new Refusal([failure, "The last lines it wrote:", ...tail].join("\n  "));
}
