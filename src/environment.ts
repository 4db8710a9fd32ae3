import "./compile-cache.ts";
import { existsSync } from "node:fs";

/** Loaded before a command: reads `.env` of the folder it is started in, when there is one. What is set already wins. */
if (existsSync(".env")) process.loadEnvFile(".env");
