import type { AddressInfo } from "node:net";
import type { Config } from "./config.ts";
import { writeArchive } from "./database/archive.ts";
import { assemble } from "./database/assembly.ts";
import type { Database } from "./database/open.ts";
import { ensureWorld } from "./first-world.ts";
import { openGraph } from "./graph.ts";
import { readExamples } from "./page.ts";
import { createServer } from "./server.ts";

/** A server that answers. */
export interface Running {
  /** Ends it: answers under way are sent first. The database is left alone. */
  close(): Promise<void>;
}

/** Serves the database and prints where. */
export async function serve(
  config: Config,
  database: Database,
  task: { say: (line: string) => void; signal: AbortSignal },
): Promise<Running> {
  const graph = openGraph(database, { deadline: config.deadline });
  try {
    const preparing = ensureWorld(config, { connection: database, graph }, task.say);
    // The health question is planned, too, before anybody asks it.
    const [app] = await Promise.all([createServer({ graph, config }), preparing, graph.ping()]);
    const origin = await app.listen({ host: config.host, port: config.port });
    tell(app.server.address(), task.say);
    const archived = database.kind === "started" ? archive(task) : Promise.resolve();
    // As any client: a stop does not wait for what is still being planned for nobody.
    void warm(origin, task.signal).catch(() => {});
    const close = async (): Promise<void> => {
      await app.close();
      await graph.close();
      await archived;
    };
    return { close };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** Makes later starts quick, once, while this one serves. */
async function archive(task: { say: (line: string) => void; signal: AbortSignal }): Promise<void> {
  try {
    const assembly = await assemble({ environment: process.env, progress: task.say });
    const done = await writeArchive(assembly, task.signal);
    if (done === "written") task.say("Later starts of the database are a second or two quicker now.");
  } catch (error) {
    if (!task.signal.aborted)
      task.say(`Later starts stay as they are: ${error instanceof Error ? error.message : error}`);
  }
}

const question =
  "{ seeds(first: 1, withCompany: false) { nodes { title licensees(first: 3) { nodes { score company { name } reasons { text } } } } } }";

/** Asks the question printed and the examples once, one after the other, so that no user waits for the database to plan them. */
async function warm(origin: string, signal: AbortSignal): Promise<void> {
  const headers = { "content-type": "application/json" };
  for (const { query, variables } of [{ query: question, variables: undefined }, ...readExamples()]) {
    const body = JSON.stringify({ query, variables: variables === undefined ? {} : JSON.parse(variables) });
    await (await fetch(`${origin}/graphql`, { method: "POST", headers, body, signal })).text();
  }
}

function tell(address: string | AddressInfo | null, say: (line: string) => void): void {
  if (address === null || typeof address === "string") return;
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  const origin = `http://${host}:${address.port}`;
  say(`Hashi answers at ${origin}/graphql; GraphiQL is at ${origin}/ and its health at ${origin}/health.`);
  say("Try:");
  say(`  curl -s ${origin}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: question })}'`);
}
