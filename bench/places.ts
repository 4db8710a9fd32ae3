import { fileURLToPath } from "node:url";

/** The project, absolute, with a slash at the end. */
export const PROJECT = fileURLToPath(new URL("../", import.meta.url));
/** The bench itself. */
export const BENCH = fileURLToPath(new URL("./", import.meta.url));
/** What is built once and used again: databases of the two graphs. Git-ignored. */
export const CACHE = `${PROJECT}.hashi-bench/`;
/** The public records, where they stand beside the project; without a slash at the end. */
export const RECORDS = fileURLToPath(new URL("../../shared/data", import.meta.url));
