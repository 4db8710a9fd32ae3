import { column, LIST, oneOf, REQUIRED, reference, text } from "../column.ts";
import { fingerprint } from "../fingerprint.ts";
import { PROVENANCE } from "../provenance.ts";
import { link, links, node, type RecordKind, type RowValues } from "../record.ts";
import { NAME_KINDS } from "./organizations.ts";
import { ID, TITLES } from "./vocabulary.ts";

const deal = reference("deal", ["Deal"], REQUIRED);
const grant = reference("grant", ["Grant"], REQUIRED);
const seed = reference("seed", ["Seed"], REQUIRED);

export const EXCLUSIVITIES = ["EXCLUSIVE", "SOLE", "CO_EXCLUSIVE", "NON_EXCLUSIVE", "OPTION_EXCLUSIVE"] as const;
export const RIGHT_FORMS = [
  "REGISTERED_EXCLUSIVE",
  "CONTRACTUAL_EXCLUSIVE",
  "ORDINARY",
  "PROVISIONAL_REGISTERED_EXCLUSIVE",
  "NONE",
] as const;

export const DEAL_KINDS = [
  "NDA",
  "MTA",
  "OPTION",
  "LICENCE",
  "JOINT_RESEARCH",
  "SPONSORED_RESEARCH",
  "CO_DEVELOPMENT",
  "DISTRIBUTION",
  "MANUFACTURING",
  "ASSIGNMENT",
  "EQUITY",
  "ACQUISITION",
  "SUBLICENCE",
  "SETTLEMENT",
  "CLINICAL_COLLABORATION",
] as const;

/** Deals, who is party to them, and the rights they grant; names of anything come last. */
export const DEALS: readonly RecordKind[] = [
  node("Deal", "deals", {
    columns: [
      ID,
      oneOf("kind", DEAL_KINDS, REQUIRED),
      ...TITLES,
      column("signed_on", "partialDate"),
      column("ended_on", "partialDate"),
      text("end_reason"),
      text("terms_ja"),
      text("terms_en"),
      ...PROVENANCE,
    ],
  }),
  links("DealParty", "deal_parties", {
    columns: [deal, reference("organization", ["Organization"], REQUIRED), text("role", REQUIRED), ...PROVENANCE],
    links: [link("HAS_PARTY", "deal", "organization", { own: ["role"] })],
  }),
  links("DealSeed", "deal_seeds", { columns: [deal, seed, ...PROVENANCE], links: [link("ABOUT", "deal", "seed")] }),
  node("Grant", "grants", {
    dated: true,
    columns: [
      ID,
      deal,
      seed,
      oneOf("exclusivity", EXCLUSIVITIES),
      oneOf("right_form", RIGHT_FORMS),
      text("activities", LIST),
      text("field_text"),
      ...PROVENANCE,
    ],
    links: [link("COVERS", "deal", "id", { name: "covered" }), link("ON", "id", "seed", { name: "granted" })],
  }),
  links("GrantField", "grant_fields", {
    columns: [grant, reference("disease", ["Disease"], REQUIRED), ...PROVENANCE],
    links: [link("IN_FIELD", "grant", "disease")],
  }),
  links("GrantTerritory", "grant_territories", {
    columns: [
      grant,
      reference("territory", ["Territory"], { ...REQUIRED, prefix: "territory:" }),
      column("except", "boolean"),
      ...PROVENANCE,
    ],
    links: [link("IN_TERRITORY", "grant", "territory", { own: ["except"] })],
  }),
  node("Name", "names", {
    identify: nameId,
    columns: [
      reference("owner", ["Entity"], REQUIRED),
      text("text", REQUIRED),
      text("language"),
      oneOf("kind", NAME_KINDS, REQUIRED),
      ...PROVENANCE,
    ],
    links: [link("HAS_NAME", "owner", "id")],
  }),
];

/** A name has no id of its own in the file: it is what it names, its kind, its language and its text. */
function nameId(values: RowValues): string {
  const { owner, kind, language, text } = values;
  return `name:${String(owner).replace(/:/g, "-")}:${fingerprint([kind, language, text]).slice(0, 8)}`;
}
