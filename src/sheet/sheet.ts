import { readFile } from "node:fs/promises";
import { askApi } from "../ask.ts";
import type { Language } from "../language.ts";
import type { Asking } from "../meanings.ts";
import { Refusal } from "../refusal.ts";
import { type Row, rowIn, rowsIn, textsIn } from "../unknown.ts";
import { aboutOf, nameOf, sourcesOf } from "./told.ts";

/** What the sheet tells, in the language wanted. */
export interface Sheet {
  readonly title: string;
  /** Summary, phase, kinds of product, rights, hubs; heading and text. */
  readonly about: readonly (readonly [heading: string, text: string])[];
  readonly companies: readonly Company[];
  readonly totalCount: number;
  readonly excluded: readonly { readonly name: string; readonly text: string; readonly mark: string }[];
  readonly excludedCount: number;
  readonly gaps: readonly string[];
  readonly unknown: readonly string[];
  readonly sources: readonly string[];
  readonly asOf: string;
  readonly dataVersion: string;
  readonly isDraft: boolean;
}

/** A company of the list. */
export interface Company {
  readonly name: string;
  readonly score: number;
  readonly coverage: number;
  /** How sure the record is, where it is not verified; 架空 for an invented one. */
  readonly mark: string;
  /** What speaks for it, the strongest first. */
  readonly reasons: readonly string[];
  /** What speaks against it or not for it, the strongest against first. */
  readonly against: readonly string[];
  /** Signals of which nothing is known. */
  readonly unknown: number;
}

const SEED = `title summaryJa summaryEn phase productClasses deviceClass
  owners(first: 5) { nodes { name } } originators(first: 5) { nodes { name } } hubs(first: 5) { nodes { name } }
  indications(first: 5) { nodes { diseases(first: 3) { nodes { name } } } } modalities(first: 5) { nodes { name } }
  sources { titleJa titleEn url published }
  licensees(first: $first) { totalCount nodes { score coverage company { name certainty certaintyText }
    reasons { assumed contribution text evidence { certainty certaintyText sources { titleJa titleEn url published } } } } }
  excluded(first: 6) { totalCount nodes { company { name } exclusions { text since certainty certaintyText sources { titleJa titleEn url published } } } }
  matchWarnings { text }
  gaps { gaps { score wanted dimension { name } } unknown { dimension { name } } }`;
const STORED = `query Sheet($id: ID!, $first: Int!) { seed(id: $id) { ${SEED} } meta { asOf dataVersion } }`;
const DRAFTED = `query Sheet($draft: SeedDraft!, $first: Int!) { seed: draft(seed: $draft) { ${SEED} } meta { asOf dataVersion } }`;

/** Asks the API for a stored seed or for a draft in a file. */
export async function sheetOf(given: string, first: number, asking: Asking): Promise<Sheet> {
  const isDraft = !/^seed:\S+$/.test(given);
  const variables = isDraft ? { draft: await draftIn(given), first } : { id: given, first };
  const { data, errors } = await askApi(asking, isDraft ? DRAFTED : STORED, variables);
  const { language } = asking.context;
  const [error] = errors ?? [];
  if (error) throw new Refusal(language === "JA" ? String(error.extensions.messageJa ?? error.message) : error.message);
  const answer = rowIn(data) ?? {};
  return { ...toldOf(rowIn(answer.seed) ?? {}, language), ...metaOf(rowIn(answer.meta) ?? {}), isDraft };
}

async function draftIn(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Refusal(`Expected the id of a seed (seed:…) or a draft file, given ${path}: there is no such file.`);
  });
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message would repeat what stands in the file.
    throw new Refusal(
      `${path}: expected JSON with the fields of SeedDraft, for instance {"title": "…", "diseases": ["…"]}. Mend the file.`,
    );
  }
}

function metaOf(meta: Row): Pick<Sheet, "asOf" | "dataVersion"> {
  return { asOf: String(meta.asOf ?? ""), dataVersion: String(meta.dataVersion ?? "") };
}

function toldOf(seed: Row, language: Language): Omit<Sheet, "asOf" | "dataVersion" | "isDraft"> {
  const [licensees, excluded, gaps] = [seed.licensees, seed.excluded, seed.gaps].map((each) => rowIn(each) ?? {});
  return {
    title: String(seed.title ?? ""),
    about: aboutOf(seed, language),
    companies: rowsIn(licensees?.nodes).map(companyOf),
    totalCount: Number(licensees?.totalCount ?? 0),
    excluded: rowsIn(excluded?.nodes).map((each) => ({
      name: nameOf(each.company),
      text: textsIn(rowsIn(each.exclusions).map(({ text }) => text)).join(" "),
      mark: markOf(weakest(rowsIn(each.exclusions))),
    })),
    excludedCount: Number(excluded?.totalCount ?? 0),
    gaps: [
      ...rowsIn(gaps?.gaps).map(({ dimension, score, wanted }) => `${nameOf(dimension)} ${score}→${wanted}`),
      ...textsIn(rowsIn(seed.matchWarnings).map(({ text }) => text)),
    ],
    unknown: rowsIn(gaps?.unknown).map(({ dimension }) => nameOf(dimension)),
    sources: sourcesOf(seed, language),
  };
}

function companyOf(row: Row): Company {
  const company = rowIn(row.company);
  const reasons = rowsIn(row.reasons);
  const known = reasons
    .filter(({ assumed }) => assumed === false)
    .sort((one, other) => Number(other.contribution) - Number(one.contribution));
  const told = (each: Row): string =>
    `${String(each.text)}${markOf(weakest([...rowsIn(each.evidence), ...(company ? [company] : [])]))}`;
  return {
    name: nameOf(company),
    score: Number(row.score),
    coverage: Number(row.coverage),
    mark: markOf(company),
    reasons: known.filter(({ contribution }) => Number(contribution) > 0).map(told),
    against: known
      .filter(({ contribution }) => Number(contribution) <= 0)
      .reverse()
      .map(told),
    unknown: reasons.length - known.length,
  };
}

/** From the surest to the least sure. */
const CERTAINTIES = ["VERIFIED", "REPORTED", "INFERRED", "FROM_MEMORY", "SYNTHETIC"];

/** Of several records that something rests on the one that is least sure: no stronger than that is the whole. */
function weakest(records: readonly Row[]): Row | undefined {
  const place = ({ certainty }: Row): number => CERTAINTIES.indexOf(String(certainty));
  return records.reduce<Row | undefined>(
    (least, one) => (least && place(least) >= place(one) ? least : one),
    undefined,
  );
}

/** How sure a fact is, where it is not verified. */
function markOf(record: Row | undefined): string {
  const text = record?.certaintyText ?? record?.certainty;
  return record === undefined || record.certainty === "VERIFIED" || typeof text !== "string" ? "" : `〔${text}〕`;
}
