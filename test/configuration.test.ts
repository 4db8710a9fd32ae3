import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ConfigurationError, readConfig } from "../src/config.ts";
import { type Setting, settings } from "../src/settings.ts";

const listed: readonly Setting<unknown>[] = Object.values(settings);

function mistakesOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment, "/project");
  } catch (error) {
    assert.ok(error instanceof ConfigurationError);
    return error.mistakes;
  }
  return [];
}

test("an empty environment is a whole configuration", () => {
  assert.deepEqual(readConfig({}, "/project"), {
    host: "127.0.0.1",
    port: 4000,
    home: "/project/.hashi",
    heap: "1g",
    server: undefined,
    database: "neo4j",
    viewer: "public",
    deadline: 10_000,
    logLevel: "info",
  });
});

test("a setting that is empty counts as not set", () => {
  assert.equal(readConfig({ PORT: "", NEO4J_URI: "" }, "/project").port, 4000);
});

test("a whole server address is taken", () => {
  const given = { NEO4J_URI: "neo4j://graph:7687", NEO4J_USER: "neo4j", NEO4J_PASSWORD: "secret", PORT: "0" };
  const config = readConfig(given, "/project");
  assert.deepEqual(config.server, { uri: "neo4j://graph:7687", user: "neo4j", password: "secret" });
  assert.equal(config.port, 0);
});

test("all mistakes are named at once", () => {
  const mistakes = mistakesOf({
    PORT: "http",
    LOG_LEVEL: "loud",
    HASHI_VIEWER: "admin",
    HASHI_DEADLINE_MS: "0",
    HASHI_HOMES: "/tmp",
    NEO4J_URI: "http://localhost:7474",
    NEO4J_PASWORD: "secret",
  });
  assert.deepEqual(mistakes, [
    "HASHI_HOMES: there is no such setting; did you mean HASHI_HOME?",
    "NEO4J_PASWORD: there is no such setting; did you mean NEO4J_PASSWORD?",
    'PORT: expected a whole number from 0 to 65535, given "http"',
    'HASHI_VIEWER: expected one of public, demo-staff, given "admin"',
    'HASHI_DEADLINE_MS: expected a whole number from 1 to 600000, given "0"',
    'LOG_LEVEL: expected one of silent, fatal, error, warn, info, debug, trace, given "loud"',
    'NEO4J_URI: expected an address such as neo4j://localhost:7687 or bolt+s://host:7687, given "http://localhost:7474"',
    "NEO4J_USER and NEO4J_PASSWORD: expected, because NEO4J_URI is set",
  ]);
});

test("a password is never repeated in a message", () => {
  const mistakes = mistakesOf({ NEO4J_URI: "bolt://a", NEO4J_USER: "neo4j", NEO4J_PASSWORD: " " });
  assert.deepEqual(mistakes, ["NEO4J_PASSWORD: expected a password, given something blank"]);
});

test("variables of other programs are left alone", () => {
  assert.deepEqual(mistakesOf({ NEO4J_HOME: "/opt/neo4j", NEO4J_AUTH: "none", PATH: "/bin", HOSTNAME: "x" }), []);
});

test("every assumed value is itself allowed", () => {
  for (const setting of listed) if (setting.assumed !== undefined) setting.read(setting.assumed);
});

test(".env.example lists exactly what can be set, with its meaning and what is assumed", () => {
  const written = readFileSync(new URL("../.env.example", import.meta.url), "utf8")
    .split("\n\n")
    .slice(1);
  const expected = listed.map((setting) => `# ${setting.meaning}\n#${setting.key}=${setting.assumed ?? ""}`);
  assert.deepEqual(
    written.map((entry) => entry.trim()),
    expected,
  );
});
