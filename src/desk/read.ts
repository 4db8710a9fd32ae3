import { askApi } from "../ask.ts";
import type { Asking } from "../meanings.ts";
import { type Sentence, sentenceOf } from "../texts.ts";
import { listIn, type Row, rowIn, rowsIn, stringsIn } from "../unknown.ts";

/** What is known to speak for or against a company. */
export interface DeskReason {
  readonly signal: string;
  readonly contribution: number;
  readonly text: Sentence;
  /** What it rests on: since when it is on record, and how sure it is. */
  readonly evidence: readonly { readonly known: string; readonly certainty: Sentence }[];
}

/** A company in the list of a seed. */
export interface Taker {
  readonly id: string;
  readonly name: Sentence;
  readonly place: number;
  readonly score: number;
  readonly reasons: readonly DeskReason[];
}

/** An open seed of the hub with the best companies on a day. */
export interface OpenSeed {
  readonly id: string;
  readonly title: Sentence;
  readonly insideHub: boolean | undefined;
  readonly productClasses: readonly string[];
  /** The approaches on record, with the day where one is known. */
  readonly approaches: readonly {
    readonly company: string;
    readonly name: Sentence;
    readonly day: string | undefined;
  }[];
  readonly takers: readonly Taker[];
}

/** A hub on a day. */
export interface Portfolio {
  readonly hub: Sentence;
  readonly seeds: readonly OpenSeed[];
}

/** A seed on which nobody has rights that stand in the way. */
const OPEN = ["OPEN", "RETURNED"];
/** How many seeds one operation ranks. */
const AT_ONCE = 20;

const NAME = "ja: name(language: JA) en: name(language: EN)";
const QUESTION = `query Portfolio($hub: ID!, $after: String, $size: Int!, $first: Int!, $asOf: Date!, $knownAt: Date!)
@at(asOf: $asOf, knownAt: $knownAt) {
  hub(id: $hub) { ${NAME} seeds(first: $size, after: $after) { pageInfo { hasNextPage endCursor } edges { insideHub node {
    id ja: title(language: JA) en: title(language: EN) kind status productClasses
    approaches(first: 50) { nodes { since company { id ${NAME} } } }
    licensees(first: $first) { nodes { score company { id ${NAME} } reasons {
      signal contribution assumed ja: text(language: JA) en: text(language: EN)
      evidence { known ja: certaintyText(language: JA) en: certaintyText(language: EN) }
    } } }
  } } } }
}`;

/**
 * The open seeds of a hub on a day, each with its best companies: one statement for each twenty seeds. Rejects with the
 * API's own error.
 */
export async function portfolioOf(
  { hub, first, asOf, knownAt }: { hub: string; first: number; asOf: string; knownAt: string },
  asking: Asking,
  progress: (line: string) => void = () => {},
): Promise<Portfolio> {
  const seeds: OpenSeed[] = [];
  let name: Sentence = { ja: hub, en: hub };
  for (let after: unknown = null; ; ) {
    const { data, errors } = await askApi(asking, QUESTION, { hub, after, size: AT_ONCE, first, asOf, knownAt });
    if (errors?.[0]) throw errors[0];
    const found = rowIn(rowIn(data)?.hub) ?? {};
    const page = rowIn(found.seeds) ?? {};
    name = sentenceOf(found);
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
      title: sentenceOf(seed),
      insideHub: typeof insideHub === "boolean" ? insideHub : undefined,
      productClasses: stringsIn(seed.productClasses),
      approaches: rowsIn(rowIn(seed.approaches)?.nodes).flatMap(approached),
      takers: rowsIn(rowIn(seed.licensees)?.nodes).map(taker),
    },
  ];
}

function approached({ since, company }: Row): OpenSeed["approaches"][number][] {
  const found = rowIn(company) ?? {};
  if (typeof found.id !== "string") return [];
  return [{ company: found.id, name: sentenceOf(found), day: typeof since === "string" ? since : undefined }];
}

function taker({ score, company, reasons }: Row, at: number): Taker {
  const found = rowIn(company) ?? {};
  return {
    id: String(found.id),
    name: sentenceOf(found),
    place: at + 1,
    score: Number(score),
    reasons: listIn(reasons)
      .map((each) => rowIn(each) ?? {})
      .filter(({ assumed }) => assumed !== true)
      .map((reason) => ({
        signal: String(reason.signal),
        contribution: Number(reason.contribution),
        text: sentenceOf(reason),
        evidence: rowsIn(reason.evidence).map((record) => ({
          known: String(record.known ?? ""),
          certainty: sentenceOf(record),
        })),
      })),
  };
}
