/** One thing that can be set through the environment: its key, what it means, what holds when it is not set. */
export interface Setting<T> {
  readonly key: string;
  readonly meaning: string;
  /** The text that stands for "not set"; undefined when nothing is assumed. */
  readonly assumed?: string;
  /** The value that the text stands for, or throws an Error whose message says what was expected. */
  readonly read: (text: string) => T;
}

/** How much the server writes to its log, the quietest first. */
export const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;
export type LogLevel = (typeof logLevels)[number];

/** On whose behalf the server answers, until there is sign-in. */
export const viewers = ["public", "demo-staff"] as const;
export type ViewerName = (typeof viewers)[number];

function oneOf<T extends string>(values: readonly T[]): (text: string) => T {
  return (text) => {
    const value = values.find((candidate) => candidate === text);
    if (value === undefined) throw new Error(`expected one of ${values.join(", ")}`);
    return value;
  };
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw new Error(`expected a whole number from ${least} to ${most}`);
    }
    return value;
  };
}

function matching(pattern: RegExp, expected: string): (text: string) => string {
  return (text) => {
    if (!pattern.test(text)) throw new Error(`expected ${expected}`);
    return text;
  };
}

/** Everything that can be set. `.env.example` lists the same, in this order; a test compares them. */
export const settings = {
  host: {
    key: "HOST",
    meaning: "Address the server listens on; 0.0.0.0 lets other machines ask.",
    assumed: "127.0.0.1",
    read: matching(/^[0-9a-zA-Z.:-]+$/, "a host name or an IP address"),
  } satisfies Setting<string>,
  port: {
    key: "PORT",
    meaning: "Port the server listens on; 0 takes any free one and prints it.",
    assumed: "4000",
    read: wholeNumber(0, 65535),
  } satisfies Setting<number>,
  home: {
    key: "HASHI_HOME",
    meaning: "Folder of the embedded database: its data, password and logs.",
    assumed: ".hashi",
    read: matching(/\S/, "the path of a folder"),
  } satisfies Setting<string>,
  heap: {
    key: "HASHI_HEAP",
    meaning: "Most heap memory of the embedded database.",
    assumed: "1g",
    read: matching(/^[1-9]\d*[mg]$/, "a size such as 512m or 2g"),
  } satisfies Setting<string>,
  viewer: {
    key: "HASHI_VIEWER",
    meaning: "On whose behalf questions are answered: public, or demo-staff (sees all but CONFIDENTIAL).",
    assumed: "public",
    read: oneOf(viewers),
  } satisfies Setting<ViewerName>,
  deadline: {
    key: "HASHI_DEADLINE_MS",
    meaning: "Most milliseconds that one question may take; 120000 more when the database has yet to plan it.",
    assumed: "10000",
    read: wholeNumber(1, 600_000),
  } satisfies Setting<number>,
  logLevel: {
    key: "LOG_LEVEL",
    meaning: `How much is logged: ${logLevels.join(", ")}.`,
    assumed: "info",
    read: oneOf(logLevels),
  } satisfies Setting<LogLevel>,
  uri: {
    key: "NEO4J_URI",
    meaning:
      "Address of a Neo4j server (5.26 or later) to use instead of the embedded one; needs user and password too.",
    read: matching(
      /^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/,
      "an address such as neo4j://localhost:7687 or bolt+s://host:7687",
    ),
  } satisfies Setting<string>,
  user: {
    key: "NEO4J_USER",
    meaning: "User of that server.",
    read: matching(/\S/, "the name of a user"),
  } satisfies Setting<string>,
  password: {
    key: "NEO4J_PASSWORD",
    meaning: "Password of that user.",
    read: matching(/\S/, "a password"),
  } satisfies Setting<string>,
  database: {
    key: "NEO4J_DATABASE",
    meaning: "Name of the database in that server.",
    assumed: "neo4j",
    read: matching(/^[a-zA-Z][a-zA-Z0-9.-]{2,62}$/, "a name of 3 to 63 letters, digits, dots and dashes"),
  } satisfies Setting<string>,
} as const;
