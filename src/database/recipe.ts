import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder with the sources of the embedded database. */
export const sources = fileURLToPath(new URL("../../neo4j/", import.meta.url));

/** What an assembly is made of. */
export interface Recipe {
  /** The folder that holds its `pom.xml` and `neo4j.conf`. */
  readonly folder: string;
  /** What Maven fetches, in words. */
  readonly jars: string;
  /** The Maven group whose procedures the database loads: their jars must also stand in a folder of plugins. */
  readonly plugins?: string;
}

/** The database that serves. */
export const SERVING: Recipe = { folder: sources, jars: "about 210 jars, 123 MB" };

/** The database of analyses: with OpenGDS, which takes too long to start for one that serves. */
export const ANALYTICS: Recipe = {
  folder: join(sources, "analytics"),
  jars: "about 340 jars, 138 MB",
  plugins: "org.neo4j.gds",
};
