import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { at, listAt, numberAt, Questions, textAt } from "./questions.ts";

const graph = openTestGraph();
after(() => graph.close());
const questions = new Questions(graph);

const QUESTION = `query Routes($from: ID!, $to: ID!, $most: Int!) @at(asOf: "2026-11-22", knownAt: "2026-11-22") {
  routes(from: $from, to: $to, most: $most) { length warmth text steps {
    kind from { id } to { id } record { id audience } sources { id } certainty } }
}`;

/** A tie as the graph has it. */
interface Tie {
  readonly one: string;
  readonly other: string;
  readonly warmth: number;
}

/** The ties that a viewer with these audiences may use, the warmest of each two organisations. */
async function tiesFor(audiences: readonly string[]): Promise<Map<string, Map<string, number>>> {
  const rows = await graph.read({
    name: "routes.test",
    parameters: { audiences },
    text: `MATCH (one:Organization)-[tie:TIED_TO]->(other:Organization)
      WHERE tie.audience IN $audiences AND one.audience IN $audiences AND other.audience IN $audiences
        AND tie.from <= date('2026-11-22') AND tie.to > date('2026-11-22')
        AND tie.known <= date('2026-11-22') AND tie.retracted > date('2026-11-22')
        AND one.known <= date('2026-11-22') AND other.known <= date('2026-11-22')
      RETURN one.id AS one, other.id AS other,
        max(tie.weight * exp(- tie.fades * duration.inDays(tie.from, date('2026-11-22')).days / 2191.5)) AS warmth`,
  });
  const ties = new Map<string, Map<string, number>>();
  const add = ({ one, other, warmth }: Tie): void =>
    void ties.set(one, (ties.get(one) ?? new Map()).set(other, warmth));
  for (const { one, other, warmth } of rows) {
    const tie = { one: String(one), other: String(other), warmth: Number(warmth) };
    add(tie);
    add({ one: tie.other, other: tie.one, warmth: tie.warmth });
  }
  return ties;
}

/** Every chain of at most four steps without a turn back, as length and warmth, the best first. */
function chains(
  ties: Map<string, Map<string, number>>,
  from: string,
  to: string,
): { length: number; warmth: number }[] {
  const found: { length: number; warmth: number }[] = [];
  const walk = (path: readonly string[], warmth: number): void => {
    for (const [next, own] of ties.get(path.at(-1) ?? "") ?? []) {
      if (next === to) found.push({ length: path.length, warmth: warmth * own });
      else if (path.length < 4 && !path.includes(next)) walk([...path, next], warmth * own);
    }
  };
  walk([from], 1);
  return found.sort((a, b) => a.length - b.length || b.warmth - a.warmth);
}

const PAIRS: readonly (readonly [string, string])[] = [
  ["organization:synthetic-university-01", "organization:synthetic-pharma-03"],
  ["organization:synthetic-university-01", "organization:synthetic-pharma-11"],
  ["organization:synthetic-medical-university-08", "organization:synthetic-pharma-01"],
  ["organization:kyoto-university", "organization:bristol-myers-squibb"],
];

test("the routes are the k best of all chains of at most four steps, as a search through everything finds them", async () => {
  const ties = await tiesFor(["PUBLIC", "REGISTERED", "PARTNER", "INTERNAL"]);
  let met = 0;
  for (const [from, to] of PAIRS) {
    const { data, statements } = await questions.ask(QUESTION, { variables: { from, to, most: 6 } });
    const routes = listAt(data, "routes");
    assert.equal(statements.length, routes.length > 0 ? 1 : 2, "an empty list is asked about once more");
    const best = chains(ties, from, to).slice(0, 6);
    assert.deepEqual(
      routes.map((route) => numberAt(route, "length")),
      best.map(({ length }) => length),
      `${from} to ${to}`,
    );
    routes.forEach((route, place) => {
      assert.ok(Math.abs(numberAt(route, "warmth") - (best[place]?.warmth ?? 0)) < 1e-9);
      const steps = listAt(route, "steps");
      assert.equal(textAt(steps[0], "from", "id"), from);
      assert.equal(textAt(steps.at(-1), "to", "id"), to);
      for (const step of steps) assert.ok(listAt(step, "sources").length > 0 && at(step, "record") !== null);
      assert.doesNotMatch(textAt(route, "text"), /undefined|null/);
    });
    met += routes.length;
  }
  assert.ok(met > 6, "the pairs have routes");
});

test("a confidential relationship is never a step, and the public sees no internal one", async () => {
  const confidential = await graph.read({
    name: "routes.test",
    parameters: {},
    text: "MATCH (one)-[tie:TIED_TO]->(other) WHERE tie.audience = 'CONFIDENTIAL' RETURN one.id AS from, other.id AS to, tie.via AS via",
  });
  assert.ok(confidential.length > 0, "the world has confidential ties");
  for (const { from, to, via } of confidential) {
    const answer = await questions.answer(QUESTION, { variables: { from, to, most: 5 } });
    const used = listAt(answer, "routes").flatMap((route) =>
      listAt(route, "steps").map((step) => at(step, "record", "id")),
    );
    assert.ok(!used.includes(via));
  }
  for (const [from, to] of PAIRS) {
    const { data } = await questions.ask(QUESTION, { variables: { from, to, most: 5 }, viewer: "public" });
    for (const route of listAt(data, "routes"))
      for (const step of listAt(route, "steps")) assert.equal(at(step, "record", "audience"), "PUBLIC");
  }
});

test("a number of routes that is none is refused, with what is expected", async () => {
  const variables = { from: PAIRS[0]?.[0], to: PAIRS[0]?.[1], most: 0 };
  const { errors } = await questions.ask(QUESTION, { variables });
  assert.match(errors[0]?.message ?? "", /most: expected a whole number from 1 to 20, given 0/);
  assert.match(String(errors[0]?.extensions?.messageJa), /1から20までの整数/);
});

test("an end that is not there is an error that names it, and no empty list", async () => {
  const variables = { from: PAIRS[0]?.[0], to: "organization:nobody", most: 1 };
  const { data, errors } = await questions.ask(QUESTION, { variables });
  assert.equal(data, null);
  assert.equal(errors[0]?.extensions?.code, "NOT_FOUND");
  assert.match(errors[0]?.message ?? "", /"organization:nobody"/);
});
