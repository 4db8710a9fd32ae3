import { withOwnDatabase } from "../own-database.ts";
import { loadWorld } from "../world.ts";
import { verifyAliases } from "./aliases.ts";
import { verifyPlanted } from "./planted/run.ts";
import { verifyWorld } from "./world.ts";

// What `npm run verify` runs: a small synthetic world, and the long comparison on an embedded Neo4j of its own that holds
// the demo world.
const stopping = new AbortController();
for (const name of ["SIGINT", "SIGTERM"])
  process.on(name, () => stopping.abort(new Error("The verification was stopped.")));

const aliases = process.argv.indexOf("--aliases");
if (process.argv.includes("--help")) await import("./property.ts");
else if (process.argv.includes("--planted")) await verifyPlanted(stopping.signal);
else if (aliases > 0) await verifyAliases(process.argv[aliases + 1] ?? "", stopping.signal);
else
  await withOwnDatabase("npm run verify", stopping.signal, async (opening) => {
    const database = await opening;
    await loadWorld(database);
    const { uri, user, password } = database;
    Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    await verifyWorld();
    await import("./property.ts");
  });
