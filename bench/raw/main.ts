import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import fastify from "fastify";
import neo4j from "neo4j-driver";
import { parametersOf, type WrittenStatement } from "../wire.ts";

// The raw driver behind the plainest route: the statements that Hashi composes, with the same parameters, and
// JSON.stringify. The file named by the first argument holds, for each operation, the statements of each call.
const written: Record<string, WrittenStatement[][]> = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const statements = new Map(
  Object.entries(written).map(([operation, calls]) => [
    operation,
    calls.map((call) => call.map((each) => ({ text: each.text, parameters: parametersOf(each) }))),
  ]),
);

const { NEO4J_URI = "", NEO4J_USER = "", NEO4J_PASSWORD = "", NEO4J_DATABASE: database = "neo4j" } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 24,
  telemetryDisabled: true,
});

const app = fastify({ forceCloseConnections: "idle" });
app.post<{ Params: { operation: string }; Body: { call: number } }>("/:operation", async (request, reply) => {
  const call = statements.get(request.params.operation)?.[request.body.call];
  if (call === undefined) return reply.code(404).send();
  const answers = await Promise.all(
    call.map(async ({ text, parameters }) => {
      const { records } = await driver.executeQuery(text, parameters, { database, routing: "READ" });
      return records.map((record) => record.toObject());
    }),
  );
  return reply.type("application/json").send(JSON.stringify(answers));
});

await app.listen({ host: "127.0.0.1", port: 0 });
process.stdout.write(`READY ${(app.server.address() as AddressInfo).port}\n`);
process.on("SIGTERM", () => void app.close().then(() => driver.close()));
