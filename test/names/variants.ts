import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { TestServer } from "../start.ts";

/** One way to write a name, and what it means. */
export interface Variant {
  readonly variant: string;
  readonly expected: string;
  readonly ids: readonly string[];
  readonly kind: string;
}

/** The part of an answer of `resolve` that the tests look at. */
export interface NameAnswer {
  readonly name: string;
  readonly status: string;
  readonly record: { readonly id: string } | null;
  readonly candidates: readonly {
    readonly record: { readonly id: string };
    readonly score: number;
    readonly level: string;
    readonly matched: string;
    readonly kind: string | null;
    readonly distinction: string;
    readonly english: string;
  }[];
}

const QUESTION = `query Names($names: [String!]!, $types: [SearchType!]) {
  resolve(names: $names, types: $types) {
    name status record { id }
    candidates { record { id } score level matched kind distinction english: distinction(language: EN) }
  }
}`;

/** The variants that were written down before anything read them. */
export function readVariants(): Variant[] {
  const text = readFileSync(new URL("variants.csv", import.meta.url), "utf8");
  const rows: unknown = parse(text, { columns: true });
  if (!Array.isArray(rows)) throw new Error("variants.csv: expected rows.");
  return rows.map(({ variant, expected, ids, kind }) => ({
    variant: String(variant),
    expected: String(expected),
    ids: String(ids).split("|").filter(Boolean),
    kind: String(kind),
  }));
}

/** What the names mean; asked a hundred at a time. */
export async function resolveNames(
  server: TestServer,
  names: readonly string[],
  types: readonly string[] = ["ORGANIZATION", "SEED", "HUB", "DISEASE", "MODALITY", "PROGRAMME", "PRODUCT"],
): Promise<NameAnswer[]> {
  const answers: NameAnswer[] = [];
  for (let from = 0; from < names.length; from += 100) {
    const { data, errors } = await server.ask(QUESTION, { names: names.slice(from, from + 100), types });
    if (errors || !isAnswers(data?.resolve)) throw new Error(JSON.stringify(errors ?? data));
    answers.push(...data.resolve);
  }
  return answers;
}

function isAnswers(value: unknown): value is NameAnswer[] {
  return (
    Array.isArray(value) && value.every((each) => typeof each?.name === "string" && Array.isArray(each.candidates))
  );
}

/** What an answer says: the status, where suggestions count as such, and whom it names. */
function said({ status, record, candidates }: NameAnswer): { status: string; ids: readonly string[] } {
  const ids = candidates.map((each) => each.record.id);
  if (status === "DIRECT") return { status, ids: record ? [record.id] : [] };
  if (status === "AMBIGUOUS") return { status, ids };
  return { status: ids.length > 0 ? "SUGGESTED" : "NONE", ids: ids.slice(0, 1) };
}

/**
 * Recall: of the names that mean something, the share answered as expected with the right record. Precision: of the names
 * answered with a record or several, the share that rightly has them.
 */
export function scoreOf(variants: readonly Variant[], answers: readonly NameAnswer[]) {
  const wrong: string[] = [];
  const count = { wanted: 0, found: 0, answered: 0, right: 0 };
  variants.forEach((variant, index) => {
    const answer = answers[index];
    if (!answer) throw new Error(`No answer to ${variant.variant}.`);
    const { status, ids } = said(answer);
    const fits = isRight(variant, status, ids);
    if (variant.expected !== "NONE") count.wanted += 1;
    if (variant.expected !== "NONE" && fits) count.found += 1;
    if (status === "DIRECT" || status === "AMBIGUOUS") count.answered += 1;
    if ((status === "DIRECT" || status === "AMBIGUOUS") && ids.some((id) => variant.ids.includes(id))) count.right += 1;
    if (!fits)
      wrong.push(`${variant.variant} (${variant.kind}): ${variant.expected} ${variant.ids}; got ${status} ${ids}`);
  });
  return { recall: count.found / count.wanted, precision: count.right / count.answered, wrong };
}

function isRight({ expected, ids }: Variant, status: string, got: readonly string[]): boolean {
  if (status !== expected) return false;
  if (expected === "AMBIGUOUS") return ids.every((id) => got.includes(id));
  return expected === "NONE" || got.some((id) => ids.includes(id));
}
