import { asks, asksAsOf, type Entry } from "./entry.ts";

const outcome = (id: string) => `node(id: "outcome:${id}") { ... on ProgrammeOutcome { value unit } }`;

/** S117 – S121: figures that must agree, and days. */
export const ARITHMETIC_ENTRIES: readonly Entry[] = [
  asks(
    "S117",
    "4 + 10 = 14",
    `a: ${outcome("sentan-handed-over-fy2015-2017")} b: ${outcome("sentan-handed-over-fy2018-2019")} c: ${outcome("sentan-handed-over")}`,
    { a: { value: 4, unit: "projects" }, b: { value: 10, unit: "projects" }, c: { value: 14, unit: "projects" } },
  ),
  asks(
    "S118",
    "6 + 4 = 10, 6 = 4 + 2",
    `a: ${outcome("sentan-cohort")} b: ${outcome("sentan-cohort-handed-over")} c: ${outcome("sentan-cohort-not-handed-over")} d: ${outcome("sentan-cohort-handed-over-without-licence")}`,
    {
      a: { value: 10, unit: "projects" },
      b: { value: 6, unit: "projects" },
      c: { value: 4, unit: "projects" },
      d: { value: 2, unit: "projects" },
    },
  ),
  asks(
    "S119",
    "特許: unlike definitions",
    `a: ${outcome("sentan-patent-projects")} b: ${outcome("act-m-patent-projects")} c: ${outcome("s-inno-patent-filings")}`,
    { a: { value: 210, unit: "projects" }, b: { value: 174, unit: "projects" }, c: { value: 66, unit: "filings" } },
  ),
  asks("S120", "unknowns stay unknown", `${outcome("s-inno-filings-planned")}`, {
    node: { value: null, unit: "projects" },
  }),
  asksAsOf(
    "2018-03-31",
    asks(
      "S121",
      "平成30年度 begins on 2018-04-01",
      'seed(id: "seed:microwave-mammography") { events { nodes { since } } }',
      {
        seed: { events: { nodes: [] } },
      },
    ),
  ),
];
