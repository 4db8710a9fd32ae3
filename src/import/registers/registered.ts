import { LocalDate } from "../../compose/cursor.ts";
import { EARLIEST } from "../../dates.ts";
import { fingerprint } from "../fingerprint.ts";
import { linkProperties, type Provenance } from "../provenance.ts";

/** A register of organisations with ids of its own. */
export type Register = "ror" | "edinet" | "sbir";

/** A name as a register has it. */
export interface RegisteredName {
  readonly text: string;
  readonly language: string | undefined;
  readonly kind: "LEGAL" | "FORMER" | "ABBREV" | "KANA" | "RAW";
}

/** What a register says of one organisation. */
export interface Registered {
  /** The id in the register. */
  readonly key: string;
  readonly nameJa: string | undefined;
  readonly nameEn: string | undefined;
  readonly names: readonly RegisteredName[];
  readonly country: string | undefined;
  readonly city: string | undefined;
  readonly rorIds: readonly string[];
  readonly corporateNumber: string | undefined;
  readonly securitiesCode: string | undefined;
  readonly edinetCode: string | undefined;
  /** What it works on, where the register tells. */
  readonly summaryEn?: string;
  /** The day from which the world could know of it; undefined when the register does not say. */
  readonly founded: string | undefined;
  /** Codes of `OrganizationRole`. */
  readonly roles: readonly string[];
}

/** Who an organisation of a register is in the graph, and what it is called there already. */
export interface Owner {
  readonly id: string;
  /** Whether the register alone describes it; one that others describe keeps their description. */
  readonly isOwn: boolean;
  readonly known: string | undefined;
  readonly names: ReadonlySet<string>;
}

/** A register and the source that stands for it. */
export interface Origin {
  readonly register: Register;
  readonly source: string;
}

/** What the statement `import/RegisteredOrganization` writes for it. */
export function organizationRow(given: Registered, owner: Owner, origin: Origin): Readonly<Record<string, unknown>> {
  const known = given.founded ?? EARLIEST;
  const stated: Provenance = {
    known: new LocalDate(known),
    audience: "PUBLIC",
    sources: [origin.source],
    certainty: "VERIFIED",
  };
  // A name of a record cannot be known before the record is.
  const ofNames = owner.known && owner.known > known ? { ...stated, known: new LocalDate(owner.known) } : stated;
  const own = { nameJa: given.nameJa, nameEn: given.nameEn };
  const told = new Set([...owner.names, ...(owner.isOwn ? Object.values(own) : [])]);
  const names = given.names
    .filter(({ text }) => !told.has(text))
    .map((name) => nameRow(owner.id, name, { stated: ofNames, origin }));
  const { key: _key, names: _names, founded: _founded, roles: _roles, ...fields } = given;
  const row = { ...fields, ...own, id: owner.id, isOwn: owner.isOwn, ...stated };
  const print = fingerprint([row, names]);
  return { ...row, sortName: own.nameJa ?? own.nameEn ?? "", names, stated: names.map(({ link }) => link.id), print };
}

function nameRow(owner: string, name: RegisteredName, { stated, origin }: { stated: Provenance; origin: Origin }) {
  const { text, language, kind } = name;
  const id = `name:${owner.replace(/:/g, "-")}:${fingerprint([kind, language, text]).slice(0, 8)}`;
  const link = linkProperties({ type: "HAS_NAME", from: owner, to: id }, stated);
  return {
    id,
    text,
    language,
    kind,
    ...stated,
    fingerprint: fingerprint([text, language, kind]),
    link: { ...link, record: `${origin.register}/names` },
  };
}

/** What the statement `import/OrganizationRole` writes: the roles of an organisation that the register alone describes. */
export function roleRows(given: Registered, owner: Owner, origin: Origin): Readonly<Record<string, unknown>>[] {
  if (!owner.isOwn) return [];
  return given.roles.map((code) => {
    const role = `role:${code}`;
    const stated = {
      known: new LocalDate(given.founded ?? EARLIEST),
      audience: "PUBLIC",
      sources: [origin.source],
      certainty: "REPORTED",
    };
    const link = linkProperties({ type: "HAS_ROLE", from: owner.id, to: role }, stated);
    return {
      organization: owner.id,
      role,
      stated: [link.id],
      link: [{ ...link, record: `${origin.register}/roles` }],
    };
  });
}
