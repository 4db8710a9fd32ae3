import { join } from "node:path";
import type { Fault } from "../fault.ts";
import { readTable, type TableFormat, type TableRow } from "../table-file.ts";
import { organizationId } from "../trials/organization-book.ts";
import { personRule } from "../trials/persons.ts";
import type { Registered } from "./registered.ts";
import type { Refused } from "./ror-file.ts";

/** Awards to small businesses; only their companies enter, with what they work on. */
export function sbirTable(folder: string): TableFormat {
  return { path: join(folder, "sbir_hhs_awards.csv"), columns: ["company", "year", "phase", "title", "abstract"] };
}

/** How many of the latest projects a description names, and how much of the latest abstract it holds. */
const [MOST_TITLES, MOST_LETTERS] = [5, 1200];

interface Company {
  readonly name: string;
  first: string;
  /** The latest projects, the latest first. */
  readonly projects: {
    readonly year: string;
    readonly phase: string;
    readonly title: string;
    readonly abstract: string;
  }[];
}

/**
 * Reads the companies. The awards carry no id of a company: what is written the same way is the same company, and none is
 * joined with an organisation of another source here.
 */
export async function* readSbir(folder: string, refuse: (refused: Refused) => void): AsyncGenerator<Registered> {
  const companies = new Map<string, Company>();
  for await (const line of readTable(sbirTable(folder))) {
    const faults = faultsOf(line);
    if (line.cells && faults.length === 0) add(companies, line.cells);
    else refuse({ line, faults });
  }
  for (const [key, company] of companies) yield organization(key, company);
}

function faultsOf({ cells, broken }: TableRow): Fault[] {
  if (!cells) {
    const expected = "as many cells as the header, quotes closed";
    return [{ reason: "broken line", column: "", given: broken ?? "", expected, cure: "Mend the line." }];
  }
  const { company = "", year = "" } = cells;
  if (keyOf(company) === "")
    return [{ reason: "missing value", column: "company", given: company, expected: "a name", cure: "Give the name." }];
  if (!/^(19|20)\d\d$/.test(year))
    return [{ reason: "not understood", column: "year", given: year, expected: "a year", cure: "Give the year." }];
  if (personRule(company, "INDUSTRY") !== undefined) {
    const cure = "Nothing to do: natural persons stay out; add the legal form if it is a company.";
    return [{ reason: "natural person", column: "company", given: company, expected: "a company", cure }];
  }
  return [];
}

function keyOf(company: string): string {
  return organizationId(company)?.replace(/^organization:/, "") ?? "";
}

function add(companies: Map<string, Company>, cells: Readonly<Record<string, string>>): void {
  const { company: name = "", year = "", phase = "", title = "", abstract = "" } = cells;
  const found = companies.get(keyOf(name)) ?? { name: name.trim(), first: year, projects: [] };
  companies.set(keyOf(name), found);
  if (year < found.first) found.first = year;
  found.projects.push({ year, phase, title: title.trim(), abstract: abstract.slice(0, MOST_LETTERS) });
  found.projects.sort((one, other) =>
    one.year === other.year ? compare(one.title, other.title) : compare(other.year, one.year),
  );
  found.projects.splice(MOST_TITLES);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function organization(key: string, { name, first, projects }: Company): Registered {
  const titles = projects.map(({ title, year, phase }) => `${title} (${year}, ${phase})`);
  return {
    key,
    nameJa: undefined,
    nameEn: name,
    names: [],
    country: "US",
    city: undefined,
    rorIds: [],
    corporateNumber: undefined,
    securitiesCode: undefined,
    edinetCode: undefined,
    summaryEn: [titles.join("; "), projects[0]?.abstract ?? ""].filter(Boolean).join("\n"),
    founded: `${first}-01-01`,
    roles: ["COMPANY"],
  };
}
