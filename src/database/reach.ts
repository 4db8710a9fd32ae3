import neo4j, { type Driver } from "neo4j-driver";
import { Refusal } from "../refusal.ts";

/** Where a database is and how to enter. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

const OLDEST = [5, 26];
const PATIENCE = 8000;

/**
 * Resolves when the database answers and is new enough; otherwise refuses with what is wrong and what cures it.
 * `whose` names the settings to look at.
 */
export function reach(connection: Connection, whose: string): Promise<void> {
  return withDriver(connection, whose, async (driver) => {
    const version = await versionOf(driver, connection.database);
    if (!isRecent(version)) {
      throw new Refusal(
        `${connection.uri} is Neo4j ${version}; expected ${OLDEST.join(".")} or later. Upgrade it, or leave NEO4J_* out to use the embedded one.`,
      );
    }
  });
}

/** Resolves when the database, whose version is known, lets the user in; otherwise refuses as `reach` does. */
export function enter(connection: Connection, whose: string): Promise<void> {
  return withDriver(connection, whose, async (driver) => void (await driver.getServerInfo()));
}

async function withDriver(
  connection: Connection,
  whose: string,
  work: (driver: Driver) => Promise<void>,
): Promise<void> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    connectionTimeout: PATIENCE,
    connectionAcquisitionTimeout: PATIENCE,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    await work(driver);
  } catch (error) {
    throw error instanceof Refusal ? error : refusalOf(error, connection, whose);
  } finally {
    await driver.close();
  }
}

async function versionOf(driver: Driver, database: string): Promise<string> {
  const text = "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version";
  const { records } = await driver.executeQuery(text, {}, { database, routing: "READ" });
  return String(records[0]?.get("version"));
}

function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

function refusalOf(error: unknown, connection: Connection, whose: string): Refusal {
  const code = error instanceof neo4j.Neo4jError ? error.code : "";
  const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  if (code.includes("Unauthorized") || code.includes("AuthenticationRateLimit")) {
    return new Refusal(
      `${connection.uri} refuses the user "${connection.user}" with the password given: ${why.replace(/\.?$/, ".")} Correct ${whose}.`,
    );
  }
  if (code.includes("DatabaseNotFound")) {
    return new Refusal(
      `${connection.uri} has no database "${connection.database}". Correct NEO4J_DATABASE, or create it.`,
    );
  }
  return new Refusal(
    `No Neo4j answers at ${connection.uri} within ${PATIENCE / 1000} s (${why}). Start it or correct ${whose}; without NEO4J_* the embedded one is used.`,
  );
}
