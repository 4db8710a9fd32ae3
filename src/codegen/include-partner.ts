import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Read } from "../predicates.ts";
import { withoutEvidence } from "./evidence.ts";
import { lastReturn } from "./parse-column.ts";
import { joinTokens, splitAtCommas, tokenize } from "./tokens.ts";

/** The statement word of the fitted profile: `CALL (seed, run, placed) { partnerMasses() }`. */
export const PARTNER_CALL = /\{\s*partnerMasses\(\)\s*\}/g;

/** The signals of the fitted profile: what rests on masses, and what rests on figures of the company alone. */
export function partnerNames(folder: string, kind: "signals" | "fits"): string[] {
  return readdirSync(join(folder, "match", kind, "partner"))
    .filter((name) => name.endsWith(".cypher"))
    .map((name) => name.slice(0, -".cypher".length))
    .sort();
}

/**
 * Takes in what a body of the fitted profile names. `partnerMasses()` becomes the UNION ALL of the signals of
 * `cypher/match/signals/partner/`: company, signal and how much speaks for it. `partnerBase()` is what every company scores
 * that nothing speaks for, `partnerScore()` the score of a company, `partnerReasons()` its parts, whose evidence is read late.
 */
export function includePartner(folder: string, text: string, read: Read): string {
  const parts = { folder, read };
  return text
    .replaceAll(PARTNER_CALL, () => `{ ${massesOf(parts, "company, ", withoutEvidence)} }`)
    .replaceAll(/\bpartnerBase\(\)/g, () => baseOf(parts))
    .replaceAll(/\bpartnerScore\(\)/g, () => scoreOf(parts))
    .replaceAll(/\bpartnerReasons\(\)/g, () => reasonsOf(parts));
}

interface Parts {
  readonly folder: string;
  readonly read: Read;
}

/** Every signal as a branch; one with weight 0 is not walked. `open` is what the CALL does not bind. */
function massesOf({ folder, read }: Parts, open = "", shorten = (text: string) => text): string {
  const branches = partnerNames(folder, "signals").map((name) => {
    const file = join(folder, "match", "signals", "partner", `${name}.cypher`);
    const code = tokenize(shorten(read(file))).filter((token) => token.kind !== "comment");
    const at = lastReturn(code, file);
    const columns = splitAtCommas(code.slice(at + 1)).map(joinTokens);
    const before = joinTokens(code.slice(0, at));
    return `WITH * WHERE $weights['${name}'] <> 0 ${before} RETURN ${open}'${name}' AS signal, ${columns.join(", ")}`;
  });
  return branches.join("\nUNION ALL\n");
}

/** The lift of a signal for a company that nothing speaks for: ln(k / (total + k)). */
function absent(name: string): string {
  return `log($saturations['${name}'] / (placed.${name} + $saturations['${name}']))`;
}

function baseOf({ folder }: Parts): string {
  const terms = partnerNames(folder, "signals").map((name) => `$weights['${name}'] * ${absent(name)}`);
  return terms.join(" + ");
}

/** base + what speaks for the company, each ln(1 + mass / (k × share)) × weight, + the figures × weight. */
function scoreOf(parts: Parts): string {
  const figures = partnerNames(parts.folder, "fits").map((name) => `$weights['${name}'] * (${fitOf(parts, name)})`);
  const spoken =
    "reduce(sum = 0.0, one IN found | sum + $weights[one[0]] * log(1.0 + one[1] / ($saturations[one[0]] * counts.share)))";
  return `round(base + ${spoken} + ${figures.join(" + ")}, 12)`;
}

/** The expression of a figure, over where the study stands and what the run counts of the company. */
function fitOf({ folder, read }: Parts, name: string): string {
  const text = joinTokens(tokenize(read(join(folder, "match", "fits", "partner", `${name}.cypher`))));
  return text.replaceAll(/\bofSeed\b/g, "placed").replaceAll(/\bofCompany\b/g, "counts");
}

/** One reason for each signal that counts; the contributions add up to the score. */
function reasonsOf(parts: Parts): string {
  const found = "collect({signal: signal, mass: mass, about: about, detail: detail})";
  const late = `CALL (seed, run, placed, company) { CALL (seed, run, placed, company) { ${massesOf(parts)} } RETURN ${found} AS masses }`;
  const lifts = partnerNames(parts.folder, "signals").map((name) => `${name}: ${absent(name)}`);
  const fits = partnerNames(parts.folder, "fits").map((name) => `${name}: ${fitOf(parts, name)}`);
  const one = "head([each IN masses WHERE each.signal = name])";
  const lift = "coalesce(log(1.0 + one.mass / ($saturations[name] * counts.share)), 0.0)";
  return `LATE { ${late} } head([values IN [{${[...lifts, ...fits].join(", ")}}] | [name IN $signals |
    head([one IN [coalesce(${one}, {about: []})] | head([strength IN [values[name] + ${lift}] | {
      signal: name, strength: strength, weight: $weights[name], contribution: $weights[name] * strength,
      evidence: one.about, detail: head([detail IN [coalesce(one.detail, {})] | detail {.*, partnered: counts.partnered, own: counts.own}])
    }])])]])`;
}
