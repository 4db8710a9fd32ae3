import { execute, parse } from "graphql";
import type { Asking } from "../meanings.ts";
import { type Row, rowIn, rowsIn, stringsIn } from "../unknown.ts";

/** What a change may start from, as far as the viewer sees. */
export interface State {
  readonly productClasses: readonly string[];
  readonly deviceClass: string | undefined;
  readonly phase: string | undefined;
  /** All dimensions of readiness; `score` is missing where nothing is known. */
  readonly dimensions: readonly Dimension[];
  /** The co-owners of patents on the seed that refuse their consent. */
  readonly refusing: readonly { readonly id: string; readonly ja: string; readonly en: string }[];
  /** The kinds of licence that the company holds. */
  readonly licences: readonly string[];
}

export interface Dimension {
  readonly id: string;
  readonly code: string;
  readonly ja: string;
  readonly en: string;
  readonly score: number | undefined;
}

/** Asked by the API's own fields, so that a change starts from what its asker may see. */
const QUESTION =
  parse(`query State($seed: ID!, $company: ID!, $asksCompany: Boolean!, $asOf: Date, $knownAt: Date) @at(asOf: $asOf, knownAt: $knownAt) {
  readinessDimensions { nodes { id code nameJa nameEn } }
  seeds(ids: [$seed], first: 1) { nodes {
    productClasses deviceClass phase
    readiness(first: 20) { nodes { scores(first: 20) { edges { score node { code } } } } }
    patents(first: 50) { nodes { owners(first: 50) { edges { consent node { id nameJa nameEn } } } } }
  } }
  organizations(ids: [$company], first: 1) @include(if: $asksCompany) { nodes { licences(first: 100) { nodes { kind } } } }
}`);

/** What is known of a seed, and of a company when one is asked about; undefined when the viewer sees no such seed. */
export async function stateOf(
  { seed, company }: { seed: string; company: string | undefined },
  { schema, context, days = {} }: Asking,
): Promise<State | undefined> {
  const variableValues = { seed, company: company ?? "", asksCompany: company !== undefined, ...textsOf(days) };
  const { data, errors } = await execute({ schema, document: QUESTION, contextValue: context, variableValues });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  const found = nodesIn(data, "seeds")[0];
  return found && stateIn(found, nodesIn(data, "readinessDimensions"), nodesIn(data, "organizations")[0]);
}

function stateIn(seed: Row, dimensions: readonly Row[], company: Row | undefined): State {
  const scores = nodesIn(seed, "readiness").flatMap((assessment) => edgesIn(assessment, "scores"));
  const scoreOf = (code: string) => scores.find(({ node }) => rowIn(node)?.code === code)?.score;
  const owners = nodesIn(seed, "patents").flatMap((family) => edgesIn(family, "owners"));
  const refusing = owners.filter(({ consent }) => consent === "REFUSED").map(({ node }) => namedIn(rowIn(node) ?? {}));
  return {
    productClasses: stringsIn(seed.productClasses),
    deviceClass: stringIn(seed.deviceClass),
    phase: stringIn(seed.phase),
    dimensions: dimensions.map((one) => {
      const score = scoreOf(String(one.code));
      return { ...namedIn(one), code: String(one.code), score: typeof score === "number" ? score : undefined };
    }),
    refusing: [...new Map(refusing.map((one) => [one.id, one])).values()],
    licences: nodesIn(company, "licences").map(({ kind }) => String(kind)),
  };
}

function namedIn({ id, nameJa, nameEn }: Row): { id: string; ja: string; en: string } {
  return { id: String(id), ja: String(nameJa ?? nameEn ?? id), en: String(nameEn ?? nameJa ?? id) };
}

function stringIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function nodesIn(row: unknown, field: string): Row[] {
  return rowsIn(rowIn(rowIn(row)?.[field])?.nodes);
}

function edgesIn(row: unknown, field: string): Row[] {
  return rowsIn(rowIn(rowIn(row)?.[field])?.edges);
}

function textsOf({ asOf, knownAt }: NonNullable<Asking["days"]>): { asOf: string; knownAt: string } {
  return { asOf: String(asOf), knownAt: String(knownAt) };
}
