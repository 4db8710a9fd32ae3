import { column, LIST, oneOf, REQUIRED, reference, text } from "../column.ts";
import { PROVENANCE } from "../provenance.ts";
import { link, links, node, type RecordKind } from "../record.ts";
import { ID, NAMES } from "./vocabulary.ts";

const organization = (name: string) => reference(name, ["Organization"], REQUIRED);
const target = reference("target", ["Modality", "Disease"], REQUIRED);
const strength = column("strength", "number");

export const NAME_KINDS = [
  "LEGAL",
  "FORMER",
  "ABBREV",
  "KANA",
  "ROMAJI",
  "MISSPELLING",
  "BRAND",
  "CODE",
  "RAW",
] as const;
export const LICENCE_KINDS = ["DEVICE_1", "DEVICE_2", "DEVICE_3", "DRUG_1", "DRUG_2", "REGENERATIVE", "IVD"] as const;

/** Organisations, what they are to each other, and the hubs. */
export const ORGANIZATIONS: readonly RecordKind[] = [
  node("Organization", "organizations", {
    columns: [
      ID,
      ...NAMES,
      text("legal_form"),
      text("country"),
      text("prefecture"),
      text("city"),
      text("corporate_number"),
      text("ror_ids", LIST),
      text("securities_code"),
      ...PROVENANCE,
    ],
  }),
  links("OrganizationRole", "organization_roles", {
    columns: [
      organization("organization"),
      reference("role", ["Role"], { ...REQUIRED, prefix: "role:" }),
      ...PROVENANCE,
    ],
    links: [link("HAS_ROLE", "organization", "role")],
  }),
  links("PartOf", "part_of", {
    columns: [organization("part"), organization("whole"), ...PROVENANCE],
    links: [link("PART_OF", "part", "whole")],
  }),
  links("Succession", "successions", {
    columns: [
      organization("predecessor"),
      organization("successor"),
      oneOf("kind", ["RENAME", "MERGER", "SPLIT", "TRANSFER"], REQUIRED),
      ...PROVENANCE,
    ],
    links: [link("SUCCEEDED_BY", "predecessor", "successor", { own: ["kind"] })],
  }),
  links("SpinOut", "spin_outs", {
    columns: [organization("venture"), organization("organization"), text("venture_type"), ...PROVENANCE],
    links: [link("SPUN_OUT_OF", "venture", "organization", { own: ["ventureType"] })],
  }),
  node("Licence", "licences", {
    dated: true,
    columns: [
      ID,
      organization("organization"),
      oneOf("kind", LICENCE_KINDS, REQUIRED),
      text("number"),
      text("prefecture"),
      ...PROVENANCE,
    ],
    links: [link("HOLDS", "organization", "id")],
  }),
  links("Focus", "focuses", {
    columns: [organization("organization"), target, strength, ...PROVENANCE],
    links: [link("FOCUSES_ON", "organization", "target", { own: ["strength"] })],
  }),
  node("Need", "needs", {
    columns: [ID, organization("organization"), text("text_ja"), text("text_en"), ...PROVENANCE],
    links: [link("STATES", "organization", "id")],
  }),
  links("NeedWant", "need_wants", {
    columns: [reference("need", ["Need"], REQUIRED), target, ...PROVENANCE],
    links: [link("WANTS", "need", "target")],
  }),
  node("Hub", "hubs", { columns: [ID, ...NAMES, text("region"), text("unit_ja"), text("unit_en"), ...PROVENANCE] }),
  links("HubHost", "hub_hosts", {
    columns: [
      organization("organization"),
      reference("hub", ["Hub"], REQUIRED),
      oneOf("role", ["LEAD", "MEMBER"], REQUIRED),
      ...PROVENANCE,
    ],
    links: [link("HOSTS", "organization", "hub", { own: ["role"] })],
  }),
  links("HubSpecialty", "hub_specialties", {
    columns: [reference("hub", ["Hub"], REQUIRED), target, strength, ...PROVENANCE],
    links: [link("SPECIALISES_IN", "hub", "target", { own: ["strength"] })],
  }),
];
