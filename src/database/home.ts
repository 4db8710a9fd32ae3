import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";

/** The user that the generated password is for. */
export const embeddedUser = "neo4j";

/**
 * Makes the folder of an embedded database ready and tells its password, which is generated at first and kept in the
 * file `password`, readable by the owner only. Refuses a folder that cannot be written, or one that has data but no password.
 */
export function prepareHome(home: string): string {
  const file = join(home, "password");
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    if (!existsSync(file)) {
      if (existsSync(join(home, "data", "databases"))) throw passwordLost(home);
      // "wx": of two processes that start at once, one makes the password and the other reads it.
      // Hexadecimal, for the admin command takes a password that begins with a dash for an option.
      writeFileSync(file, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
    }
    chmodSync(file, 0o600);
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof Error && "code" in error && error.code === "EEXIST" && existsSync(file))
      return prepareHome(home);
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      `The folder of the embedded database, ${home}, cannot be written (${why}). Expected a folder of your own; set HASHI_HOME to one.`,
    );
  }
}

function passwordLost(home: string): Refusal {
  return new Refusal(
    `${home} holds a database, but the file "password" in it is gone. Put it back, or move the folder away to start with an empty one.`,
  );
}
