import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import type { TestEvent } from "node:test/reporters";

/** A reporter of `node --test`: a line for each test that failed, with where it stands and what it said. */
export default async function* failures(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of events) {
    if (type !== "test:fail") continue;
    const { name, file = "", line, details } = data;
    const { cause, message } = details.error;
    const said = cause instanceof Error ? cause.message : message;
    yield `✖ ${name} (${relative(".", file)}:${line}): ${said.split("\n").slice(0, 3).join(" ")}\n`;
  }
}

/** What the reporter has written to these files, under a heading; nothing when nothing failed. */
export function failuresIn(files: readonly string[]): string {
  const lines = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, "utf8"));
  const all = lines.join("");
  return all === "" ? "" : `\nFailed:\n${all}`;
}
