import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../src/config.ts";
import { type Database, openDatabase } from "../src/database/open.ts";
import { timed } from "./database-time.ts";

/** The variable that names the folder of the database that `npm test` runs for the tests of imports. */
export const IMPORT_HOME = "IMPORT_HOME";

/** Keeps the plans of some 600 statements, as many as the tests ask: with fewer, a new one is planned anew each time. */
const HEAP = "6g";

/**
 * Gives `work` an embedded Neo4j of its own that is starting, in a folder that is removed afterwards. When `signal` fires
 * the database ends, and with it what is being asked or loaded.
 */
export async function withOwnDatabase<T>(
  program: string,
  signal: AbortSignal,
  work: (opening: Promise<Database>, home: string) => Promise<T>,
): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), "hashi-test-"));
  const config = readConfig({ HASHI_HOME: home, HASHI_HEAP: HEAP }, join(import.meta.dirname, ".."));
  const opening = openDatabase(config, { program, attach: false, progress: console.log, signal });
  const close = (): Promise<void> => opening.then((database) => database.close()).catch(() => {});
  // That it did not start is told to whoever waits for it, later.
  opening.catch(() => {});
  signal.addEventListener("abort", () => void close(), { once: true });
  try {
    return await work(opening, home);
  } finally {
    await timed("stop", close);
    rmSync(home, { recursive: true, force: true });
  }
}
