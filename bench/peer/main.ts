import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import { Neo4jGraphQL } from "@neo4j/graphql";
import fastify from "fastify";
import neo4j from "neo4j-driver";
import { Profiles, profiling } from "./profiling.ts";

// The peer on the stack of Hashi's own server (src/server.ts): the same Apollo, fastify, driver and settings.
const { NEO4J_URI = "", NEO4J_USER = "", NEO4J_PASSWORD = "", NEO4J_DATABASE: database = "neo4j" } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 24,
  telemetryDisabled: true,
});
const profiles = new Profiles();
const executionContext = process.argv.includes("--profile") ? profiling(driver, profiles) : driver;

const typeDefs = readFileSync(new URL("type-definitions.graphql", import.meta.url), "utf8");
const features = { excludeDeprecatedFields: { attributeFilters: true, mutationOperations: true } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();

/** What the peer's resolvers are given. */
interface Context {
  readonly executionContext: typeof driver;
  readonly sessionConfig: { readonly database: string };
}

const app = fastify({ logger: false, forceCloseConnections: "idle" });
const apollo = new ApolloServer<Context>({
  schema,
  introspection: true,
  csrfPrevention: true,
  includeStacktraceInErrorResponses: false,
  stopOnTerminationSignals: false,
  plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(app)],
});
await apollo.start();
await app.register(fastifyApollo(apollo), {
  path: "/graphql",
  context: async () => ({ executionContext, sessionConfig: { database } }),
});
app.post("/profiles", async () => profiles.take());

await app.listen({ host: "127.0.0.1", port: 0 });
process.stdout.write(`READY ${(app.server.address() as AddressInfo).port}\n`);
process.on("SIGTERM", () => void app.close().then(() => driver.close()));
