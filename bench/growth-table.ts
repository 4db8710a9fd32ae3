import { type Growth, SIZES } from "./growth.ts";
import { markdownTable } from "./markdown.ts";

/** An operation whose cost grows at most so many times while the graph grows a hundred times counts as flat. */
const FLAT = 2;

/** Why an operation that is not flat is not, by name. */
const REASONS: Readonly<Record<string, string>> = {
  "hub-count": "An exact count looks at every link of the node, because each may be hidden, ended or taken back.",
  "two-hop-filter": "The studies of a disease are sorted by date; there are as many as the disease has.",
  "group-count": "An exact count looks at every study of the disease.",
  search: "The full-text index gives every study with the word; the scores of all are compared.",
  "search-facets": "The facets count every record with the word.",
  rank: "Every link of the seed's diseases to companies counts in the score: it costs what the neighbourhood costs.",
};

/** The table of growth in Markdown. */
export function growthTable(growth: readonly Growth[]): string {
  const sizes = SIZES.map((size) => size.toLocaleString("en"));
  const header = [
    "operation",
    ...sizes.map((size) => `dbHits, ${size} nodes`),
    ...sizes.map((size) => `ms, ${size}`),
    "why",
  ];
  const rows = growth.map((one) => [
    one.name,
    ...one.dbHits.map((hits) => hits.toLocaleString("en")),
    ...one.milliseconds.map((each) => each.toFixed(1)),
    isFlat(one) ? "flat" : (REASONS[one.name] ?? "not explained yet"),
  ]);
  return markdownTable([header, ...rows], ["operation", "why"]);
}

function isFlat({ dbHits }: Growth): boolean {
  return (dbHits.at(-1) ?? 0) <= FLAT * (dbHits[0] ?? 0);
}
