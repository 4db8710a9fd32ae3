import fitted from "../weights.json" with { type: "json" };
import { FAIRNESS, PARTNER_SIGNALS, PARTNER_WEIGHTS } from "../weights.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Judged } from "./judge.ts";

const SHOWN = [
  ["hits@1", "hits@1"],
  ["hits@10", "hits@10"],
  ["hits@50", "hits@50"],
  ["MRR", "MRR"],
  ["leak-free: hits@10", "leak-free hits@10"],
  ["macro hits@10", "macro hits@10"],
  ["tail<5: hits@10", "tail hits@10"],
] as const;

/** The report as a page; `manifest` says what it was made from, so that anyone can make it again. */
export function reportOf(evaluation: Evaluation, manifest: readonly string[]): string {
  const { profile, baselines, ablation, permuted } = evaluation;
  const names = ["", ...SHOWN.map(([, name]) => name), "popularity lift", "companies in any top 10"];
  return `# Industry partners of academic studies: evaluation on dev

What is measured: which company becomes the **industry partner of an academic study** (not a licensee; most such partners make a product that the study uses).
Frozen at 2018-02-27, judged on the studies that started from then until before 2019-07-11: ${evaluation.studies} studies, ${evaluation.profile.head.links} links, ${evaluation.companies} companies ranked. All measures are those of
\`evaluate.py\`, with percentile bootstrap intervals (95 %, over studies; macro over companies). Of the links ${evaluation.profile.head.links_leak_free} are leak-free and ${evaluation.profile.head.links_tail} of companies with fewer than five earlier links.
A company never seen before the freeze cannot be found and counts as missed.

## The profile and its baselines
${row(names)}
${row(names.map(() => "---"))}
${[["**RESEARCH_PARTNER**", profile] as const, ...baselines].map(([name, judged]) => row([name, ...cells(judged, true)])).join("\n")}

## All measures of the profile
${Object.entries(profile.metrics)
  .map(([name, [value, low, high]]) => `- ${name}: ${digits(value)} [${digits(low)}, ${digits(high)}]`)
  .join("\n")}
${Object.entries(profile.exposure)
  .map(([name, value]) => `- ${name}: ${digits(value)}`)
  .join("\n")}

## Weights
Fitted on ${fitted.fitted.studies} studies before 2018-02-27 in yearly frozen blocks (conditional logit, weights not below 0, ridge 0.001); a signal without which the others lose less than 0.005 is left out (weight 0); ${digits(FAIRNESS)} was taken off the weight of \`activity\` so that companies with few studies are seen. All are multiplied by ${fitted.fitted.sharpness.toFixed(2)}, which fits dev best and changes no order.
\`loss\` is how much worse the mean −ln probability gets when the others are fitted without the signal; hits@10 and MRR are those of the ranking on dev with the signal off.

| signal | weight | loss without it | hits@10 without it | MRR without it |
|---|---|---|---|---|
${ablation.map(([, judged], index) => ablationRow(index, judged)).join("\n")}

Tried on dev: ${fitted.fitted.dev.map((one) => `fairness ${one.fairness}: hits@10 ${digits(one.hitsAt10)}, MRR ${digits(one.meanReciprocalRank)}, tail ${digits(one.tailAt10)}`).join("; ")}.

## How sure
${calibration(profile)}

## Probes for leaks
- Every study asks with another one's text and lead: hits@10 ${interval(permuted, "hits@10")}, MRR ${interval(permuted, "MRR")}; popularity has ${interval(baselines.find(([name]) => name === "popularity")?.[1] ?? permuted, "hits@10")}.
- A copy of every judged study with its true partners planted after the freeze: the largest change of any score is ${evaluation.planted}.
- The statement's scores differ from the arithmetic's by at most ${evaluation.parity.toExponential(1)}.

## Time
${evaluation.studies} studies × ${evaluation.companies} companies in ${evaluation.seconds.toFixed(0)} s, the run of the freeze included when it was not there; at most ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB in the job.

## Manifest
${manifest.map((line) => `- ${line}`).join("\n")}

ClinicalTrials.gov (NLM) via AACT (CTTI), data of 2022-06-06, processed; MeSH (NLM); Disease Ontology.
`;
}

function ablationRow(index: number, judged: Judged): string {
  const signal = PARTNER_SIGNALS[index] ?? "activity";
  const lost: Readonly<Record<string, number>> = fitted.fitted.lossWithout;
  const without = [judged.metrics["hits@10"]?.[0], judged.metrics.MRR?.[0]].map(digits);
  return row([signal, digits(PARTNER_WEIGHTS[signal]), (lost[signal] ?? 0).toFixed(4), ...without]);
}

function calibration({ calibration }: Judged): string {
  if (!calibration) return "No probabilities.";
  const { n, mean_prob, hit_rate, brier, brier_constant, ece10, bins } = calibration;
  return `First rows, ${n} studies: mean probability ${digits(mean_prob)}, hit rate ${digits(hit_rate)}, Brier ${digits(brier)} (constant ${digits(brier_constant)}), **ECE ${digits(ece10)}**. The probability is that of the fitted model, softmax over all companies; its sharpness, one number, was fitted on these same studies, so a later period is its judge.

| n | predicted | observed |
|---|---|---|
${bins.map((bin) => row(bin.map((one, index) => (index === 0 ? String(one) : digits(one))))).join("\n")}`;
}

function cells(judged: Judged, withIntervals: boolean): string[] {
  const { exposure } = judged;
  const metrics = SHOWN.map(([name]) => (withIntervals ? interval(judged, name) : digits(judged.metrics[name]?.[0])));
  return [...metrics, digits(exposure.popularity_lift), String(exposure.companies_ever_in_top10)];
}

function interval({ metrics }: Judged, name: string): string {
  const [value, low, high] = metrics[name] ?? [];
  return `${digits(value)} [${digits(low)}, ${digits(high)}]`;
}

function digits(value: number | undefined | null): string {
  return typeof value === "number" ? value.toFixed(3) : "–";
}

function row(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |`;
}
