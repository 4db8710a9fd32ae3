import { askApi } from "../ask.ts";
import type { Asking } from "../meanings.ts";
import { Refusal } from "../refusal.ts";
import { listIn, type Row, rowIn, rowsIn, stringsIn } from "../unknown.ts";

/** A company in the list of a seed. */
export interface Taker {
  readonly id: string;
  readonly name: string;
  readonly place: number;
  readonly score: number;
  readonly reasons: readonly { readonly signal: string; readonly contribution: number; readonly text: string }[];
}

/** An open seed of the hub with the best companies on a day. */
export interface OpenSeed {
  readonly id: string;
  readonly title: string;
  readonly insideHub: boolean | undefined;
  readonly productClasses: readonly string[];
  /** The approaches on record, with the day where one is known. */
  readonly approaches: readonly { readonly company: string; readonly name: string; readonly day: string | undefined }[];
  readonly takers: readonly Taker[];
}

/** A hub on a day. */
export interface Portfolio {
  readonly hub: string;
  readonly seeds: readonly OpenSeed[];
}

/** A seed on which nobody has rights that stand in the way. */
const OPEN = ["OPEN", "RETURNED"];
/** How many seeds one operation ranks. */
const AT_ONCE = 20;

const QUESTION = `query Desk($hub: ID!, $after: String, $size: Int!, $first: Int!, $asOf: Date!) @at(asOf: $asOf, knownAt: $asOf) {
  hub(id: $hub) { name seeds(first: $size, after: $after) { pageInfo { hasNextPage endCursor } edges { insideHub node {
    id title kind status productClasses
    approaches(first: 50) { nodes { since company { id name } } }
    licensees(first: $first) { nodes { score company { id name } reasons { signal contribution assumed text } } }
  } } } }
}`;

/** The open seeds of a hub on a day, each with its best companies: one statement for each twenty seeds. */
export async function portfolioOf(
  { hub, asOf, first }: { hub: string; asOf: string; first: number },
  asking: Asking,
  progress: (line: string) => void,
): Promise<Portfolio> {
  const seeds: OpenSeed[] = [];
  let name = hub;
  for (let after: unknown = null; ; ) {
    const { data, errors } = await askApi(asking, QUESTION, { hub, after, size: AT_ONCE, first, asOf });
    if (errors?.[0]) throw new Refusal(errors[0].message);
    const found = rowIn(rowIn(data)?.hub) ?? {};
    const page = rowIn(found.seeds) ?? {};
    name = String(found.name ?? hub);
    seeds.push(...rowsIn(page.edges).flatMap(openSeed));
    progress(`${asOf}: ${seeds.length} open seeds ranked …`);
    if (rowIn(page.pageInfo)?.hasNextPage !== true) return { hub: name, seeds };
    after = rowIn(page.pageInfo)?.endCursor;
  }
}

function openSeed({ insideHub, node }: Row): OpenSeed[] {
  const seed = rowIn(node) ?? {};
  if (seed.kind !== "LICENSABLE" || !OPEN.includes(String(seed.status))) return [];
  return [
    {
      id: String(seed.id),
      title: String(seed.title),
      insideHub: typeof insideHub === "boolean" ? insideHub : undefined,
      productClasses: stringsIn(seed.productClasses),
      approaches: rowsIn(rowIn(seed.approaches)?.nodes).flatMap(approached),
      takers: rowsIn(rowIn(seed.licensees)?.nodes).map(taker),
    },
  ];
}

function approached({ since, company }: Row): OpenSeed["approaches"][number][] {
  const { id, name } = rowIn(company) ?? {};
  if (typeof id !== "string") return [];
  return [{ company: id, name: String(name), day: typeof since === "string" ? since : undefined }];
}

function taker({ score, company, reasons }: Row, at: number): Taker {
  const { id, name } = rowIn(company) ?? {};
  return {
    id: String(id),
    name: String(name),
    place: at + 1,
    score: Number(score),
    reasons: listIn(reasons)
      .map((each) => rowIn(each) ?? {})
      .filter(({ assumed }) => assumed !== true)
      .map(({ signal, contribution, text }) => ({
        signal: String(signal),
        contribution: Number(contribution),
        text: String(text),
      })),
  };
}
