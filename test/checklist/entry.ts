/** One line of the checklist of the report: how it is represented, and a question with the answer it must have. */
export interface Entry {
  /** S001 … S121. */
  readonly number: string;
  /** What the report says, in short. */
  readonly says: string;
  readonly query: string;
  readonly answer: unknown;
}

/** An entry that is asked for. */
export function asks(number: string, says: string, query: string, answer: unknown): Entry {
  return { number, says, query: `{ ${query} }`, answer };
}

/** An entry that is asked for as of a day. */
export function asksAsOf(day: string, entry: Entry): Entry {
  return { ...entry, query: `query @at(asOf: "${day}") ${entry.query}` };
}

/** An entry that is prose: its statements, or those of the ids given, each with the source it is cited from. */
export function cited(number: string, says: string, ...ids: readonly string[]): Entry {
  const statements = ids.length > 0 ? ids : [number.toLowerCase()];
  const fields = statements.map((id, index) => `_${index}: node(id: "statement:${id}") { ${CITED} }`);
  const given = { certainty: "REPORTED", sources: [{ id: "source:report" }] };
  return asks(number, says, fields.join(" "), Object.fromEntries(statements.map((_, index) => [`_${index}`, given])));
}

const CITED = "... on Statement { certainty sources { id } }";

/** An entry that is a figure of a programme. */
export function figure(
  number: string,
  says: string,
  id: string,
  ...values: readonly [number | null, string, string]
): Entry {
  const [value, qualifier, unit] = values;
  const query = `node(id: "outcome:${id}") { ... on ProgrammeOutcome { value qualifier unit } }`;
  return asks(number, says, query, { node: { value, qualifier, unit } });
}
