import { ApolloServer } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import fastify, { type FastifyInstance, LogController } from "fastify";
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import type { Config } from "./config.ts";
import { type Context, createContext } from "./context.ts";
import { inBothLanguages } from "./error-texts.ts";
import { compiledExecutor, type Executor, gatewayOf } from "./executor.ts";
import type { Graph } from "./graph.ts";
import { preferredLanguage } from "./language.ts";
import { servePage } from "./page.ts";
import { createSchema } from "./schema.ts";
import { travelTogether } from "./travel-together.ts";

/** What a server is made of. */
export interface Serving {
  readonly graph: Graph;
  readonly config: Pick<Config, "viewer" | "logLevel">;
  /** What runs the operations; compiled code unless said. */
  readonly executorOf?: (schema: GraphQLSchema) => Executor;
}

/** Most milliseconds that the health question may take. */
const HEALTH_DEADLINE = 3000;

/**
 * The server, not listening yet: /graphql (POST, and GET for queries), /health, and the GraphiQL page at / and /graphiql.
 * Closing it waits for the answers under way; it does not close the graph.
 */
export async function createServer({
  graph,
  config,
  executorOf = compiledExecutor,
}: Serving): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: config.logLevel, stream: process.stderr },
    logController: new LogController({ disableRequestLogging: !["debug", "trace"].includes(config.logLevel) }),
    forceCloseConnections: "idle",
  });
  const schema = createSchema();
  const travel = travelTogether(graph);
  const apollo = new ApolloServer<Context>({
    gateway: gatewayOf(schema, executorOf(schema)),
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: app.log,
    plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(app)],
    formatError: (formatted, error) => inBothLanguages(toClient(app, formatted, error)),
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: "/graphql",
    context: async (request, reply) => {
      const language = preferredLanguage(request.headers["accept-language"]);
      return createContext({ graph, travel, viewer: config.viewer, language, signal: goneSignal(reply.raw) });
    },
  });
  await servePage(app);
  app.get("/health", async (_request, reply) => {
    const message = await troubleOf(graph);
    if (message === undefined) return { status: "ok" };
    return reply.code(503).send({ status: "unavailable", message });
  });
  return app;
}

/** Fires when the connection ends before the answer was sent. */
function goneSignal(response: NodeJS.EventEmitter & { writableFinished: boolean }): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort(new Error("The client went away."));
  });
  return gone.signal;
}

/** What a client is told of an error: what was meant for it; of a defect only that it is in the log. */
function toClient(app: FastifyInstance, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof GraphQLError || formatted.extensions?.code !== "INTERNAL_SERVER_ERROR") return formatted;
  app.log.error({ err: original, path: formatted.path }, "A question ended with a defect of Hashi.");
  return { ...formatted, message: "Hashi could not answer this part because of a defect; the server's log says more." };
}

/** Why questions are not answered at the moment; undefined when they are. */
async function troubleOf(graph: Graph): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, HEALTH_DEADLINE, `The database did not answer within ${HEALTH_DEADLINE / 1000} s.`);
  });
  const asked = graph.ping().then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
