import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openGraph } from "../src/graph.ts";
import { csv } from "./exported.ts";
import { emptyImportWorld } from "./imports.ts";
import { Questions } from "./questions.ts";

const main = fileURLToPath(new URL("../src/analyse/main.ts", import.meta.url));

/** The demo world with a network that was measured. */
export interface Analysed {
  readonly home: string;
  /** The id of the run. */
  readonly id: string;
  /** Where its files are. */
  readonly folder: string;
  readonly ties: readonly { readonly one: string; readonly other: string }[];
  ask(source: string, viewer?: "public" | "demo-staff"): Promise<unknown>;
  close(): Promise<void>;
}

/** Runs `npm run analyse` on the database of a folder, which another process runs. */
export function runAnalysis(
  home: string,
  ...words: readonly string[]
): Promise<{ code: number | null; output: string; messages: string }> {
  const environment = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", HASHI_HOME: home };
  const child = spawn(process.execPath, [main, ...words], { env: environment });
  let [output, messages] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    messages += chunk;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output, messages })));
}

/** Loads the demo world and measures its network. */
export async function analysed(...words: readonly string[]): Promise<Analysed> {
  const world = await emptyImportWorld();
  assert.equal((await world.run(["demo"])).code, 0);
  const place = mkdtempSync(join(tmpdir(), "hashi-analysed-"));
  const folder = join(place, "run");
  const { code, output, messages } = await runAnalysis(world.home, "network", "--out", folder, ...words);
  assert.equal(code, 0, messages);
  const graph = openGraph(world.connection, { deadline: 60_000 });
  const questions = new Questions(graph);
  const ties = csv(join(folder, "ties.csv")).map(({ one, other }) => ({ one: String(one), other: String(other) }));
  const close = async (): Promise<void> => {
    await graph.close();
    rmSync(place, { recursive: true });
  };
  const ask = (source: string, viewer: "public" | "demo-staff" = "demo-staff") => questions.answer(source, { viewer });
  return { home: world.home, id: output.trim(), folder, ties, ask, close };
}
