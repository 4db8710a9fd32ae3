import { existsSync, readFileSync } from "node:fs";
import { runProgram } from "../src/database/run-program.ts";
import { Refusal } from "../src/refusal.ts";
import { BENCH } from "./places.ts";
import type { Say } from "./say.ts";

/** Installs what the bench alone needs (the peer), at the first run and when the list has changed. */
export async function install(say: Say): Promise<void> {
  if (isInstalled()) return;
  say("Installing the peer and its server stack in bench/, once …");
  const { code, tail } = await runProgram({
    command: "npm",
    arguments: ["ci", "--no-fund", "--no-audit"],
    folder: BENCH,
    deadline: 10 * 60_000,
  });
  if (code !== 0) throw new Refusal(["bench/ could not be installed; npm says:", ...tail].join("\n  "));
}

/** Every package that the lock names stands in node_modules in that version; npm notes them in a file of its own. */
function isInstalled(): boolean {
  const installed = `${BENCH}node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const [wanted, found] = [`${BENCH}package-lock.json`, installed].map(versionsIn);
  return Object.entries(wanted ?? {}).every(([path, version]) => path === "" || found?.[path] === version);
}

function versionsIn(file: string): Record<string, string> {
  const lock: { packages: Record<string, { version?: string; optional?: boolean }> } = JSON.parse(
    readFileSync(file, "utf8"),
  );
  const needed = Object.entries(lock.packages).filter(([, { optional }]) => optional !== true);
  return Object.fromEntries(needed.map(([path, { version = "" }]) => [path, version]));
}
