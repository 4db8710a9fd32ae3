import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Change } from "../src/graph-rehearsal.ts";
import { derived, facts, questionsIn } from "./changed.ts";
import { openTestGraph } from "./door.ts";
import { at, listAt, type Questions, textAt } from "./questions.ts";

const graph = openTestGraph();
after(() => graph.close());

/** A seed that went from applied to non-clinical research in April 2025, another of its class that is still applied, and one further on. */
const SEED = "seed:synthetic-hokkaido-01";
const COMPANY = "organization:synthetic-pharma-01";

/** The company declines a seed on a day, for reasons. */
function declined(seed: string, day: string, reasons: readonly string[], audience = "INTERNAL"): Change[] {
  const own = (name: string): string => facts(`test:${name}`, { audience, from: day });
  const text = `MATCH (seed:Seed {id: $seed}) MATCH (company:Company {id: $company})
    CREATE (approach:Entity:Approach ${own("approach")})
    SET approach.outcome = 'DECLINED', approach.reasons = $reasons
    CREATE (approach)-[:ABOUT ${own("about-approach")}]->(seed)
    CREATE (approach)-[:TO ${own("to-approach")}]->(company)`;
  return [
    { text, parameters: { seed, company: COMPANY, reasons } },
    derived("company-early"),
    derived("seed-approaches"),
  ];
}

/** How a pair stands, and what the earlier approach says. */
async function standing(questions: Questions, seed: string, viewer: "public" | "demo-staff" = "demo-staff") {
  const source = `query ($seed: ID!, $company: ID!) { match(seed: $seed, company: $company) { status score
    exclusions { rule ja: text(language: JA) en: text(language: EN) }
    reasons { signal strength contribution ja: text(language: JA) en: text(language: EN) } } }`;
  const data = await questions.answer(source, { variables: { seed, company: COMPANY }, viewer });
  return {
    all: at(data, "match"),
    status: textAt(data, "match", "status"),
    rules: listAt(data, "match", "exclusions").map((each) => textAt(each, "rule")),
    exclusion: listAt(data, "match", "exclusions")[0],
    approach: listAt(data, "match", "reasons").find((each) => textAt(each, "signal") === "earlierApproach"),
  };
}

/** All seeds that may be licensed, with class, furthest phase and how the company stands to them. */
async function everySeed(
  questions: Questions,
): Promise<Map<string, { status: string; rank: number; classes: unknown }>> {
  const source = `query ($company: ID!, $after: String) { seeds(first: 50, after: $after) { pageInfo { hasNextPage endCursor }
    nodes { id productClasses phase match(company: $company) { status } } } }`;
  const found = new Map<string, { status: string; rank: number; classes: unknown }>();
  for (let after: unknown = null; ; ) {
    const data = await questions.answer(source, { variables: { company: COMPANY, after } });
    for (const row of listAt(data, "seeds", "nodes"))
      found.set(textAt(row, "id"), {
        status: textAt(row, "match", "status"),
        rank: PHASES.indexOf(String(at(row, "phase"))),
        classes: at(row, "productClasses"),
      });
    if (at(data, "seeds", "pageInfo", "hasNextPage") !== true) return found;
    after = at(data, "seeds", "pageInfo", "endCursor");
  }
}

const PHASES = [
  "STOPPED",
  "BASIC",
  "APPLIED",
  "NONCLINICAL",
  "CLINICAL_EARLY",
  "CLINICAL_POC",
  "CLINICAL_LATE",
  "FILED",
  "APPROVED",
  "LAUNCHED",
];

test("declined as too early: the company stays away while the seed is at that phase, and the sentence says when it returns", async () => {
  const { rules, exclusion, status } = await standing(
    questionsIn(graph, declined(SEED, "2025-06-01", ["STAGE_EARLY"])),
    SEED,
  );
  assert.equal(status, "EXCLUDED");
  assert.ok(rules.includes("tooEarly"));
  assert.equal(
    textAt(exclusion, "ja"),
    "2025年に本シーズを「段階が早い」(非臨床)との理由で見送っています。非臨床より先に進めば再び候補になります。",
  );
  assert.equal(
    textAt(exclusion, "en"),
    "In 2025 it declined this seed as too early (non-clinical); it comes back once the seed has passed that phase.",
  );
});

test("declined as too early before the seed moved on: the company returns, and the reason says so", async () => {
  const { rules, approach } = await standing(questionsIn(graph, declined(SEED, "2023-06-01", ["STAGE_EARLY"])), SEED);
  assert.ok(!rules.includes("tooEarly"));
  assert.equal(at(approach, "contribution"), 3);
  assert.equal(
    textAt(approach, "ja"),
    "2023年は「段階が早い」との理由で見送りでしたが、現在は非臨床の段階に進んでいます。",
  );
  assert.equal(
    textAt(approach, "en"),
    "It declined in 2023 as too early; it has reached the phase non-clinical since.",
  );
});

test("one 'too early' moves exactly the seeds of the class that have not passed the phase", async () => {
  const before = await everySeed(questionsIn(graph, []));
  const later = await everySeed(questionsIn(graph, declined(SEED, "2025-06-01", ["STAGE_EARLY"])));
  const classes = new Set<unknown>([before.get(SEED)?.classes].flat());
  for (const [id, { status, rank, classes: own }] of before) {
    const isMeant =
      rank >= 0 && rank <= PHASES.indexOf("NONCLINICAL") && [own].flat().some((each) => classes.has(each));
    assert.equal(later.get(id)?.status, isMeant ? "EXCLUDED" : status, id);
  }
});

test("a reason that holds counts against, one that the seed cannot mend fades, one not disclosed is never used", async () => {
  const strength = async (reason: string, day: string): Promise<unknown> => {
    const { approach } = await standing(questionsIn(graph, declined(SEED, day, [reason])), SEED);
    return approach === undefined ? null : at(approach, "strength");
  };
  assert.equal(await strength("MARKET_SMALL", "2025-06-01"), -1);
  const [fresh, old] = [await strength("BUDGET", "2026-10-01"), await strength("BUDGET", "2026-01-15")];
  assert.ok(
    Number(fresh) < Number(old) && Number(old) < 0,
    `expected ${String(fresh)} further below 0 than ${String(old)}`,
  );
  assert.equal(await strength("UNDISCLOSED", "2025-06-01"), null);
});

test("who may not see an approach gets the same answer to the last byte, whatever its reason", async () => {
  for (const reason of ["STAGE_EARLY", "MARKET_SMALL", "BUDGET"]) {
    const before = await standing(questionsIn(graph, []), SEED, "public");
    const later = await standing(questionsIn(graph, declined(SEED, "2025-06-01", [reason])), SEED, "public");
    assert.equal(JSON.stringify(later.all), JSON.stringify(before.all), reason);
  }
});
