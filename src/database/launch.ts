import { spawn } from "node:child_process";
import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";
import { type Assembly, sources } from "./assembly.ts";
import { javaArguments } from "./command-line.ts";
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
  const child = spawn(
    request.assembly.java,
    [...javaArguments(request.assembly, request.heap, request.extra), request.home, sources, String(request.port)],
    // A group of its own: Ctrl-C reaches the parent only, which then stops the database in order.
    { cwd: request.assembly.folder, stdio: ["pipe", "pipe", log], detached: true },
  );
  closeSync(log);
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
    const force = setTimeout(() => child.kill("SIGKILL"), STOP_DEADLINE);
    await ended;
    clearTimeout(force);
  };
  try {
    const port = await answer(stdout, ended, request);
    return { port, pid: child.pid ?? 0, ended, stop };
  } catch (error) {
    child.kill("SIGKILL");
    await ended;
    throw error;
  }
}

/** The port that the process tells when it is ready. */
function answer(output: NodeJS.ReadableStream, ended: Promise<string>, request: Launch): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (what: string): void => {
      reject(new Refusal([`The embedded Neo4j did not start: ${what}.`, ...tailOf(request.home)].join("\n")));
    };
    const timer = setTimeout(() => fail(`no answer within ${START_DEADLINE / 1000} s`), START_DEADLINE);
    request.signal?.addEventListener("abort", () => reject(request.signal?.reason), { once: true });
    byLine(output, (line) => {
      const [, port] = /^READY (\d+)$/.exec(line) ?? [];
      if (port !== undefined) {
        clearTimeout(timer);
        resolve(Number(port));
      } else if (line === "LOCKED") reject(new FolderLocked(`Another process runs on ${request.home}.`));
      else appendFileSync(logOf(request.home), `${line}\n`);
    });
    void ended.then((how) => {
      clearTimeout(timer);
      // What the process wrote last is still on its way through the pipe.
      setTimeout(() => fail(how), 100);
    });
  });
}

/** A fresh log; that of the run before is kept beside it. */
function openLog(home: string): number {
  const log = logOf(home);
  mkdirSync(join(home, "logs"), { recursive: true });
  if (existsSync(log)) renameSync(log, log.replace(/\.log$/, ".previous.log"));
  return openSync(log, "a", 0o600);
}

/** The last lines of the log, for a message. */
function tailOf(home: string): string[] {
  const lines = readFileSync(logOf(home), "utf8").trimEnd().split("\n").slice(-15);
  return [`The last lines of ${logOf(home)}:`, ...lines.map((line) => `  ${line}`)];
}
