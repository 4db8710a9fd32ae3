import { fileURLToPath } from "node:url";

/** The folder of the demo world; its invented layer stands in `synthetic/` within it. */
export const DEMO_FOLDER = fileURLToPath(new URL("../../data/", import.meta.url));
