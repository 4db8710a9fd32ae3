import { oneOf, REQUIRED, text } from "../column.ts";
import type { Fault } from "../fault.ts";
import type { Rejects } from "../rejects.ts";
import { readTable, type TableFormat, type TableRow } from "../table-file.ts";
import type { Count } from "../tally.ts";
import { type OrganizationBook, organizationId } from "./organization-book.ts";
import type { PersonList } from "./person-list.ts";
import { personRule } from "./persons.ts";
import { AGENCY_CLASSES, brokenLine, readCells } from "./study.ts";

const COLUMNS = [
  text("study_id", REQUIRED),
  oneOf("lead_or_collaborator", ["lead", "collaborator"], REQUIRED),
  oneOf("agency_class", AGENCY_CLASSES, REQUIRED),
  text("name", REQUIRED),
  text("company_norm", REQUIRED),
  text("company_group"),
];

/** Who answers for a study, and the companies that take part; ids of organisations. */
export interface Sponsors {
  lead?: string;
  /** Collaborators of class INDUSTRY. */
  readonly companies: string[];
}

/** What reading the sponsors fills and where it notes what it left out. */
export interface SponsorReading {
  /** The day from which each study is known; sponsors of other studies are left out. */
  readonly known: ReadonlyMap<string, string>;
  readonly book: OrganizationBook;
  readonly persons: PersonList;
  readonly rejects: Rejects;
  readonly count: Count;
}

/** The file of sponsors of a folder of studies. */
export function sponsorTable(path: string): TableFormat {
  return { path, columns: COLUMNS.map((column) => column.name) };
}

/** Reads who sponsors which study. Natural persons are noted for a reader and left out: neither lead nor collaborator. */
export async function readSponsors(path: string, reading: SponsorReading): Promise<Map<string, Sponsors>> {
  const sponsors = new Map<string, Sponsors>();
  for await (const line of readTable(sponsorTable(path))) {
    const faults = take(line, sponsors, reading);
    if (faults.length === 0) continue;
    reading.rejects.add(line.origin, faults);
    reading.count.skipped += 1;
  }
  return sponsors;
}

function take(line: TableRow, sponsors: Map<string, Sponsors>, reading: SponsorReading): readonly Fault[] {
  if (!line.cells) return [brokenLine(line.broken)];
  const { values, faults } = readCells(COLUMNS, line.cells);
  if (faults.length > 0) return faults;
  const [study, role] = [String(values.studyId), String(values.leadOrCollaborator)];
  const [agencyClass, name, norm] = [String(values.agencyClass), String(values.name), String(values.companyNorm)];
  const known = reading.known.get(study);
  if (known === undefined) return [unknownStudy(study)];
  const rule = personRule(name, agencyClass);
  if (rule) {
    reading.persons.add({ study, role, agencyClass, name, rule });
    return [];
  }
  const id = organizationId(norm);
  if (id === undefined) return [noNorm(norm)];
  const group = agencyClass === "INDUSTRY" ? values.companyGroup : undefined;
  reading.book.add({
    id,
    name,
    known,
    isCompany: agencyClass === "INDUSTRY",
    group: typeof group === "string" ? group : undefined,
  });
  const entry = sponsors.get(study) ?? { companies: [] };
  sponsors.set(study, entry);
  if (role === "lead") entry.lead ??= id;
  else if (agencyClass === "INDUSTRY" && !entry.companies.includes(id)) entry.companies.push(id);
  return [];
}

function unknownStudy(given: string): Fault {
  const cure = "Add the study to all_studies.csv, mend its line there if it was skipped, or mend the number here.";
  return { reason: "unknown reference", column: "study_id", given, expected: "a study of all_studies.csv", cure };
}

function noNorm(given: string): Fault {
  const cure = "Write the name in plain letters and digits, so that one company has one id.";
  return { reason: "not understood", column: "company_norm", given, expected: "a name with letters or digits", cure };
}
