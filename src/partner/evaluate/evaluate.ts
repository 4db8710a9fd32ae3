import { join } from "node:path";
import type { Graph } from "../../graph.ts";
import { Refusal } from "../../refusal.ts";
import { type Block, blockOf } from "../blocks.ts";
import { readFacts, readMask } from "../facts.ts";
import { DEV_FROM, DEV_UNTIL } from "../fit/fit.ts";
import { matches } from "../match/match.ts";
import { scoresOf } from "../score.ts";
import { ask } from "../statements.ts";
import { PARTNER_SIGNALS, PARTNER_WEIGHTS } from "../weights.ts";
import { baselines, recentPopularity, type Scorer } from "./baselines.ts";
import type { Answer, Judge, Judged } from "./judge.ts";
import { permuted, plantedFuture, profileScorer } from "./probes.ts";

/** All that a report says. */
export interface Evaluation {
  readonly profile: Judged;
  readonly baselines: readonly (readonly [string, Judged])[];
  readonly ablation: readonly (readonly [string, Judged])[];
  readonly permuted: Judged;
  /** The largest change of a score by planted facts from after the freeze. */
  readonly planted: number;
  /** The largest difference between the statement's scores and the arithmetic's. */
  readonly parity: number;
  readonly seconds: number;
  readonly studies: number;
  readonly companies: number;
}

const FIRST = 50;
const OF_A_BASELINE = 100;

/** What an evaluation needs besides the graph. */
interface Means {
  readonly judge: Judge;
  /** How often the studies are drawn for the intervals. */
  readonly boot: number;
  readonly progress: (line: string) => void;
}

/** Evaluates the profile on the studies from 2018-02-27 until before 2019-07-11, frozen at the first of these days. */
export async function evaluate(graph: Graph, { judge, boot, progress }: Means): Promise<Evaluation> {
  const period = { from: DEV_FROM, until: DEV_UNTIL };
  const [facts, mask] = [await readFacts(graph, DEV_UNTIL), await readMask(graph)];
  const block = blockOf(facts, mask, period);
  if (block.studies.length === 0)
    throw new Refusal(
      `Expected studies from ${DEV_FROM} until before ${DEV_UNTIL} with a partner, the graph has none. Import them first: npm run import -- trials <folder>`,
    );
  const { answers, seconds } = await answersOf(graph, block, progress);
  const nameOf = await namesOf(graph, block);
  const judged = (name: string, scorer: Scorer, bootstraps: number): readonly [string, Judged] => {
    progress(`judging: ${name}`);
    return [name, judge.judge(name, listed(block, scorer, nameOf), bootstraps)];
  };
  const against = { ...baselines(block), "popularity, half-life 3 years": recentPopularity(block, 3) };
  return {
    profile: judge.judge("profile", answers, boot),
    baselines: Object.entries(against).map(([name, scorer]) => judged(name, scorer, boot)),
    ablation: PARTNER_SIGNALS.map((signal) => judged(`without ${signal}`, profileScorer(block, [signal]), 0)),
    permuted: judged("permuted queries", permuted(block), boot)[1],
    planted: plantedFuture(facts, mask, period),
    parity: parityOf(block, answers, nameOf),
    seconds,
    studies: block.studies.length,
    companies: block.model.companies.length,
  };
}

/** The product's own ranking of the studies of the block, and how long it took. */
async function answersOf(graph: Graph, { studies }: Block, progress: Means["progress"]) {
  const began = performance.now();
  const answers: Answer[] = [];
  const seeds = studies.map(({ id }) => id).join(",");
  for await (const lines of matches(graph, { seeds, frozen: DEV_FROM, first: FIRST }, progress))
    answers.push(...lines.map((line) => ({ ...line, studyId: numberOf(line.studyId) })));
  return { answers, seconds: (performance.now() - began) / 1000 };
}

async function namesOf(graph: Graph, { model }: Block): Promise<ReadonlyMap<string, string>> {
  const rows = await ask(graph, "names", { ids: model.companies.map(({ id }) => id) });
  return new Map(rows.map(({ id, name }) => [String(id), String(name)]));
}

/** The first companies that a scorer gives each study. */
function listed({ studies, model }: Block, scorer: Scorer, nameOf: ReadonlyMap<string, string>): Answer[] {
  return studies.flatMap((study, index) => {
    const scores = scorer(study, index);
    const best = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, OF_A_BASELINE);
    return best.map((place) => ({
      studyId: numberOf(study.id),
      company: nameOf.get(model.companies[place]?.id ?? "") ?? "",
      score: scores[place] ?? 0,
    }));
  });
}

/** The largest difference between a score of the statement and that of the arithmetic. */
function parityOf(block: Block, answers: readonly Answer[], nameOf: ReadonlyMap<string, string>): number {
  const stated = new Map(answers.map(({ studyId, company, score }) => [`${studyId} ${company}`, score]));
  let largest = 0;
  block.studies.forEach(({ id }, index) => {
    const strength = block.strengths[index];
    const scores = strength ? scoresOf(strength, PARTNER_WEIGHTS) : new Float64Array();
    block.model.companies.forEach((company, place) => {
      const score = stated.get(`${numberOf(id)} ${nameOf.get(company.id)}`);
      if (score !== undefined) largest = Math.max(largest, Math.abs(score - (scores[place] ?? 0)));
    });
  });
  return largest;
}

/** Where the studies of the evaluation are. */
export function trialsIn(shared: string): string {
  return join(shared, "data/trials");
}

function numberOf(id: string): string {
  return id.replace(/^seed:/, "").toUpperCase();
}
