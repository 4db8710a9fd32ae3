import { formatQuery } from "@neo4j-cypher/language-support";
import type { Measured } from "./measure.ts";
import { hitsOf, type Operator } from "./operator.ts";

const WIDTH = 120;

/** A measured statement for a person to read: the statement, its plan and who caused what. */
export function printed(measured: Measured, raw: boolean): string {
  const { question, reading } = measured;
  const { plan, notifications } = reading;
  return [
    `── ${question.name}: ${amount(plan.rows, "row")}, ${amount(hitsOf(plan), "hit")} `.padEnd(WIDTH, "─"),
    ...timeLines(measured),
    raw ? question.text : formatted(question.text),
    "",
    `Parameters ${JSON.stringify(question.parameters, plainly)}`,
    "",
    "Plan, read from below: what feeds an operator stands under it, what it runs once for each row is set in.",
    ...planLines(measured),
    ...notifications.map((each) => `Neo4j remarks: ${each}`),
    "",
    ...costLines(measured),
    "",
  ].join("\n");
}

function timeLines({ times }: Measured): string[] {
  if (times.length === 0) return [];
  const within = (share: number) => times[Math.ceil(share * times.length) - 1];
  const runs = amount(times.length, "run");
  return [
    `Database time of ${runs}, without the trip: half within ${within(0.5)} ms, nine of ten within ${within(0.9)} ms.`,
    "",
  ];
}

function formatted(text: string): string {
  try {
    return formatQuery(text, { maxColumn: WIDTH }).formattedQuery.trimEnd();
  } catch {
    // What the formatter cannot read is still the statement.
    return text;
  }
}

/** Integers, which are bigint where the graph wants no float, and dates, as a person writes them. */
function plainly(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  return typeof value === "object" && value !== null && "iso" in value ? value.iso : value;
}

function planLines({ reading, ownerOf }: Measured): string[] {
  const head = `${"rows".padStart(8)} ${"hits".padStart(8)}  operator`;
  const lines = (operator: Operator, inset: string): string[] => {
    const { name, details, rows, hits, children } = operator;
    const said = details.length > WIDTH ? `${details.slice(0, WIDTH)} …` : details;
    const owner = hits > 0 ? `   ← ${ownerOf.get(operator)}` : "";
    const line = `${number(rows, 8)} ${number(hits, 8)}  ${inset}${name} ${said}`.trimEnd();
    const [first, ...others] = children;
    return [
      line + owner,
      ...others.flatMap((child) => lines(child, `${inset}│ `)),
      ...(first ? lines(first, inset) : []),
    ];
  };
  return [head, ...lines(reading.plan, "")];
}

function costLines({ costs, reading }: Measured): string[] {
  const width = Math.max(10, ...costs.map(({ body }) => placeOf(body).length));
  const head = `${"Hits by file".padEnd(width)} ${"hits".padStart(9)} ${"returned".padStart(9)} ${"filtered".padStart(9)}`;
  const lines = costs.map(
    ({ body, hits, returned, filtered }) =>
      `${placeOf(body).padEnd(width)} ${number(hits, 9)} ${number(returned, 9)} ${number(filtered, 9)}`,
  );
  return [head, ...lines, `${"all".padEnd(width)} ${number(hitsOf(reading.plan), 9)}`];
}

function placeOf(body: string): string {
  return body === "composer" ? body : `cypher/${body}.cypher`;
}

function number(value: number, width: number): string {
  return value.toLocaleString("en").padStart(width);
}

function amount(value: number, what: string): string {
  return `${value.toLocaleString("en")} ${what}${value === 1 ? "" : "s"}`;
}
