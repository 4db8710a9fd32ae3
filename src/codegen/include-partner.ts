import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Read } from "../predicates.ts";
import { lastReturn } from "./parse-column.ts";
import { joinTokens, splitAtCommas, type Token, tokenize } from "./tokens.ts";

/** The statement word of the fitted profile: `CALL (seed, run, placed) { partnerLifts() }`. */
export const PARTNER_CALL = /\{\s*partnerLifts\(\)\s*\}/g;

/** The signals of the fitted profile: what rests on masses, and what rests on figures of the company alone. */
export function partnerNames(folder: string, kind: "signals" | "fits"): string[] {
  return readdirSync(join(folder, "match", kind, "partner"))
    .filter((name) => name.endsWith(".cypher"))
    .map((name) => name.slice(0, -".cypher".length))
    .sort();
}

/**
 * Takes in what a body of the fitted profile names. `partnerLifts()` becomes the UNION ALL of the signals of
 * `cypher/match/signals/partner/`: company and what each adds to its score. `partnerFigures()` is what every company scores
 * that nothing else speaks for, by its place; `partnerReasons()` are the parts of a score, whose evidence is read late.
 */
export function includePartner(folder: string, text: string, read: Read): string {
  const parts = { folder, read };
  return text
    .replaceAll(PARTNER_CALL, () => `{ ${signalsOf(parts, rankedColumns)} }`)
    .replaceAll(/\bpartnerFigures\(\)/g, () => figuresOf(parts))
    .replaceAll(/\bpartnerReasons\(\)/g, () => reasonsOf(parts));
}

interface Parts {
  readonly folder: string;
  readonly read: Read;
}

/** Every signal as a branch that returns what `columnsOf` makes of the file's columns; one with weight 0 is not walked. */
function signalsOf({ folder, read }: Parts, columnsOf: (name: string, columns: readonly string[]) => string): string {
  const branches = partnerNames(folder, "signals").map((name) => {
    const file = join(folder, "match", "signals", "partner", `${name}.cypher`);
    const code = tokenize(read(file)).filter(isCode);
    const at = lastReturn(code, file);
    const columns = splitAtCommas(code.slice(at + 1)).map(joinTokens);
    return `WITH * WHERE $weights['${name}'] <> 0 ${joinTokens(code.slice(0, at))} RETURN ${columnsOf(name, columns)}`;
  });
  return branches.join("\nUNION ALL\n");
}

/** In a ranking a signal gives the company and what is added to its score; what that rests on is read late. */
function rankedColumns(name: string, [lift = ""]: readonly string[]): string {
  const strength = `log(1.0 + ${lift.replace(/ AS lift$/, "")} / $saturations['${name}'])`;
  return `company, $weights['${name}'] * ${strength} AS part`;
}

/** The lift of a signal for a company that nothing speaks for: ln(k / (total + k)). */
function absent(name: string): string {
  return `log($saturations['${name}'] / (placed.${name} + $saturations['${name}']))`;
}

/** The lists of a figure: its strength for a company is their mean at its place. */
function listsOf({ folder, read }: Parts, name: string): string {
  return joinTokens(tokenize(read(join(folder, "match", "fits", "partner", `${name}.cypher`))).filter(isCode));
}

function meanOf(lists: string, place: string): string {
  return `reduce(sum = 0.0, list IN ${lists} | sum + list[${place}]) / size(${lists})`;
}

/** By place: the weighted lifts of signals that say nothing, and the weighted figures. Every list is read once. */
function figuresOf(parts: Parts): string {
  const base = partnerNames(parts.folder, "signals").map((name) => `$weights['${name}'] * ${absent(name)}`);
  const fits = partnerNames(parts.folder, "fits");
  const sum = ["base", ...fits.map((name) => `$weights['${name}'] * (${meanOf(name, "place")})`)].join(" + ");
  const bound = [["base", base.join(" + ")] as const, ...fits.map((name) => [name, listsOf(parts, name)] as const)];
  return bound.reduceRight(
    (inner, [name, value]) => `head([${name} IN [${value}] | ${inner}])`,
    `[place IN range(0, size(run.activities) - 1) | ${sum}]`,
  );
}

/** One reason for each signal that counts; the contributions add up to the score. */
function reasonsOf(parts: Parts): string {
  const found = "collect({signal: signal, lift: lift, about: about, detail: detail})";
  const all = signalsOf(parts, (name, columns) => [`'${name}' AS signal`, ...columns].join(", "));
  const late = `CALL (seed, run, placed, company) { CALL (seed, run, placed, company) { ${all} } RETURN ${found} AS lifts }`;
  const lifts = partnerNames(parts.folder, "signals").map((name) => `${name}: ${absent(name)}`);
  const fits = partnerNames(parts.folder, "fits").map(
    (name) => `${name}: head([${name} IN [${listsOf(parts, name)}] | ${meanOf(name, "place")}])`,
  );
  const one = "head([each IN lifts WHERE each.signal = name])";
  const lift = "coalesce(log(1.0 + one.lift / $saturations[name]), 0.0)";
  const counted = "{.*, partnered: run.partneredCounts[place], own: run.ownCounts[place]}";
  return `LATE { ${late} } head([values IN [{${[...lifts, ...fits].join(", ")}}] | [name IN $signals |
    head([one IN [coalesce(${one}, {about: []})] | head([strength IN [values[name] + ${lift}] | {
      signal: name, strength: strength, weight: $weights[name], contribution: $weights[name] * strength,
      evidence: one.about, detail: head([detail IN [coalesce(one.detail, {})] | detail ${counted}])
    }])])]])`;
}

function isCode({ kind }: Token): boolean {
  return kind !== "comment";
}
