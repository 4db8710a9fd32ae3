import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Refusal } from "../src/refusal.ts";
import { settings } from "../src/settings.ts";

/** Fires when the tests are to stop: what they started ends with them. */
export const stopping = new AbortController();
for (const name of ["SIGINT", "SIGTERM"])
  process.on(name, () => stopping.abort(new Refusal("The tests were stopped.")));

/** The folder of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));
const steps = [
  { name: "generate", command: "node", arguments: ["codegen.ts"], always: true },
  { name: "bundle the page", command: "node", arguments: ["src/page-bundle.ts"], always: true },
  { name: "check types", command: "tsc", arguments: ["--noEmit"], always: false },
  { name: "check types of the page", command: "tsc", arguments: ["--noEmit", "-p", "page"], always: false },
  { name: "check format and lint", command: "biome", arguments: ["check", "--error-on-warnings"], always: false },
];

/** Runs a program of the project in the foreground; gives its exit code. */
export function run(
  command: string,
  parameters: readonly string[],
  more: Record<string, string> = {},
  output: "inherit" | number = "inherit",
): Promise<number> {
  stopping.signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: { ...environment(), ...more },
      stdio: ["ignore", output, output],
      // A group of its own, so that a stop reaches what the tests have started, too.
      detached: true,
    });
    const stop = (): void => void (child.pid !== undefined && process.kill(-child.pid, "SIGTERM"));
    stopping.signal.addEventListener("abort", stop, { once: true });
    child.on("error", reject);
    child.on("exit", (code) => {
      stopping.signal.removeEventListener("abort", stop);
      resolve(code ?? 1);
    });
  });
}

/** The environment without settings of Hashi: the tests do not depend on those of whoever runs them. */
function environment(): NodeJS.ProcessEnv {
  const ours: readonly string[] = Object.values(settings).map((setting) => setting.key);
  const kept = Object.entries(process.env).filter(([key]) => !ours.includes(key) && !key.startsWith("HASHI_"));
  return Object.fromEntries(kept);
}

/** Generates and checks; where files are `given` only what these need. Tells whether all is in order. */
export async function check(given: readonly string[]): Promise<boolean> {
  for (const step of steps) {
    if (given.length > 0 && !step.always) continue;
    const began = Date.now();
    const code = await run(step.command, step.arguments);
    console.log(`${code === 0 ? "✔" : "✖"} ${step.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (code !== 0) return false;
  }
  return true;
}
