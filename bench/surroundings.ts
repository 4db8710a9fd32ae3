import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { BENCH, PROJECT } from "./places.ts";
import type { Result } from "./results.ts";

/** When, where and with what a run was made. */
export function surroundings(): Pick<Result, "date" | "machine" | "versions" | "commit"> {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    date: new Date().toISOString(),
    machine: `${cpus().length} × ${cpu?.model.trim() ?? "unknown CPU"}, ${memory} GB, ${process.platform}`,
    versions: versions(),
    commit: git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain") === "" ? "" : " with changes"),
  };
}

function versions(): Record<string, string> {
  const of = (folder: string, name: string): string => {
    const read: unknown = JSON.parse(readFileSync(`${folder}node_modules/${name}/package.json`, "utf8"));
    return typeof read === "object" && read !== null && "version" in read ? String(read.version) : "unknown";
  };
  const shared = ["@apollo/server", "@as-integrations/fastify", "fastify", "graphql", "neo4j-driver"];
  const ours = shared.map((name) => [name, of(PROJECT, name)]);
  const differing = shared.filter((name) => of(PROJECT, name) !== of(BENCH, name));
  if (differing.length > 0) throw new Error(`bench/package.json has other versions of ${differing.join(", ")}.`);
  return {
    hashi: JSON.parse(readFileSync(`${PROJECT}package.json`, "utf8")).version,
    "@neo4j/graphql": of(BENCH, "@neo4j/graphql"),
    neo4j: /<neo4j\.version>([^<]+)/.exec(readFileSync(`${PROJECT}neo4j/pom.xml`, "utf8"))?.[1] ?? "unknown",
    node: process.version,
    ...Object.fromEntries(ours),
  };
}

function git(...words: string[]): string {
  try {
    return execFileSync("git", words, { cwd: PROJECT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    // Not a checkout: the figures then say no commit.
    return "";
  }
}
