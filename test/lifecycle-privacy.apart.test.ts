import assert from "node:assert/strict";
import { readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { reach } from "../src/database/reach.ts";
import { importWorld } from "./imports.ts";
import { holderOf } from "./program.ts";

let home: string;

before(async () => {
  // Any embedded database will do: that of the import tests is there.
  home = (await importWorld()).home;
});

test("the password of the embedded database is for its owner only", () => {
  assert.equal(statSync(home).mode & 0o777, 0o700);
  assert.equal(statSync(join(home, "password")).mode & 0o777, 0o600);
  assert.equal(statSync(join(home, "running.json")).mode & 0o777, 0o600);
});

test("the embedded database lets nobody in without its password", async () => {
  const stranger = { ...holderOf(home).connection, password: "not-this-one" };
  await assert.rejects(reach(stranger, "the password"), /refuses the user "neo4j"/);
});

test("the embedded database listens on the loopback only", { skip: process.platform !== "linux" }, () => {
  const { connection, databasePid } = holderOf(home);
  const port = Number(new URL(connection.uri).port);
  assert.deepEqual(listenedBy(databasePid), [`127.0.0.1:${port}`]);
});

/** The addresses a process listens on, as the kernel tells. */
function listenedBy(pid: number): string[] {
  const sockets = readdirSync(`/proc/${pid}/fd`).flatMap((name) => {
    try {
      return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${name}`))?.[1] ?? [];
    } catch {
      return [];
    }
  });
  const lines = ["tcp", "tcp6"].flatMap((table) =>
    readFileSync(`/proc/${pid}/net/${table}`, "utf8").split("\n").slice(1),
  );
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter((cells) => cells[3] === "0A" && sockets.includes(cells[9] ?? ""))
    .map((cells) => readable(cells[1] ?? ""))
    .sort();
}

/** `0100007F:1A2B`, or the same mapped into IPv6, as people write it; any other IPv6 address as it stands. */
function readable(address: string): string {
  const [host = "", port = ""] = address.split(":");
  const mapped = /^(?:0{16}FFFF0000)?([0-9A-F]{8})$/.exec(host)?.[1];
  const bytes = mapped
    ?.match(/../g)
    ?.reverse()
    .map((byte) => Number.parseInt(byte, 16));
  return `${bytes?.join(".") ?? host}:${Number.parseInt(port, 16)}`;
}
