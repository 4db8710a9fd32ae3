import { LocalDate } from "../../compose/cursor.ts";
import { fingerprint } from "../fingerprint.ts";
import { linkProperties, type Provenance } from "../provenance.ts";
import { AACT } from "../registry-sources.ts";

/** One mention of an organisation. */
export interface Mention {
  readonly id: string;
  /** As registered. */
  readonly name: string;
  readonly known: string;
  readonly isCompany: boolean;
  readonly group: string | undefined;
}

interface Entry {
  readonly id: string;
  readonly names: Map<string, number>;
  known: string;
  isCompany: boolean;
  group: string | undefined;
}

/** The id of the organisation with this normalised name; undefined when nothing of it is left. */
export function organizationId(norm: string): string | undefined {
  const slug = norm
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return slug === "" ? undefined : `organization:${slug}`;
}

/** Gathers the organisations of the registry: one for each normalised name, known since its first study. */
export class OrganizationBook {
  readonly #entries = new Map<string, Entry>();

  add({ id, name, known, isCompany, group }: Mention): void {
    const entry = this.#entries.get(id) ?? { id, names: new Map(), known, isCompany, group };
    this.#entries.set(id, entry);
    entry.names.set(name, (entry.names.get(name) ?? 0) + 1);
    if (known < entry.known) entry.known = known;
    entry.isCompany ||= isCompany;
    entry.group ??= group;
  }

  /** What the statement writes for the organisations from one place to another in the order of ids: each organisation with its names as registered and, for companies, the role. */
  rows(from: number, to: number): Readonly<Record<string, unknown>>[] {
    return this.#sorted()
      .slice(from, to)
      .map((entry) => organizationRow(entry));
  }

  /** The companies of a group, each linked with the first of it: possibly affiliated, never merged. */
  affiliations(): Readonly<Record<string, unknown>>[] {
    const first = new Map<string, Entry>();
    const companies = this.#sorted().filter(({ isCompany }) => isCompany);
    for (const entry of companies) if (entry.group && !first.has(entry.group)) first.set(entry.group, entry);
    return companies.map((entry) => {
      const head = entry.group === undefined ? undefined : first.get(entry.group);
      const links = head && head !== entry ? [affiliation(entry, head)] : [];
      return { id: entry.id, affiliates: links, stated: links.map(({ link }) => link.id) };
    });
  }

  get size(): number {
    return this.#entries.size;
  }

  #sorted(): Entry[] {
    return [...this.#entries.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  }
}

function affiliation(entry: Entry, head: Entry) {
  const known = [entry.known, head.known].sort().at(-1) ?? entry.known;
  return {
    of: head.id,
    link: registryLink("POSSIBLY_AFFILIATED_WITH", [entry.id, head.id], provenance(known, "INFERRED")),
  };
}

function organizationRow(entry: Entry): Readonly<Record<string, unknown>> {
  const { id, known } = entry;
  const registered = provenance(known, "REPORTED");
  const sorted = [...entry.names].sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1));
  const [nameEn = id] = sorted.map(([name]) => name);
  const aliases = sorted.map(([name]) => name).filter((name) => entry.isCompany || name !== nameEn);
  const names = aliases.map((name) => nameRow(id, name, registered));
  const roles = entry.isCompany ? [registryLink("HAS_ROLE", [id, "role:COMPANY"], registered)] : [];
  const own = { id, nameEn, known, names: aliases, isCompany: entry.isCompany };
  return { ...own, ...registered, names, roles, fingerprint: fingerprint(own) };
}

function nameRow(owner: string, text: string, registered: Provenance) {
  const id = `name:${owner.replace(/:/g, "-")}:${fingerprint(["RAW", text]).slice(0, 8)}`;
  return { id, text, ...registered, link: registryLink("HAS_NAME", [owner, id], registered) };
}

/** A link that the registry states once, however early it is found to have been known: its id leaves the day out. */
function registryLink(type: string, [from, to]: readonly [string, string], stated: Provenance) {
  return { ...linkProperties({ type, from, to }, stated), id: `${type}:${from}>${to}#${AACT.id}` };
}

function provenance(known: string, certainty: string): Provenance {
  return { known: new LocalDate(known), audience: "PUBLIC", sources: [AACT.id], certainty };
}
