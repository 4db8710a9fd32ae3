import { createHash } from "node:crypto";
import { LocalDate } from "../compose/cursor.ts";
import type { Graph } from "../graph.ts";
import { Refusal } from "../refusal.ts";
import { readFacts, readMask } from "./facts.ts";
import { type Mass, PartnerModel } from "./model.ts";
import { placeStudies } from "./place.ts";
import { factOf, inBatches, type PartnerRun } from "./placement.ts";
import { ask, tell } from "./statements.ts";

/** To be raised when the same facts give other figures than before, so that runs are made anew. */
const FORM = 2;
const BATCH = 200;
const LEADS_A_BATCH = 20;

/**
 * The run of a freeze, `2018-02-27`: only what was public and known before that day counts. It is made when it is not there, or
 * when the facts of that time have changed since; the studies that it had placed are placed again. Nobody sees a run before
 * it is complete; one that was stopped is made anew.
 */
export async function ensureRun(graph: Graph, frozen: string, progress: (line: string) => void): Promise<PartnerRun> {
  const model = new PartnerModel(await readFacts(graph, frozen), await readMask(graph));
  const run = { id: `partner-run:${frozen}`, day: dayBefore(frozen), model };
  const fingerprint = fingerprintOf(model);
  const [there] = await ask(graph, "runs", { id: run.id });
  if (there?.fingerprint === fingerprint) return run;
  const { facts, companies, leads } = model;
  if (companies.length === 0)
    throw new Refusal(
      `Expected studies with companies that were known before ${frozen}, the graph has none. Import them first: npm run import -- trials <folder>`,
    );
  const size = (count: number) => count.toLocaleString("en");
  progress(
    `run of ${frozen}: ${size(companies.length)} companies, ${size(facts.partnered.length)} partnered studies, ${size(facts.own.length)} studies of companies`,
  );
  const placed = (await ask(graph, "standing", { id: run.id })).map(({ id }) => String(id));
  await forget(graph, run.id);
  await tell(graph, "Run", { id: run.id, frozen: new LocalDate(frozen) });
  const values = { run: run.id, fact: factOf(run) };
  const places = companies.map(({ id: company }, place) => ({ id: company, place: BigInt(place) }));
  for (const rows of inBatches(places, BATCH)) await tell(graph, "Counts", { ...values, rows });
  const circles = leads.ids.map((lead) => {
    const { leadCircle, pastPartner } = model.ofLead(lead);
    return { lead, past: liftsOf(pastPartner), circle: liftsOf(leadCircle) };
  });
  for (const rows of inBatches(circles, LEADS_A_BATCH)) await tell(graph, "Leads", { ...values, rows });
  const fact = { ...factOf(run), fingerprint };
  await tell(graph, "Complete", { id: run.id, fact, figures: figuresOf(model), ...sizesOf(model) });
  await placeStudies(graph, run, { ids: placed, progress });
  return run;
}

/** What each company has done, in lists of one figure by the place of the company: a ranking reads all of a list at a time. */
function figuresOf({ companies }: PartnerModel): Record<string, readonly (number | bigint)[]> {
  const fits = (["phaseFits", "kindFits", "ownKindFits"] as const).flatMap((name) =>
    (companies[0]?.[name] ?? []).map((_, index) => [`${name}${index}`, companies.map((one) => one[name][index] ?? 0)]),
  );
  return {
    activities: companies.map(({ share }) => Math.log(share)),
    partneredCounts: companies.map(({ partnered }) => BigInt(partnered)),
    ownCounts: companies.map(({ own }) => BigInt(own)),
    ...Object.fromEntries(fits),
  };
}

function sizesOf({ companies, facts, terms }: PartnerModel) {
  return {
    companies: BigInt(companies.length),
    partneredStudies: BigInt(facts.partnered.length),
    ownStudies: BigInt(facts.own.length),
    terms: BigInt(terms),
  };
}

async function forget(graph: Graph, id: string): Promise<void> {
  for (let gone = 1; gone > 0; ) {
    const [row] = await tell(graph, "Forget", { id });
    gone = Number(row?.gone ?? 0);
  }
}

function liftsOf(masses: readonly Mass[]) {
  return masses.map(({ company, lift }) => ({ company, lift }));
}

function fingerprintOf({ facts }: PartnerModel): string {
  return createHash("sha256")
    .update(JSON.stringify([FORM, facts]))
    .digest("hex")
    .slice(0, 16);
}

function dayBefore(day: string): LocalDate {
  return new LocalDate(new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10));
}
