import { spawn } from "node:child_process";

/** A program to run to its end. */
export interface Program {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  /** Most milliseconds it may take; then it is ended. */
  readonly deadline: number;
  /** Is told every line of its output as it comes. */
  readonly onLine?: (line: string) => void;
  /** Ends the program when it fires. */
  readonly signal?: AbortSignal;
}

/** How a program ended: its exit code (null when it was ended from outside) and its last lines. */
export interface Outcome {
  readonly code: number | null;
  readonly tail: readonly string[];
}

const TAIL_LINES = 30;

/**
 * Runs "$@" and ends it when standard input closes, as it does when this process ends, however it ends:
 * a program started here never outlives its parent.
 */
const leash = `exec 3<&0
"$@" </dev/null 3<&- &
child=$!
(cat <&3; kill -9 $child) >/dev/null 2>&1 &
wait $child`;

/** Runs a program to its end. Rejects only when it cannot be started or the signal fires. */
export function runProgram(program: Program): Promise<Outcome> {
  program.signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn("/bin/sh", ["-c", leash, "sh", program.command, ...program.arguments], {
      cwd: program.folder,
      detached: true,
    });
    const tail: string[] = [];
    const take = (line: string): void => {
      tail.push(line);
      if (tail.length > TAIL_LINES) tail.shift();
      program.onLine?.(line);
    };
    const flushes = [byLine(child.stdout, take), byLine(child.stderr, take)];
    const end = (): void => void child.stdin.end();
    const timer = setTimeout(end, program.deadline);
    program.signal?.addEventListener("abort", end, { once: true });
    child.stdin.on("error", () => {});
    child.on("error", reject);
    child.on("exit", end);
    child.on("close", (code) => {
      clearTimeout(timer);
      program.signal?.removeEventListener("abort", end);
      for (const flush of flushes) flush();
      if (program.signal?.aborted) reject(program.signal.reason);
      else resolve({ code, tail });
    });
  });
}

/** Hands a stream on line by line; the function returned hands on what came after the last line break. */
export function byLine(stream: NodeJS.ReadableStream, take: (line: string) => void): () => void {
  let open = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    const lines = (open + chunk).split(/\r?\n/);
    open = lines.pop() ?? "";
    for (const line of lines) if (line !== "") take(line);
  });
  return () => {
    if (open !== "") take(open);
  };
}
