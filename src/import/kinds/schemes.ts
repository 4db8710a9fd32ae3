import { column, LIST, oneOf, REQUIRED, reference, text } from "../column.ts";
import { PROVENANCE } from "../provenance.ts";
import { link, links, node, type RecordKind } from "../record.ts";
import { ID, NAMES } from "./vocabulary.ts";

export const COMPANY_REQUIREMENTS = ["NO", "BEING_SET_UP", "ENCOURAGED", "EXPECTED", "YES", "IS_COMPANY"] as const;
export const PHASE_CODES = [
  "BASIC",
  "APPLIED",
  "NONCLINICAL",
  "CLINICAL_EARLY",
  "CLINICAL_POC",
  "CLINICAL_LATE",
  "FILED",
  "APPROVED",
  "LAUNCHED",
  "STOPPED",
] as const;
export const OBLIGATION_KINDS = [
  "COMPANY_REQUIRED",
  "CLINICIAN_REQUIRED",
  "MATCHING_FUND",
  "STARTUP_REQUIRED",
  "STRATEGY_REQUIRED",
  "OFFICER_REQUIRED",
] as const;
export const OBLIGATION_EXCEPTIONS = ["ORPHAN", "HIGH_NOVELTY"] as const;
export const OBLIGATION_FORCES = ["PROPOSED", "IN_FORCE"] as const;
export const STATEMENT_KINDS = ["RATIONALE", "FINDING", "PROPOSAL", "NEED", "CLAIM"] as const;

/** Schemes and seed types of programmes, what they demand, and what is said of them. */
export const SCHEMES: readonly RecordKind[] = [
  node("Scheme", "schemes", {
    columns: [
      ID,
      ...NAMES,
      reference("programme", ["Programme"], REQUIRED),
      text("code", REQUIRED),
      text("entry_ja"),
      text("entry_en"),
      text("aim_ja"),
      text("aim_en"),
      oneOf("company_required", COMPANY_REQUIREMENTS),
      column("amount_jpy", "number"),
      text("amount_text"),
      ...PROVENANCE,
    ],
    links: [link("HAS_SCHEME", "programme", "id", { name: "had" })],
  }),
  links("ProgrammePart", "programme_parts", {
    columns: [reference("part", ["Programme"], REQUIRED), reference("whole", ["Programme"], REQUIRED), ...PROVENANCE],
    links: [link("PART_OF", "part", "whole")],
  }),
  node("Obligation", "obligations", {
    dated: true,
    columns: [
      ID,
      reference("programme", ["Programme"], REQUIRED),
      oneOf("kind", OBLIGATION_KINDS, REQUIRED),
      oneOf("phase", PHASE_CODES),
      oneOf("exceptions", OBLIGATION_EXCEPTIONS, LIST),
      oneOf("force", OBLIGATION_FORCES, REQUIRED),
      text("text_ja"),
      text("text_en"),
      ...PROVENANCE,
    ],
    links: [link("OBLIGES", "programme", "id", { name: "obliged" })],
  }),
  links("ObligationScheme", "obligation_schemes", {
    columns: [
      reference("obligation", ["Obligation"], REQUIRED),
      reference("scheme", ["Scheme"], REQUIRED),
      ...PROVENANCE,
    ],
    links: [link("APPLIES_TO", "obligation", "scheme")],
  }),
  node("Statement", "statements", {
    columns: [
      ID,
      reference("programme", ["Programme"]),
      oneOf("kind", STATEMENT_KINDS, REQUIRED),
      text("locator"),
      text("text_ja"),
      text("text_en"),
      ...PROVENANCE,
    ],
    links: [link("ABOUT", "id", "programme", { name: "about" })],
  }),
  links("ProgrammePhase", "programme_phases", {
    columns: [
      reference("programme", ["Programme"], REQUIRED),
      reference("phase", ["Phase"], { ...REQUIRED, prefix: "phase:" }),
      ...PROVENANCE,
    ],
    links: [link("SPANS", "programme", "phase")],
  }),
  links("AwardScheme", "award_schemes", {
    columns: [reference("award", ["Award"], REQUIRED), reference("scheme", ["Scheme"], REQUIRED), ...PROVENANCE],
    links: [link("UNDER_SCHEME", "award", "scheme")],
  }),
  links("SeedScheme", "seed_schemes", {
    columns: [reference("seed", ["Seed"], REQUIRED), reference("scheme", ["Scheme"], REQUIRED), ...PROVENANCE],
    links: [link("OF_TYPE", "seed", "scheme")],
  }),
  links("Exemption", "exemptions", {
    columns: [
      reference("seed", ["Seed"], REQUIRED),
      reference("obligation", ["Obligation"], REQUIRED),
      oneOf("reason", OBLIGATION_EXCEPTIONS, REQUIRED),
      ...PROVENANCE,
    ],
    links: [link("EXEMPT_FROM", "seed", "obligation", { own: ["reason"] })],
  }),
];
