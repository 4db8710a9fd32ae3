import { column, LIST, oneOf, REQUIRED, reference, text } from "../column.ts";
import { PROVENANCE } from "../provenance.ts";
import { link, node, type RecordKind } from "../record.ts";
import { ID } from "./vocabulary.ts";

export const COMMITMENT_KINDS = ["FUNDS", "IN_KIND", "PERSONNEL", "MATERIALS", "EQUIPMENT", "NAMED_LICENSEE"] as const;
export const CONSULTATION_KINDS = ["ACCOMPANYING", "PMDA_RS", "AMED_IP", "HUB_PM", "SUBSIDY_COACH"] as const;
export const CONSULTATION_TOPICS = [
  "BUSINESS",
  "IP",
  "REGULATORY",
  "INSURANCE",
  "MARKET",
  "SALES",
  "CONCEPT",
  "BUSINESS_MODEL",
  "CMC",
  "CLINICAL_DESIGN",
] as const;
export const APPROACH_OUTCOMES = ["NO_REPLY", "DECLINED", "INTERESTED", "NDA", "MEETING", "DEAL"] as const;
export const APPROACH_REASONS = [
  "STAGE_EARLY",
  "IP_WEAK",
  "DATA_WEAK",
  "NO_STRATEGIC_FIT",
  "COMPETING",
  "BUDGET",
  "REGULATORY_UNCLEAR",
  "CMC",
  "MARKET_SMALL",
  "UNDISCLOSED",
] as const;
export const MATERIAL_LEVELS = ["NON_CONF", "CONF"] as const;
export const HANDOVER_KINDS = ["COMPANY_LICENSE", "COMPANY_TAKEOVER", "OTHER_PROGRAMME"] as const;
export const SLOT_ROLES = [
  "PI",
  "COMMERCIALISATION_OFFICER",
  "CLINICIAN",
  "IP_OFFICER",
  "AMED_IP",
  "PROJECT_MANAGER",
  "BD_CONTACT",
  "INDUSTRY_ADVISER",
] as const;

/** What is promised, advised, tried and handed over, and who is needed. */
export const COMMITMENTS: readonly RecordKind[] = [
  node("Commitment", "commitments", {
    dated: true,
    columns: [
      ID,
      reference("organization", ["Organization"], REQUIRED),
      reference("seed", ["Seed"]),
      reference("award", ["Award"]),
      oneOf("kind", COMMITMENT_KINDS, REQUIRED),
      column("amount_jpy", "number"),
      text("text_ja"),
      text("text_en"),
      column("fulfilled", "boolean"),
      ...PROVENANCE,
    ],
    links: [
      link("COMMITTED", "organization", "id", { name: "committed" }),
      link("TOWARDS", "id", "seed", { name: "towardsSeed" }),
      link("TOWARDS", "id", "award", { name: "towardsAward" }),
    ],
  }),
  node("Consultation", "consultations", {
    dated: true,
    columns: [
      ID,
      reference("organization", ["Organization"]),
      reference("seed", ["Seed"]),
      reference("award", ["Award"]),
      reference("programme", ["Programme"]),
      oneOf("kind", CONSULTATION_KINDS, REQUIRED),
      oneOf("topics", CONSULTATION_TOPICS, LIST),
      text("text_ja"),
      text("text_en"),
      ...PROVENANCE,
    ],
    links: [
      link("GIVEN_BY", "id", "organization", { name: "given" }),
      link("ADVISED", "id", "seed", { name: "advisedSeed" }),
      link("ADVISED", "id", "award", { name: "advisedAward" }),
      link("ADVISED", "id", "programme", { name: "advisedProgramme" }),
    ],
  }),
  node("Approach", "approaches", {
    dated: true,
    columns: [
      ID,
      reference("seed", ["Seed"], REQUIRED),
      reference("company", ["Organization"], REQUIRED),
      reference("organization", ["Organization"]),
      oneOf("outcome", APPROACH_OUTCOMES, REQUIRED),
      oneOf("reasons", APPROACH_REASONS, LIST),
      text("channel"),
      oneOf("material", MATERIAL_LEVELS),
      text("text_ja"),
      text("text_en"),
      ...PROVENANCE,
    ],
    links: [
      link("ABOUT", "id", "seed", { name: "about" }),
      link("TO", "id", "company", { name: "addressed" }),
      link("BY", "id", "organization", { name: "made" }),
    ],
  }),
  node("HandoverEvent", "handovers", {
    dated: true,
    columns: [
      ID,
      reference("seed", ["Seed"], REQUIRED),
      reference("from_programme", ["Programme"]),
      reference("to_organization", ["Organization"]),
      reference("to_programme", ["Programme"]),
      oneOf("kind", HANDOVER_KINDS, REQUIRED),
      text("text_ja"),
      text("text_en"),
      ...PROVENANCE,
    ],
    links: [
      link("OF", "id", "seed", { name: "of" }),
      link("CAME_FROM", "id", "fromProgramme", { name: "came" }),
      link("TO", "id", "toOrganization", { name: "wentToOrganization" }),
      link("TO", "id", "toProgramme", { name: "wentToProgramme" }),
    ],
  }),
  node("RoleSlot", "role_slots", {
    dated: true,
    columns: [
      ID,
      reference("seed", ["Seed"]),
      reference("award", ["Award"]),
      reference("organization", ["Organization"]),
      oneOf("role", SLOT_ROLES, REQUIRED),
      column("filled", "boolean"),
      ...PROVENANCE,
    ],
    links: [
      link("HAS_SLOT", "seed", "id", { name: "slotOfSeed" }),
      link("HAS_SLOT", "award", "id", { name: "slotOfAward" }),
      link("AT", "id", "organization", { name: "at" }),
    ],
  }),
];
