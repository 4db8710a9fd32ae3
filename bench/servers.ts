import { type ChildProcess, spawn } from "node:child_process";
import { byLine } from "../src/database/run-program.ts";
import { Refusal } from "../src/refusal.ts";
import type { Opened } from "./graphs.ts";
import { BENCH, CACHE, PROJECT } from "./places.ts";

/** A server that answers, in a process of its own. */
export interface Server {
  readonly name: "hashi" | "peer" | "raw";
  readonly port: number;
  readonly pid: number;
  /** Milliseconds from its start until it listened. */
  readonly started: number;
  /** Where its inspector answers, when it was asked for. */
  readonly inspector?: string;
  stop(): Promise<void>;
}

/** Which program a server is, with its arguments and what it prints when it listens. */
interface Program {
  readonly arguments: readonly string[];
  readonly listens: RegExp;
}

/** Starts Hashi as `npm start` does, on this database; with an inspector it can be asked what its heap holds. */
export function startHashi(database: Opened, { inspected = false } = {}): Promise<Server> {
  const flags = inspected ? ["--inspect=127.0.0.1:0"] : [];
  return start("hashi", database, {
    arguments: [...flags, `${PROJECT}src/main.ts`],
    listens: /^Hashi answers at http:\/\/[^:]+:(\d+)/,
  });
}

/** Starts the peer; with `profile` it tells what its statements cost and is not for measuring time. */
export function startPeer(database: Opened, profile = false): Promise<Server> {
  const flags = profile ? ["--profile"] : [];
  return start("peer", database, { arguments: [`${BENCH}peer/main.ts`, ...flags], listens: /^READY (\d+)$/ });
}

/** Starts the raw driver with the statements in a file. */
export function startRaw(database: Opened, statements: string): Promise<Server> {
  return start("raw", database, { arguments: [`${BENCH}raw/main.ts`, statements], listens: /^READY (\d+)$/ });
}

const running = new Set<ChildProcess>();
// However the bench ends, its servers end with it.
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

async function start(name: Server["name"], database: Opened, program: Program): Promise<Server> {
  const began = performance.now();
  const child = spawn(process.execPath, program.arguments, {
    cwd: PROJECT,
    env: environmentOf(database),
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      running.delete(child);
      resolve();
    });
  });
  const { port, inspector } = await listening(name, child, program.listens);
  const started = performance.now() - began;
  return { name, port, pid: child.pid ?? 0, started, inspector, stop: () => end(child, ended) };
}

/** Only what a server needs: settings of whoever runs the bench do not count. */
function environmentOf({ uri, user, password, database }: Opened): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([key]) => !/^(HASHI_|NEO4J_|PORT$|HOST$|LOG_LEVEL$)/.test(key));
  return {
    ...Object.fromEntries(kept),
    NODE_ENV: "production",
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    PORT: "0",
    LOG_LEVEL: "error",
    HASHI_HOME: `${CACHE}unused`,
    HASHI_DEADLINE_MS: "60000",
  };
}

function listening(
  name: string,
  child: ChildProcess,
  listens: RegExp,
): Promise<{ port: number; inspector: string | undefined }> {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error("A server was started without pipes.");
  const tail: string[] = [];
  let inspector: string | undefined;
  return new Promise((resolve, reject) => {
    const take = (line: string): void => {
      tail.push(line);
      inspector ??= /^Debugger listening on (ws:\S+)/.exec(line)?.[1];
      if (tail.length > 20) tail.shift();
      const [, port] = listens.exec(line) ?? [];
      if (port !== undefined) resolve({ port: Number(port), inspector });
    };
    byLine(stdout, take);
    byLine(stderr, take);
    child.once("error", reject);
    child.once("exit", () => reject(new Refusal([`The server "${name}" did not start:`, ...tail].join("\n  "))));
  });
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(force);
}
