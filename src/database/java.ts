import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { Refusal } from "../refusal.ts";
import { runProgram } from "./run-program.ts";

/** The variables of the environment that tell where programs are. */
export type Environment = Readonly<Record<string, string | undefined>>;

const OLDEST_JAVA = 17;

/** What an installation is missing and how to get it, as one message. */
function missing(programs: readonly string[], found = ""): Refusal {
  return new Refusal(
    [
      `The embedded Neo4j needs a JDK (${OLDEST_JAVA} or later) and Maven (3.6 or later); not found: ${programs.join(", ")}.${found}`,
      "Install them: `apt-get install openjdk-17-jdk-headless maven` (Debian, Ubuntu), `brew install openjdk@17 maven` (macOS);",
      "a JDK elsewhere is found through JAVA_HOME.",
      "Or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use a Neo4j server of your own.",
    ].join("\n"),
  );
}

function find(program: string, folders: readonly string[]): string | undefined {
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function foldersOf(environment: Environment): string[] {
  const home = environment.JAVA_HOME ? [join(environment.JAVA_HOME, "bin")] : [];
  return [...home, ...(environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "")];
}

/** The real path of the java program, JAVA_HOME before PATH. Refuses with what to install when there is none. */
export function findJava(environment: Environment): string {
  const folders = foldersOf(environment);
  const java = find("java", folders);
  if (java !== undefined) return realpathSync(java);
  throw missing(["java", ...(find("mvn", folders) === undefined ? ["mvn"] : [])]);
}

/** The programs that assembling needs. */
export interface BuildTools {
  readonly javac: string;
  readonly jar: string;
  readonly mvn: string;
}

/** The programs that assembling needs, those of the JDK from beside `java`. Refuses with what to install. */
export async function findBuildTools(java: string, environment: Environment): Promise<BuildTools> {
  const folders = [dirname(java), ...foldersOf(environment)];
  const [javac, jar, mvn] = [find("javac", folders), find("jar", folders), find("mvn", folders)];
  const absent = Object.entries({ javac, jar, mvn }).flatMap(([name, path]) => (path === undefined ? [name] : []));
  const version = await versionOf(java);
  if (version < OLDEST_JAVA) throw missing([`a recent java`], ` ${java} is Java ${version}.`);
  if (javac === undefined || jar === undefined || mvn === undefined) throw missing(absent);
  return { javac, jar, mvn };
}

async function versionOf(java: string): Promise<number> {
  const { tail } = await runProgram({ command: java, arguments: ["-version"], folder: "/", deadline: 20_000 });
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(tail.join("\n")) ?? [];
  return Number(first === "1" ? second : first);
}

/** A text that changes when another Java takes the place of this one. */
export function identityOf(java: string): string {
  const { size, mtimeMs } = statSync(java);
  const release = join(dirname(java), "..", "release");
  return [java, size, mtimeMs, existsSync(release) ? statSync(release).mtimeMs : ""].join(" ");
}
