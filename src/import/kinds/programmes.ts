import { column, LIST, oneOf, REQUIRED, reference, text } from "../column.ts";
import { PROVENANCE } from "../provenance.ts";
import { link, links, node, type RecordKind } from "../record.ts";
import { ID, NAMES, TITLES } from "./vocabulary.ts";

const programme = (name: string) => reference(name, ["Programme"], REQUIRED);
const organization = reference("organization", ["Organization"], REQUIRED);

/** Programmes, what they achieved, and the projects they fund. */
export const PROGRAMMES: readonly RecordKind[] = [
  node("Programme", "programmes", {
    columns: [
      ID,
      ...NAMES,
      text("code"),
      text("ministry"),
      oneOf("status", ["ACTIVE", "NO_NEW_CALLS", "ENDED", "MERGED"]),
      text("purpose_ja"),
      text("purpose_en"),
      text("schemes", LIST),
      ...PROVENANCE,
    ],
  }),
  links("ProgrammeSuccession", "programme_successions", {
    columns: [
      programme("predecessor"),
      programme("successor"),
      oneOf("kind", ["SUCCESSOR", "MERGED_INTO", "BASED_ON", "RENAME"], REQUIRED),
      ...PROVENANCE,
    ],
    links: [link("SUCCEEDED_BY", "predecessor", "successor", { own: ["kind"] })],
  }),
  links("ProgrammeFunder", "programme_funders", {
    columns: [programme("programme"), organization, ...PROVENANCE],
    links: [link("FUNDED_BY", "programme", "organization")],
  }),
  node("ProgrammeOutcome", "programme_outcomes", {
    columns: [
      ID,
      programme("programme"),
      text("metric", REQUIRED),
      column("value", "integer"),
      oneOf("qualifier", ["EXACT", "AT_LEAST", "ABOUT"], REQUIRED),
      text("unit"),
      text("period"),
      text("definition_ja"),
      text("definition_en"),
      ...PROVENANCE,
    ],
    links: [link("ACHIEVED", "programme", "id")],
  }),
  node("Caveat", "caveats", {
    columns: [
      ID,
      reference("outcome", ["ProgrammeOutcome"], REQUIRED),
      oneOf("kind", ["OVERLAP", "MATURATION", "COHORT_CHANGE", "SELECTION", "DEFINITION"], REQUIRED),
      text("text_ja"),
      text("text_en"),
      ...PROVENANCE,
    ],
    links: [link("QUALIFIES", "id", "outcome")],
  }),
  links("HubTerm", "hub_terms", {
    columns: [
      reference("hub", ["Hub"], REQUIRED),
      programme("programme"),
      oneOf("term", ["I", "II", "III", "CERTIFIED", "STARTUP"], REQUIRED),
      text("legal_basis"),
      ...PROVENANCE,
    ],
    links: [link("OPERATES_UNDER", "hub", "programme", { own: ["term", "legalBasis"] })],
  }),
  node("Award", "awards", {
    columns: [
      ID,
      ...TITLES,
      reference("programme", ["Programme"]),
      text("scheme"),
      column("fiscal_year_start", "integer"),
      column("fiscal_year_end", "integer"),
      ...PROVENANCE,
    ],
    links: [link("UNDER", "id", "programme")],
  }),
  links("AwardParticipant", "award_participants", {
    columns: [
      reference("award", ["Award"], REQUIRED),
      organization,
      oneOf("role", ["LEAD", "ACADEMIC", "COMPANY", "HOSPITAL", "BUSINESS_LEAD"], REQUIRED),
      text("change_reason", { optional: true }),
      ...PROVENANCE,
    ],
    links: [link("HAS_PARTICIPANT", "award", "organization", { own: ["role", "changeReason"] })],
  }),
];
