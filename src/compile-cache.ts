import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/** Loaded first of all: what is loaded after it is compiled once and kept. */
enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/hashi", import.meta.url)));
