import { parse } from "graphql";
import { createContext } from "../context.ts";
import { interpretedExecutor } from "../executor.ts";
import type { Graph } from "../graph.ts";
import { createSchema } from "../schema.ts";
import { rowIn, rowsIn } from "../unknown.ts";
import { factOf, type PartnerRun, placementRow } from "./placement.ts";
import { partnerStatement } from "./statements.ts";
import type { Study } from "./study.ts";

/** A company in the ranking of a study. */
export interface Ranked {
  readonly company: string;
  readonly score: number;
  readonly probability: number;
}

const QUERY = parse(`query Partners($ids: [ID!]!, $first: Int!, $day: Date!) @at(asOf: $day, knownAt: $day) {
  nodes(ids: $ids) { ... on Seed { id partners(first: $first) { nodes { company { id } score probability } } } }
}`);
/** How long the ranking of a batch may take, in milliseconds. */
const DEADLINE_MILLISECONDS = 120_000;
const execute = interpretedExecutor(createSchema());

/**
 * Ranks companies for studies as the API does, whether they are stored or not: a draft of each stands in the graph for the
 * time of the question alone. At most 100 studies at a time.
 */
export async function rankStudies(
  graph: Graph,
  run: PartnerRun,
  { studies, first }: { studies: readonly Study[]; first: number },
): Promise<Ranked[][]> {
  const { known, audience, begins, ends } = factOf(run);
  // What is taken back needs only what the question of one day reads.
  const fact = { known, audience, begins, ends };
  const ids = studies.map(({ id }) => `seed:draft-${id.replace(/^seed:/, "")}`);
  const placements = studies.map((study, index) => ({
    ...placementRow(run.model.place(study)),
    study: ids[index] ?? "",
  }));
  const drafts = studies.map(({ title }, index) => ({ id: ids[index], title }));
  const changes = [
    partnerStatement("Drafts", { rows: drafts, fact }),
    partnerStatement("Placements", { rows: placements, fact, run: run.id }),
  ];
  const drafted: Graph = {
    read: (question) => graph.rehearse(changes, { ...question, deadline: DEADLINE_MILLISECONDS }),
    write: (question) => graph.write(question),
    rehearse: (more, question) => graph.rehearse([...changes, ...more], question),
    ping: () => graph.ping(),
    close: () => graph.close(),
    statements: 0,
  };
  const context = createContext({ graph: drafted, viewer: "public" });
  const variables = { ids, first, day: run.day.iso };
  const { data, errors } = await execute({ document: QUERY, operationName: "Partners", variables, context });
  if (errors?.[0]) throw errors[0];
  return rowsIn(data?.nodes).map(({ partners }) => rowsIn(rowIn(partners)?.nodes).map(rankedOf));
}

function rankedOf({ company, score, probability }: Readonly<Record<string, unknown>>): Ranked {
  return { company: String(rowIn(company)?.id), score: Number(score), probability: Number(probability) };
}
