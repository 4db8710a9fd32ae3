import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The files of a jar that sign it. */
const SIGNATURE = /META-INF\/[\w-]+\.(SF|RSA|DSA|EC)/;

/** Runs the JDK's program `jar` in a folder with these arguments. */
export type Jar = (folder: string, words: readonly string[]) => Promise<void>;

/**
 * Takes the signatures out of the signed jars of a folder: Java keeps no class of a signed jar in a class archive, and
 * checks every class that it loads from one. Maven has compared the checksums before. Works in the folder `scratch`.
 */
export async function unsignJars(folder: string, scratch: string, jar: Jar): Promise<void> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!SIGNATURE.test(readFileSync(path, "latin1"))) continue;
    const unpacked = join(scratch, name);
    mkdirSync(unpacked, { recursive: true });
    await jar(unpacked, ["--extract", "--file", path]);
    for (const each of readdirSync(join(unpacked, "META-INF")))
      if (SIGNATURE.test(`META-INF/${each}`)) rmSync(join(unpacked, "META-INF", each));
    await jar(unpacked, ["--create", "--file", path, "--no-manifest", "."]);
  }
  rmSync(scratch, { recursive: true, force: true });
}
