import type { Sentence } from "./texts.ts";
import { type Row, rowsIn } from "./unknown.ts";

/** How many companies may share as much by chance before a row is said to rest on size alone. */
const MOST_BY_CHANCE = 0.25;

/** What the null reads of a row. */
export const SIZES = ["fields", "sizeRank", "diseaseCount", "modalityCount", "peers"];

/** The fields of an exposure that code answers. */
export const EXPOSURE: readonly (readonly [string, (row: Row) => unknown])[] = [
  ["n", (row) => rowsIn(row.fields).length],
  ["shared", (row) => rowsIn(row.fields).filter(({ has }) => has === true).length],
  ["percentile", (row) => sizeAlone(row)?.percentile ?? null],
  ["byChance", (row) => sizeAlone(row)?.byChance ?? null],
  [
    "isSizeAlone",
    (row) => {
      const found = sizeAlone(row);
      return found && isFromSize(found);
    },
  ],
];

/** What size alone would give a row. */
export interface SizeAlone {
  /** How many fields of the seed, its diseases and modalities, the comparison rests on. */
  readonly fields: number;
  /** How many of them the company is linked to. */
  readonly shared: number;
  /** Where that stands among what size alone would give, 0 to 100. */
  readonly percentile: number;
  /** How many companies would share as much by chance, were all of this size. */
  readonly byChance: number;
}

/**
 * The null: every company and every field keeps as many links as it has, and nothing else counts. Then a company with k
 * links of a kind is linked to a field with the probability 1 - (1 - pull)^k (`cypher/jobs/derive/21-pull.cypher`), and how
 * many fields it shares with the seed is a sum of independent chances (Poisson's binomial distribution), exact without drawing.
 */
export function sizeAlone(row: Row): SizeAlone | null {
  const fields = rowsIn(row.fields);
  const [diseases, modalities, peers] = [row.diseaseCount, row.modalityCount, row.peers].map(Number);
  if (fields.length === 0 || typeof row.peers !== "number") return null;
  const shared = fields.filter(({ has }) => has === true).length;
  const chances = fields.map(({ pull, isDisease }) =>
    chanceOf(Number(pull), (isDisease === true ? diseases : modalities) ?? 0),
  );
  const exactly = distribution(chances);
  const fewer = sum(exactly.slice(0, shared));
  const asMany = 1 - fewer;
  return {
    fields: fields.length,
    shared,
    percentile: 100 * (fewer + (exactly[shared] ?? 0) / 2),
    byChance: asMany * (peers ?? 0),
  };
}

/** Whether size alone could have brought the row: as many companies would share as much by chance. */
export function isFromSize({ byChance }: SizeAlone): boolean {
  return byChance > MOST_BY_CHANCE;
}

/** What size alone would give, in a sentence. */
export function exposureText(row: Row): Sentence {
  const found = sizeAlone(row);
  if (!found)
    return {
      ja: "規模だけの場合との比較はできません(公開の疾患・モダリティの記録がありません)。",
      en: "It cannot be compared with size alone: no public disease or modality is on record.",
    };
  const [rank, percentile, chance] = [String(row.sizeRank), found.percentile.toFixed(0), found.byChance.toFixed(1)];
  if (found.shared === 0)
    return {
      ja: `規模だけなら${rank}位です。本シーズの${found.fields}項目と一致するものはないので、規模だけでも起こり得ます。`,
      en: `By size alone it would rank ${rank}. It is linked to none of ${found.fields} fields of the seed, so size alone could explain that.`,
    };
  const [ja, en] = isFromSize(found)
    ? ["規模だけでも起こり得ます", "size alone could explain that"]
    : ["規模だけでは説明できません", "size alone does not explain that"];
  return {
    ja: `規模だけなら${rank}位です。本シーズの${found.fields}項目中${found.shared}項目との一致は、規模だけで期待される分布の${percentile}パーセンタイルです。比べた${row.peers}社がどれもこの規模なら約${chance}社は偶然にもこの程度一致するので、${ja}。`,
    en: `By size alone it would rank ${rank}. Its link to ${found.shared} of ${found.fields} fields of the seed stands at percentile ${percentile} of what size alone would give. Were all ${row.peers} companies of this size, about ${chance} would share as much by chance, so ${en}.`,
  };
}

function chanceOf(pull: number, links: number): number {
  return 1 - (1 - pull) ** links;
}

/** The probabilities of 0, 1, 2 … successes. */
function distribution(chances: readonly number[]): number[] {
  const shifted = (all: readonly number[], count: number): number => all[count - 1] ?? 0;
  let all = [1];
  for (const chance of chances)
    all = [...all, 0].map((probability, count) => probability * (1 - chance) + shifted(all, count) * chance);
  return all;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
