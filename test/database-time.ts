import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** The variable that names the file in which `npm test` gathers how long databases took. */
export const TIMES = "DATABASE_TIMES";

/** What is waited for: a database (with the server before it) that begins to answer, or one that ends. */
type Wait = "start" | "stop";

/** Notes how long the tests waited since `began` (performance.now()). */
export function noteWait(wait: Wait, began: number): void {
  const file = process.env[TIMES];
  if (file !== undefined) appendFileSync(file, `${wait} ${Math.round(performance.now() - began)}\n`);
}

/** Waits for a database and notes how long it took, unless it fails. */
export async function timed<T>(wait: Wait, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const done = await work();
  noteWait(wait, began);
  return done;
}

/** One line: how many databases were started, and how long was waited in all until they answered and until they ended. */
export function waitsIn(file: string): string {
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  const waits = lines.map((line) => line.split(" ")).map(([wait, time]) => ({ wait, time: Number(time) }));
  const seconds = waits.reduce((sum, { time }) => sum + time, 0) / 1000;
  const starts = waits.filter(({ wait }) => wait === "start").length;
  return `databases: ${starts} starts, ${seconds.toFixed(1)} s of waiting for them to start and stop`;
}
