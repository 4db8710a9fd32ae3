import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { openGraph } from "../src/graph.ts";
import { until } from "./program.ts";
import { startServer, type TestServer, testConnection } from "./start.ts";

let server: TestServer;

before(async () => {
  server = await startServer({ deadline: 60_000 });
});

after(async () => {
  await server.close();
});

test("GET /health answers 200 as soon as questions are answered", async () => {
  const response = await fetch(`${server.origin}/health`);
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), { status: "ok" });
});

test("a query may be asked by GET, by a client that says it is no browser form", async () => {
  const address = `${server.origin}/graphql?query=${encodeURIComponent("{ __typename }")}`;
  const refused = await fetch(address);
  assert.equal(refused.status, 400);
  const answered = await fetch(address, { headers: { "apollo-require-preflight": "1" } });
  assert.deepEqual(await answered.json(), { data: { __typename: "Query" } });
});

test("a change is refused with what to do instead: the API is read only", async () => {
  const answer = await server.ask("mutation { seed }");
  const [error] = answer.errors ?? [];
  assert.equal(error?.extensions?.code, "GRAPHQL_VALIDATION_FAILED");
  assert.match(error?.message ?? "", /has no mutation.*npm run import/);
  assert.match(String(error?.extensions?.messageJa), /mutation はありません/);
});

test("a day in the text of a question is understood by compiled code, too", async () => {
  const answer = await server.ask('{ desk(hub: "hub:osaka", since: "2999-01-01") { text } }');
  assert.match(answer.errors?.[0]?.message ?? "", /since: expected a day before .*, given 2999-01-01/);
});

test("an error carries no stack", async () => {
  const answer = await server.ask("{ nothingOfThisName }");
  assert.match(answer.errors?.[0]?.message ?? "", /nothingOfThisName/);
  assert.equal(JSON.stringify(answer).includes("stacktrace"), false);
});

test("the GraphiQL page and all its parts come from this server", async () => {
  for (const path of ["/", "/graphiql"]) {
    const response = await fetch(`${server.origin}${path}`);
    assert.match(response.headers.get("content-security-policy") ?? "", /^default-src 'self';/);
    const page = await response.text();
    const parts = [...page.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, part]) => part ?? "");
    assert.deepEqual(parts, ["/graphiql/page.css", "/graphiql/page.js"]);
    for (const part of parts) assert.equal((await fetch(`${server.origin}${part}`)).status, 200);
  }
  for (const worker of ["editor", "json", "graphql"]) {
    const response = await fetch(`${server.origin}/graphiql/${worker}.worker.js`);
    assert.match(response.headers.get("content-type") ?? "", /javascript/);
  }
});

test("when the client goes away, its transactions end", async () => {
  const graph = openGraph(testConnection(), { deadline: 10_000 });
  const running = async (): Promise<number> => {
    const text =
      "SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.name = 'Query.seeds' AND NOT status STARTS WITH 'Terminated' RETURN count(*) AS number";
    const [row] = await graph.read({ text, parameters: {}, name: "running" });
    return Number(row?.number);
  };
  const part = (first: number): string =>
    `a${first}: seeds(first: ${first}) { edges { node { licensees(first: 9) { edges { node { score } } } } } }`;
  // Once in small, so that the plan is there and the time is spent in the database's own work.
  await server.ask(`{ ${part(1)} }`);
  const query = `{ ${Array.from({ length: 20 }, (_, index) => part(100 - index)).join(" ")} }`;
  const body = JSON.stringify({ query });
  const socket = connect(Number(new URL(server.origin).port), "127.0.0.1");
  let answered = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    answered += chunk;
  });
  const head = `POST /graphql HTTP/1.1\r\nHost: hashi\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
  socket.write(head + body);
  try {
    await until("the question is being asked", async () => (await running()) > 0, 5000);
    socket.destroy();
    const gone = Date.now();
    await until("no transaction is left", async () => (await running()) === 0, 5000);
    assert.equal(answered, "");
    assert.ok(Date.now() - gone < 2000, `They ended ${Date.now() - gone} ms later.`);
  } finally {
    socket.destroy();
    await graph.close();
  }
});
