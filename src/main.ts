import "./compile-cache.ts";
import { createServer as createSocket } from "node:net";
import { readConfig } from "./config.ts";
import { openDatabase } from "./database/open.ts";
import { Refusal } from "./refusal.ts";
import type { Running } from "./serve.ts";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Starts Hashi as the environment says, and stops it in order on SIGINT or SIGTERM. */
async function main(): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  const stopping = stopSignal();
  await refuseTakenPort(config.host, config.port);
  // The modules of the server load while the database starts.
  const opening = openDatabase(config, { program: "npm start", attach: false, progress: say, signal: stopping });
  const [database, { serve }] = await Promise.all([opening, import("./serve.ts")]);
  let running: Running | undefined;
  try {
    running = await serve(config, database, { say, signal: stopping });
    await fired(stopping);
    say("Stopping …");
  } finally {
    await running?.close();
    await database.close();
  }
}

/** Fires on the first SIGINT or SIGTERM. One more, a second later, ends the process at once; the database then ends by itself. */
function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  let first = 0;
  const stop = (): void => {
    // A terminal and npm may both hand on the same Ctrl-C.
    if (first !== 0 && Date.now() - first > 1000) process.exit(130);
    first ||= Date.now();
    stopping.abort(new Refusal("Stopped before it had started."));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return stopping.signal;
}

function fired(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

/** Refuses before the database is started for nothing. */
async function refuseTakenPort(host: string, port: number): Promise<void> {
  const socket = createSocket();
  await new Promise<void>((resolve, reject) => {
    socket.once("error", (error: NodeJS.ErrnoException) => reject(portRefusal(error, host, port)));
    socket.listen(port, host, resolve);
  });
  await new Promise((resolve) => socket.close(resolve));
}

function portRefusal(error: NodeJS.ErrnoException, host: string, port: number): Refusal {
  if (error.code === "EADDRINUSE") {
    return new Refusal(
      `Port ${port} of ${host} is taken by another program. Stop that one, or set PORT to another port (0: any free one).`,
    );
  }
  return new Refusal(`The server cannot listen on ${host}, port ${port} (${error.message}). Correct HOST or PORT.`);
}

try {
  await main();
  process.exit(0);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
