import { spawn } from "node:child_process";
import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";
import type { Assembly } from "./assembly.ts";
import { javaArguments } from "./command-line.ts";
import { sources } from "./recipe.ts";
import { byLine } from "./run-program.ts";

/** What to launch. */
export interface Launch {
  readonly assembly: Assembly;
  readonly home: string;
  /** The port to listen on; 0 for any free one. */
  readonly port: number;
  readonly password: string;
  readonly heap: string;
  readonly signal?: AbortSignal;
  readonly extra?: readonly string[];
  /** The folder that holds `neo4j.conf`; that of the database that serves unless given. */
  readonly settings?: string;
  /** Most milliseconds until it must answer; 120 s unless given. */
  readonly startDeadline?: number;
  /** Most milliseconds that a clean end may take before it is ended by force; 20 s unless given. */
  readonly stopDeadline?: number;
}

/** A database process that answers. */
export interface Launched {
  readonly port: number;
  readonly pid: number;
  /** Resolves, in words, when the process has ended. */
  readonly ended: Promise<string>;
  /** Ends the process cleanly, by force after a deadline; resolves when it has ended. */
  stop(): Promise<void>;
}

/** Another process runs on the folder. */
export class FolderLocked extends Refusal {}

const START_DEADLINE = 120_000;
const STOP_DEADLINE = 20_000;

/** The log of the database process of a folder. */
export function logOf(home: string): string {
  return join(home, "logs", "database.log");
}

/** Starts the database process and waits until it answers. Rejects with FolderLocked, or a Refusal with the log's tail. */
export async function launch(request: Launch): Promise<Launched> {
  const log = openLog(request.home);
  const { settings = sources } = request;
  const options = javaArguments(request.assembly, request.heap, request.extra);
  const child = spawn(
    request.assembly.java,
    [...options, request.home, settings, String(request.port)],
    // A group of its own: Ctrl-C reaches the parent only, which then stops the database in order.
    { cwd: request.assembly.folder, stdio: ["pipe", "pipe", log.file], detached: true },
  );
  closeSync(log.file);
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error("The database process was started without pipes.");
  // Writing to a process that has just died must not end this one: its end is told by `exit`.
  stdin.on("error", () => {});
  stdin.write(`${request.password}\n`);
  const ended = new Promise<string>((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("exit", (code, signal) => resolve(signal === null ? `exit code ${code}` : `ended by ${signal}`));
  });
  const stop = async (): Promise<void> => {
    stdin.end();
    const force = setTimeout(() => child.kill("SIGKILL"), request.stopDeadline ?? STOP_DEADLINE);
    await ended;
    clearTimeout(force);
  };
  try {
    const port = await answer(stdout, ended, request, log.path);
    keepLog(request.home, log.path);
    return { port, pid: child.pid ?? 0, ended, stop };
  } catch (error) {
    child.kill("SIGKILL");
    await ended;
    if (error instanceof FolderLocked) rmSync(log.path, { force: true });
    else keepLog(request.home, log.path);
    throw error;
  }
}

/** The port that the process tells when it is ready. */
async function answer(
  output: NodeJS.ReadableStream,
  ended: Promise<string>,
  request: Launch,
  log: string,
): Promise<number> {
  const { signal } = request;
  signal?.throwIfAborted();
  const over = new AbortController();
  try {
    return await new Promise<number>((resolve, reject) => {
      const fail = (what: string): void => {
        if (over.signal.aborted) return;
        reject(new Refusal([`The embedded Neo4j did not start: ${what}.`, ...tailOf(log)].join("\n")));
      };
      signal?.addEventListener("abort", () => reject(signal.reason), { signal: over.signal });
      byLine(output, (line) => {
        const [, port] = /^READY (\d+)$/.exec(line) ?? [];
        if (port !== undefined) resolve(Number(port));
        else if (line === "LOCKED") reject(new FolderLocked(`Another process runs on ${request.home}.`));
        else if (!over.signal.aborted) appendFileSync(log, `${line}\n`);
      });
      const { startDeadline = START_DEADLINE } = request;
      setTimeout(() => fail(`no answer within ${startDeadline / 1000} s`), startDeadline).unref();
      // What the process wrote last may still be on its way through the pipe.
      void ended.then((how) => setTimeout(() => fail(how), 100));
    });
  } finally {
    over.abort();
  }
}

/** The log of a start that may still be refused, so that the log of the process that has the folder stays as it is. */
function openLog(home: string): { path: string; file: number } {
  const path = join(home, "logs", `starting-${process.pid}.log`);
  mkdirSync(join(home, "logs"), { recursive: true });
  return { path, file: openSync(path, "w", 0o600) };
}

/** Makes it the log of the folder; that of the run before is kept beside it. */
function keepLog(home: string, path: string): void {
  const log = logOf(home);
  if (existsSync(log)) renameSync(log, log.replace(/\.log$/, ".previous.log"));
  renameSync(path, log);
}

/** The last lines of a log, for a message. */
function tailOf(log: string): string[] {
  const lines = readFileSync(log, "utf8").trimEnd().split("\n").slice(-15);
  return ["The last lines it wrote:", ...lines.map((line) => `  ${line}`)];
}
