import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Assembly } from "./assembly.ts";

/** The name of the class archive in an assembly. */
export const archiveName = "classes.jsa";

const opened = [
  "java.nio",
  "java.io",
  "sun.nio.ch",
  "java.util.concurrent",
  "java.lang",
  "java.lang.invoke",
  "java.util.stream",
];

/** The class path, relative to the assembly's folder, always in the same order: the class archive depends on it. */
export function classPath(assembly: Assembly): string {
  const jars = readdirSync(join(assembly.folder, "lib")).sort();
  return ["server.jar", ...jars.map((jar) => `lib/${jar}`)].join(":");
}

/** What Java is told to run the database; its working folder must be the assembly's. */
export function javaArguments(assembly: Assembly, heap: string, extra: readonly string[] = []): string[] {
  const archive = join(assembly.folder, archiveName);
  return [
    ...opened.flatMap((name) => ["--add-opens", `java.base/${name}=ALL-UNNAMED`]),
    "--enable-native-access=ALL-UNNAMED",
    "-Djol.skipHotspotSAAttach=true",
    "-XX:+UseSerialGC",
    ...heapOptions(heap),
    ...(existsSync(archive) ? [`-XX:SharedArchiveFile=${archiveName}`] : []),
    ...extra,
    "-cp",
    classPath(assembly),
    "Server",
  ];
}

/**
 * A quarter of the heap is for what is young, and half of it is there from the start: what a long list holds while it is
 * ranked outlives a smaller part, and up to two fifths of the answer's time would go into moving it (ADR 0154).
 */
function heapOptions(heap: string): string[] {
  const megabytes = Number.parseInt(heap, 10) * (heap.endsWith("g") ? 1024 : 1);
  return [`-Xmx${heap}`, `-Xms${Math.ceil(megabytes / 2)}m`, `-Xmn${Math.ceil(megabytes / 4)}m`];
}
