import { resolve } from "node:path";
import { Refusal } from "./refusal.ts";
import { type LogLevel, type Setting, settings, type ViewerName } from "./settings.ts";

/** A Neo4j server that Hashi uses but does not run. */
export interface ServerAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** All that the environment decides. */
export interface Config {
  readonly host: string;
  /** 0 stands for any free port. */
  readonly port: number;
  /** Folder of the embedded database, an absolute path. */
  readonly home: string;
  /** Most heap of the embedded database, as the JVM spells it: `1g`. */
  readonly heap: string;
  /** The server to use; undefined when the embedded database is to be started. */
  readonly server: ServerAddress | undefined;
  readonly database: string;
  readonly viewer: ViewerName;
  /** Most milliseconds that one question may take. */
  readonly deadline: number;
  readonly logLevel: LogLevel;
}

/** The environment asks for something that cannot be; `mistakes` names every one of them. */
export class ConfigurationError extends Refusal {
  override readonly name = "ConfigurationError";
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(
      ["The configuration cannot be used:", ...mistakes.map((mistake) => `  - ${mistake}`), "See .env.example."].join(
        "\n",
      ),
    );
    this.mistakes = mistakes;
  }
}

/**
 * What the environment asks for; a setting that is absent or empty counts as not set.
 * Paths are taken from `folder`. Throws one ConfigurationError that names all mistakes.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, folder: string): Config {
  const mistakes: string[] = [...misspelt(environment)];
  const optional = <T>(setting: Setting<T>): T | undefined => {
    const text = environment[setting.key] || setting.assumed;
    if (text === undefined) return undefined;
    try {
      return setting.read(text);
    } catch (error) {
      const expected = error instanceof Error ? error.message : String(error);
      const given = setting.key === settings.password.key ? "something blank" : JSON.stringify(text);
      mistakes.push(`${setting.key}: ${expected}, given ${given}`);
      return undefined;
    }
  };
  const values = {
    host: optional(settings.host) ?? "",
    port: optional(settings.port) ?? 0,
    home: resolve(folder, optional(settings.home) ?? ""),
    heap: optional(settings.heap) ?? "",
    database: optional(settings.database) ?? "",
    viewer: optional(settings.viewer) ?? "public",
    deadline: optional(settings.deadline) ?? 0,
    logLevel: optional(settings.logLevel) ?? "info",
  };
  const server = { uri: optional(settings.uri), user: optional(settings.user), password: optional(settings.password) };
  mistakes.push(...incomplete(environment));
  if (mistakes.length > 0) throw new ConfigurationError(mistakes);
  return { ...values, server: complete(server) };
}

function complete(server: Partial<ServerAddress>): ServerAddress | undefined {
  const { uri, user, password } = server;
  return uri === undefined || user === undefined || password === undefined ? undefined : { uri, user, password };
}

function incomplete(environment: Readonly<Record<string, string | undefined>>): string[] {
  const keys = [settings.uri.key, settings.user.key, settings.password.key];
  const missing = keys.filter((key) => !environment[key]);
  if (missing.length === 0 || missing.length === keys.length) return [];
  return [`${missing.join(" and ")}: expected, because ${keys.filter((key) => environment[key]).join(" and ")} is set`];
}

/** Keys that look like ours and are none: all that begin with HASHI_, and near misses of the others. */
function misspelt(environment: Readonly<Record<string, string | undefined>>): string[] {
  const known = Object.values(settings).map((setting) => setting.key);
  return Object.keys(environment)
    .filter((key) => !known.includes(key))
    .flatMap((key) => {
      const [nearest] = known
        .map((candidate) => ({ candidate, edits: distance(key, candidate) }))
        .sort((a, b) => a.edits - b.edits);
      const near = nearest !== undefined && nearest.edits <= 2 ? nearest.candidate : undefined;
      if (!key.startsWith("HASHI_") && !(key.startsWith("NEO4J_") && near !== undefined)) return [];
      return [`${key}: there is no such setting${near === undefined ? "" : `; did you mean ${near}?`}`];
    })
    .sort();
}

/** Least number of letters to insert, delete or replace to make one text of the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
