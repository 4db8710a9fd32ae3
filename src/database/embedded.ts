import { assemble, type Progress } from "./assembly.ts";
import { removeHolder, writeHolder } from "./holder.ts";
import { embeddedUser } from "./home.ts";
import { type Launched, launch } from "./launch.ts";
import { pause } from "./process.ts";
import type { Connection } from "./reach.ts";

/** How the embedded database of a folder is to be run. */
export interface Running {
  readonly home: string;
  readonly heap: string;
  readonly password: string;
  readonly database: string;
  /** What the program is called by people: `npm start`. */
  readonly program: string;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
}

/** Milliseconds to wait before the first, second … start after an unexpected end; the last one for all further ones. */
const BACKOFF = [0, 500, 1000, 2000, 5000, 10_000];
/** A database that ran this long has recovered: the next end counts as the first again. */
const RECOVERED = 60_000;

/** An embedded database that is started again, on the same port, when it ends unexpectedly. */
export class EmbeddedDatabase {
  readonly connection: Connection;
  readonly #running: Running;
  readonly #closing = new AbortController();
  #launched: Launched;
  #watch: Promise<void>;

  /** Starts the database; rejects with FolderLocked or a Refusal when that fails. */
  static async start(running: Running): Promise<EmbeddedDatabase> {
    return new EmbeddedDatabase(running, await launchOnce(running, 0, running.signal));
  }

  private constructor(running: Running, launched: Launched) {
    const uri = `bolt://127.0.0.1:${launched.port}`;
    this.connection = { uri, user: embeddedUser, password: running.password, database: running.database };
    this.#running = running;
    this.#launched = launched;
    this.#tell();
    this.#watch = this.#keepRunning();
  }

  /** The process of the database at the moment. */
  get pid(): number {
    return this.#launched.pid;
  }

  /** Stops the database and waits for its end. */
  async close(): Promise<void> {
    this.#closing.abort(new Error("The database is being stopped."));
    await this.#launched.stop();
    await this.#watch;
    removeHolder(this.#running.home);
  }

  #tell(): void {
    const { home, program } = this.#running;
    const since = new Date().toISOString();
    writeHolder(home, { program, pid: process.pid, databasePid: this.pid, uri: this.connection.uri, since });
  }

  async #keepRunning(): Promise<void> {
    let failures = 0;
    while (!this.#closing.signal.aborted) {
      const began = Date.now();
      const how = await this.#launched.ended;
      if (this.#closing.signal.aborted) return;
      failures = Date.now() - began > RECOVERED ? 0 : failures;
      this.#running.progress(`The embedded Neo4j ended unexpectedly (${how}); it is started again.`);
      failures = await this.#startAgain(failures);
    }
  }

  /** Starts until it succeeds or the database is closed; resolves with the number of starts so far. */
  async #startAgain(failures: number): Promise<number> {
    for (let count = failures; ; count += 1) {
      try {
        await pause(BACKOFF[Math.min(count, BACKOFF.length - 1)] ?? 0, this.#closing.signal);
        const port = Number(new URL(this.connection.uri).port);
        this.#launched = await launchOnce(this.#running, port, this.#closing.signal);
        this.#tell();
        this.#running.progress("The embedded Neo4j answers again.");
        return count + 1;
      } catch (error) {
        if (this.#closing.signal.aborted) return count;
        this.#running.progress(error instanceof Error ? error.message : String(error));
      }
    }
  }
}

async function launchOnce(running: Running, port: number, signal?: AbortSignal): Promise<Launched> {
  const { home, heap, password, progress } = running;
  const assembly = await assemble({ environment: process.env, progress, signal });
  return launch({ assembly, home, port, password, heap, signal });
}
