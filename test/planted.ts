import type { Graph } from "../src/graph.ts";

/** Facts that are in the graph only while a question is asked. */
export interface Plant {
  /** The graph with these facts in it; nothing of them stays. */
  in(graph: Graph): Graph;
}

/** An assessment of readiness that is planted. */
interface Assessment {
  readonly seed: string;
  readonly day: string;
  readonly scores: Readonly<Record<string, number>>;
  /** When it is planned to publish. */
  readonly planned?: string;
}

const OPEN = `known: date($day), audience: 'INTERNAL', sources: ['source:synthetic'], certainty: 'SYNTHETIC',
  from: date($day), to: date('9999-12-31'), retracted: date('9999-12-31'), begins: date($day), ends: date('9999-12-31')`;

const STATEMENTS = {
  assessment: `MATCH (seed:Seed {id: $seed})
    CREATE (seed)<-[:OF {id: 'planted-of', ${OPEN}}]-
      (assessment:Entity:ReadinessAssessment {id: 'assessment:planted', publicationPlanned: $planned, ${OPEN}})
    WITH assessment
    UNWIND $scores AS score
    MATCH (dimension:ReadinessDimension {code: score[0]})
    CREATE (assessment)-[:SCORES {id: 'planted-' + score[0], score: toInteger(score[1]), ${OPEN}}]->(dimension)`,
} as const;

/** Facts to ask a question among. */
export function planted(kind: keyof typeof STATEMENTS, { seed, day, scores, planned }: Assessment): Plant {
  const change = {
    text: STATEMENTS[kind],
    parameters: { seed, day, planned: planned ?? null, scores: Object.entries(scores) },
  };
  return { in: (graph) => changed(graph, [change]) };
}

function changed(graph: Graph, changes: Parameters<Graph["rehearse"]>[0]): Graph {
  return {
    statements: 0,
    read: (question) => graph.rehearse(changes, question),
    rehearse: (more, question) => graph.rehearse([...changes, ...more], question),
    write: (question) => graph.write(question),
    ping: () => graph.ping(),
    close: () => Promise.resolve(),
  };
}
