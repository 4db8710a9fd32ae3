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
    "-Xms128m",
    `-Xmx${heap}`,
    ...(existsSync(archive) ? [`-XX:SharedArchiveFile=${archiveName}`] : []),
    ...extra,
    "-cp",
    classPath(assembly),
    "Server",
  ];
}
