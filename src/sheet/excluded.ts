import { type Row, rowsIn, textsIn } from "../unknown.ts";
import { markOf, weakest } from "./marks.ts";
import { nameOf } from "./told.ts";

/** Companies of which the same rules say the same. */
export interface Excluded {
  readonly names: readonly string[];
  readonly text: string;
  readonly mark: string;
}

/** Puts companies together of which the same is said; first what is said of the fewest: it tells most about them. */
export function excludedOf(rows: readonly Row[]): Excluded[] {
  const groups = new Map<string, Excluded>();
  for (const { company, exclusions } of rows) {
    const facts = rowsIn(exclusions);
    const text = textsIn(facts.map((fact) => fact.text)).join(" ");
    const mark = markOf(weakest(facts));
    const names = groups.get(text + mark)?.names ?? [];
    groups.set(text + mark, { names: [...names, nameOf(company)], text, mark });
  }
  return [...groups.values()].sort((one, other) => one.names.length - other.names.length);
}
