import type { GraphQLError } from "graphql";
import { askApi } from "../ask.ts";
import { inBothLanguages } from "../error-texts.ts";
import type { Language } from "../language.ts";
import type { Asking } from "../meanings.ts";
import { Refusal } from "../refusal.ts";
import { type Row, rowIn, rowsIn, textsIn } from "../unknown.ts";
import { draftIn } from "./draft-file.ts";
import { type Excluded, excludedOf } from "./excluded.ts";
import { markOf, weakest } from "./marks.ts";
import { aboutOf, nameOf, sourcesOf } from "./told.ts";

/** What the sheet tells, in the language wanted. */
export interface Sheet {
  readonly title: string;
  /** Summary, phase, kinds of product, rights, hubs; heading and text. */
  readonly about: readonly (readonly [heading: string, text: string])[];
  readonly companies: readonly Company[];
  readonly totalCount: number;
  /** Those that a rule excludes, by what it says; what is said of the fewest first. */
  readonly excluded: readonly Excluded[];
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

const SEED = `title summaryJa summaryEn phase status productClasses deviceClass
  owners(first: 5) { nodes { name } } originators(first: 5) { nodes { name } } hubs(first: 5) { nodes { name } }
  indications(first: 5) { nodes { diseases(first: 3) { nodes { name } } } } modalities(first: 5) { nodes { name } }
  sources { titleJa titleEn url published }
  licensees(first: $first) { totalCount nodes { score coverage company { name certainty certaintyText }
    reasons { assumed contribution text evidence { certainty certaintyText sources { titleJa titleEn url published } } } } }
  excluded(first: 100) { totalCount nodes { company { name } exclusions { text since certainty certaintyText sources { titleJa titleEn url published } } } }
  matchWarnings { text }
  gaps { gaps { score wanted dimension { name } } unknown { dimension { name } } }`;
const STORED = `query Sheet($id: ID!, $first: Int!) { seed(id: $id) { ${SEED} } meta { asOf dataVersion } }`;
const DRAFTED = `query Sheet($draft: SeedDraft!, $first: Int!) { seed: draft(seed: $draft) { ${SEED} } meta { asOf dataVersion } }`;

/** Asks the API for a stored seed or for a draft in a file. */
export async function sheetOf(given: string, first: number, asking: Asking): Promise<Sheet> {
  const isDraft = !/^seed:\S+$/.test(given);
  const { language } = asking.context;
  const variables = isDraft ? { draft: await draftIn(given, language), first } : { id: given, first };
  const { data, errors } = await askApi(asking, isDraft ? DRAFTED : STORED, variables);
  const [error] = errors ?? [];
  if (error) throw new Refusal(messageOf(error, language));
  const answer = rowIn(data) ?? {};
  return { ...toldOf(rowIn(answer.seed) ?? {}, language), ...metaOf(rowIn(answer.meta) ?? {}), isDraft };
}

const HIDDEN = {
  JA: "所内などの公開でない記録は --viewer demo-staff で見られます。",
  EN: " Records that are not public are seen with --viewer demo-staff.",
} as const;

/** In English and, for who reads Japanese, in Japanese as far as there is a Japanese message of its own. */
function messageOf(error: GraphQLError, language: Language): string {
  const { message, extensions } = inBothLanguages(error.toJSON());
  const hidden = extensions?.code === "NOT_FOUND" ? HIDDEN[language] : "";
  return language === "JA" ? `${String(extensions?.messageJa)}${hidden}\n${message}` : `${message}${hidden}`;
}

function metaOf(meta: Row): Pick<Sheet, "asOf" | "dataVersion"> {
  return { asOf: String(meta.asOf ?? ""), dataVersion: String(meta.dataVersion ?? "") };
}

function toldOf(seed: Row, language: Language): Omit<Sheet, "asOf" | "dataVersion" | "isDraft"> {
  const [licensees, excluded, gaps] = [seed.licensees, seed.excluded, seed.gaps].map((each) => rowIn(each) ?? {});
  return {
    title: titleOf(seed, language),
    about: aboutOf(seed, language),
    companies: rowsIn(licensees?.nodes).map(companyOf),
    totalCount: Number(licensees?.totalCount ?? 0),
    excluded: excludedOf(rowsIn(excluded?.nodes)),
    excludedCount: Number(excluded?.totalCount ?? 0),
    gaps: [
      ...rowsIn(gaps?.gaps).map(({ dimension, score, wanted }) => `${nameOf(dimension)} ${score}→${wanted}`),
      ...textsIn(rowsIn(seed.matchWarnings).map(({ text }) => text)),
    ],
    unknown: rowsIn(gaps?.unknown).map(({ dimension }) => nameOf(dimension)),
    sources: sourcesOf(seed, language),
  };
}

/** A record without a title goes by its id, and that of a draft says nothing. */
function titleOf({ title }: Row, language: Language): string {
  const text = String(title ?? "");
  if (!text.startsWith("seed:draft-")) return text;
  return language === "JA" ? "名称のない下書き" : "Draft without a title";
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
