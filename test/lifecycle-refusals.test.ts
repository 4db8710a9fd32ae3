import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { assemble } from "../src/database/assembly.ts";
import { writeHolder } from "../src/database/holder.ts";
import { main, scratchHome, startProgram } from "./program.ts";
import { testConnection } from "./start.ts";

/** Starts Hashi, which must refuse with exit code 1 and no stack; gives what it wrote. */
async function refusal(environment: Readonly<Record<string, string>>): Promise<string> {
  const { home, remove } = scratchHome();
  try {
    const program = startProgram({ HASHI_HOME: home, ...environment });
    const code = await program.exit;
    assert.equal(code, 1, program.output());
    assert.doesNotMatch(program.output(), /\n\s+at /);
    return program.output();
  } finally {
    remove();
  }
}

function serverWith(changes: Readonly<Record<string, string>>): Record<string, string> {
  const { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE } = testConnection();
  return { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, ...changes };
}

test("a port that is taken is named before anything is started", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" && address !== null ? String(address.port) : "";
  const message = await refusal({ PORT: port });
  assert.equal(
    message,
    `Port ${port} of 127.0.0.1 is taken by another program. Stop that one, or set PORT to another port (0: any free one).\n`,
  );
  await new Promise((resolve) => other.close(resolve));
});

test("a wrong password of a server is told, and never repeated", async () => {
  const message = await refusal(serverWith({ NEO4J_PASSWORD: "certainly-not-this" }));
  assert.match(message, /refuses the user "neo4j".*Correct NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD\.\n$/);
  assert.doesNotMatch(message, /certainly-not-this/);
});

test("a server that does not answer is told", async () => {
  const message = await refusal(serverWith({ NEO4J_URI: "bolt://127.0.0.1:1" }));
  assert.match(
    message,
    /^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1 .*without NEO4J_\* the embedded one is used\.\n$/,
  );
});

test("a database that the server does not have is told", async () => {
  const message = await refusal(serverWith({ NEO4J_DATABASE: "elsewhere" }));
  assert.match(message, /has no database "elsewhere"\. Correct NEO4J_DATABASE, or create it\.\n$/);
});

test("all mistakes of a configuration are told at once", async () => {
  assert.equal(
    await refusal({ PORT: "http", HASHI_VIEWERS: "x", NEO4J_USER: "neo4j" }),
    [
      "The configuration cannot be used:",
      "  - HASHI_VIEWERS: there is no such setting; did you mean HASHI_VIEWER?",
      '  - PORT: expected a whole number from 0 to 65535, given "http"',
      "  - NEO4J_URI and NEO4J_PASSWORD: expected, because NEO4J_USER is set",
      "See .env.example.\n",
    ].join("\n"),
  );
});

test("without Java and Maven one message names what to install", async () => {
  const message = await refusal({ PATH: "/nonexistent", JAVA_HOME: "" });
  assert.match(message, /needs a JDK \(17 or later\) and Maven \(3\.6 or later\); not found: java, mvn\./);
  assert.match(message, /apt-get install openjdk-17-jdk-headless maven/);
});

test("a folder of a program that is just vanishing is waited for, and not refused", async () => {
  const { home, remove } = scratchHome();
  const vanishing = spawn("sleep", ["1"]);
  const { pid = 0 } = vanishing;
  writeHolder(home, { program: "npm start", pid, databasePid: pid, uri: "bolt://127.0.0.1:1", since: "2020-01-01" });
  // It went on to what comes next.
  assert.match(await refusal({ HASHI_HOME: home, PATH: "/nonexistent", JAVA_HOME: "" }), /not found: java, mvn\./);
  assert.equal(vanishing.exitCode, 0);
  remove();
});

test("a program that has the number of the one that had the folder before it, as in a container, is not refused", () => {
  const { home, remove } = scratchHome();
  const holder = { program: "npm start", pid: 0, databasePid: 1, uri: "bolt://127.0.0.1:1", since: "2020-01-01" };
  // The shell becomes the program: its number stays.
  const text = JSON.stringify(holder).replace('"pid":0', '"pid":%s');
  const script = `printf '${text}' $$ > "$HASHI_HOME/running.json"; exec "$0" "$1"`;
  const environment = { HASHI_HOME: home, PATH: "/nonexistent", JAVA_HOME: "", PORT: "0" };
  const { stderr } = spawnSync("/bin/sh", ["-c", script, process.execPath, main], {
    env: environment,
    encoding: "utf8",
  });
  assert.match(stderr, /not found: java, mvn\./);
  remove();
});

test("a folder that holds data but no password is not touched", async () => {
  const { home, remove } = scratchHome();
  mkdirSync(join(home, "data", "databases"), { recursive: true });
  assert.match(
    await refusal({ HASHI_HOME: home }),
    /the file "password" in it is gone\. Put it back, or move the folder away/,
  );
  assert.equal(existsSync(join(home, "password")), false);
  remove();
});

test("a folder that cannot be written is told", async () => {
  const { home, remove } = scratchHome();
  writeFileSync(join(home, "file"), "");
  assert.match(
    await refusal({ HASHI_HOME: join(home, "file") }),
    /cannot be written .*Expected a folder of your own; set HASHI_HOME/,
  );
  remove();
});

test("what was assembled by halves is not used but made anew", async () => {
  const target = mkdtempSync(join(tmpdir(), "hashi-target-"));
  try {
    const half = join(target, "part-999999999");
    mkdirSync(join(half, "lib"), { recursive: true });
    const told: string[] = [];
    const assembly = await assemble({ environment: process.env, progress: (line) => told.push(line), target });
    assert.ok(readdirSync(join(assembly.folder, "lib")).length > 200);
    assert.ok(existsSync(join(assembly.folder, "server.jar")));
    assert.deepEqual(readdirSync(target), [assembly.folder.slice(target.length + 1)]);
    assert.match(told.join("\n"), /^Assembling the embedded Neo4j \(once\)[\s\S]*is assembled \(\d+ s\)\.$/);
    const before = told.length;
    assert.deepEqual(
      await assemble({ environment: process.env, progress: (line) => told.push(line), target }),
      assembly,
    );
    assert.equal(told.length, before, "the second time there is nothing to do");
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
});
