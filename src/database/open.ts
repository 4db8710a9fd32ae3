import type { Config } from "../config.ts";
import { Refusal } from "../refusal.ts";
import type { Progress } from "./assembly.ts";
import { EmbeddedDatabase, type Running } from "./embedded.ts";
import { type Holder, isLeftEnding, readHolder } from "./holder.ts";
import { embeddedUser, prepareHome } from "./home.ts";
import { FolderLocked } from "./launch.ts";
import { pause } from "./process.ts";
import type { Connection } from "./reach.ts";

/** A database that answers; `close` stops it if it was started here, and never anything else. */
export interface Database extends Connection {
  /** Whose it is: one that was started here, one that another program runs, or a server of the user's own. */
  readonly kind: "started" | "attached" | "server";
  close(): Promise<void>;
}

/** How to open. */
export interface Opening {
  /** What the program is called by people, for messages to others: `npm start`. */
  readonly program: string;
  /** Whether a database that another program runs on the folder may be used; otherwise that is refused. */
  readonly attach: boolean;
  readonly progress: Progress;
  /** Gives up when it fires. */
  readonly signal?: AbortSignal;
}

/** The driver takes as long to load as everything else that starts the database, and is needed only when that answers. */
const driving = () => import("./reach.ts");

/** How long the end of the previous holder, or the start of another, is waited for. */
const PATIENCE = 30_000;
/** How long what was just killed may take to vanish. */
const VANISHING = 2000;

/**
 * Opens the database that the configuration asks for: the server it names, or the embedded one of its folder.
 * Refuses (Refusal) with one clear message when that cannot be; nothing is left running then.
 */
export async function openDatabase(config: Config, opening: Opening): Promise<Database> {
  if (config.server !== undefined) {
    const connection = { ...config.server, database: config.database };
    const { reach } = await driving();
    await reach(connection, "NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD");
    return { ...connection, kind: "server", close: async () => {} };
  }
  const password = prepareHome(config.home);
  const { home, heap, database } = config;
  const running = { ...opening, home, heap, database, password };
  await awaitVanishing(home, opening);
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const holder = readHolder(home);
    if (holder !== undefined && !opening.attach) throw inUse(home, holder);
    const found = holder === undefined ? await startUnlessLocked(running) : await attach(running, holder);
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw inUse(home, holder);
    await pause(300, opening.signal);
  }
}

/** Waits a little for a program that has the folder, unless its database may be shared, and for the database of one that has ended. */
async function awaitVanishing(home: string, { attach, signal }: Opening): Promise<void> {
  const isThere = (): boolean => (readHolder(home) === undefined ? isLeftEnding(home) : !attach);
  const deadline = Date.now() + VANISHING;
  while (isThere() && Date.now() < deadline) await pause(50, signal);
}

/** Starts the database of the folder; undefined when another process has it, which may be ending or just beginning. */
async function startUnlessLocked(running: Running): Promise<Database | undefined> {
  try {
    const [embedded, { enter }] = await Promise.all([EmbeddedDatabase.start(running), driving()]);
    const close = (): Promise<void> => embedded.close();
    try {
      await enter(embedded.connection, `the file "password" in ${running.home}`);
    } catch (error) {
      await close();
      throw error;
    }
    return { ...embedded.connection, kind: "started", close };
  } catch (error) {
    if (error instanceof FolderLocked) return undefined;
    throw error;
  }
}

/** The database that another program runs; undefined when it does not answer (yet, or any more). */
async function attach(running: Running, holder: Holder): Promise<Database | undefined> {
  const { password, database, home } = running;
  const connection = { uri: holder.uri, user: embeddedUser, password, database };
  try {
    const { reach } = await driving();
    await reach(connection, `the file "password" in ${home}`);
    return { ...connection, kind: "attached", close: async () => {} };
  } catch {
    return undefined;
  }
}

function inUse(home: string, holder: Holder | undefined): Refusal {
  const who =
    holder === undefined
      ? "another process"
      : `"${holder.program}" (process ${holder.pid}, since ${holder.since}, ${holder.uri})`;
  return new Refusal(
    `The database in ${home} is in use by ${who}. Stop that one first, or set HASHI_HOME to another folder for a second database.`,
  );
}
