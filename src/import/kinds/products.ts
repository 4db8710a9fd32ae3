import { column, LIST, oneOf, REQUIRED, reference, text } from "../column.ts";
import { PROVENANCE } from "../provenance.ts";
import { link, links, node, type RecordKind } from "../record.ts";
import { ID, NAMES, PRODUCT_CLASSES, TITLES } from "./vocabulary.ts";

export const REGULATORY_EVENT_KINDS = [
  "RS_GENERAL_CONSULT",
  "RS_STRATEGY_PRELIM",
  "RS_STRATEGY_CONSULT",
  "SAKIGAKE_DESIGNATION",
  "PIONEERING_DESIGNATION",
  "ORPHAN_DESIGNATION",
  "PRIORITY_REVIEW",
  "CTN",
  "APPLICATION",
  "APPLICATION_WITHDRAWN",
  "APPROVAL",
  "CONDITIONAL_TIME_LIMITED_APPROVAL",
  "ACCELERATED_APPROVAL",
  "CERTIFICATION",
  "NOTIFICATION",
  "PARTIAL_CHANGE",
  "NHI_LISTING",
  "INSURANCE_COVERAGE",
  "LAUNCH",
  "EXPIRY",
  "WITHDRAWAL",
  "REFUSAL",
  "MAH_TRANSFER",
  "RECALL",
] as const;
export const AUTHORITIES = ["PMDA_MHLW", "FDA", "EMA", "MHRA", "NMPA", "OTHER"] as const;
export const EXPIRY_BASISS = ["STATED", "NOT_STATED"] as const;
export const PATENT_STATUSS = [
  "UNFILED",
  "PROVISIONAL",
  "FILED",
  "PUBLISHED",
  "PCT",
  "NATIONAL_PHASE",
  "GRANTED",
  "OPPOSED",
  "LAPSED",
  "EXPIRED",
  "ABANDONED",
] as const;
export const CONSENTS = ["GRANTED", "REFUSED"] as const;

/** Products, their steps before authorities, and the patents that protect seeds. */
export const PRODUCTS: readonly RecordKind[] = [
  node("Product", "products", {
    columns: [
      ID,
      ...NAMES,
      oneOf("product_class", PRODUCT_CLASSES),
      oneOf("device_class", ["I", "II", "III", "IV"]),
      text("text_ja"),
      text("text_en"),
      ...PROVENANCE,
    ],
  }),
  links("ProductSeed", "product_seeds", {
    columns: [reference("product", ["Product"], REQUIRED), reference("seed", ["Seed"], REQUIRED), ...PROVENANCE],
    links: [link("DERIVED_FROM", "product", "seed")],
  }),
  links("ProductMaker", "product_makers", {
    columns: [
      reference("product", ["Product"], REQUIRED),
      reference("organization", ["Organization"], REQUIRED),
      ...PROVENANCE,
    ],
    links: [link("MANUFACTURED_BY", "product", "organization")],
  }),
  links("ProductCompanion", "product_companions", {
    columns: [
      reference("product", ["Product"], REQUIRED),
      reference("companion", ["Product"], REQUIRED),
      ...PROVENANCE,
    ],
    links: [link("COMPANION_OF", "product", "companion")],
  }),
  node("RegulatoryEvent", "regulatory_events", {
    dated: true,
    columns: [
      ID,
      reference("product", ["Product"]),
      reference("indication", ["SeedIndication"]),
      reference("organization", ["Organization"]),
      oneOf("kind", REGULATORY_EVENT_KINDS, REQUIRED),
      oneOf("authority", AUTHORITIES, REQUIRED),
      column("expires", "partialDate"),
      oneOf("expiry", EXPIRY_BASISS),
      text("number"),
      text("text_ja"),
      text("text_en"),
      ...PROVENANCE,
    ],
    links: [
      link("ABOUT", "id", "product", { name: "aboutProduct" }),
      link("ABOUT", "id", "indication", { name: "aboutIndication" }),
      link("HELD_BY", "id", "organization", { name: "held" }),
    ],
  }),
  node("PatentFamily", "patent_families", {
    columns: [
      ID,
      ...TITLES,
      text("family_id"),
      column("earliest_priority", "partialDate"),
      text("ipc", LIST),
      ...PROVENANCE,
    ],
  }),
  links("SeedPatent", "seed_patents", {
    columns: [reference("seed", ["Seed"], REQUIRED), reference("family", ["PatentFamily"], REQUIRED), ...PROVENANCE],
    links: [link("PROTECTED_BY", "seed", "family")],
  }),
  links("PatentOwner", "patent_owners", {
    columns: [
      reference("family", ["PatentFamily"], REQUIRED),
      reference("organization", ["Organization"], REQUIRED),
      column("share", "number"),
      oneOf("consent", CONSENTS),
      ...PROVENANCE,
    ],
    links: [link("OWNED_BY", "family", "organization", { own: ["share", "consent"] })],
  }),
  node("PatentApplication", "patent_applications", {
    columns: [
      ID,
      reference("family", ["PatentFamily"], REQUIRED),
      text("office", REQUIRED),
      text("number"),
      oneOf("status", PATENT_STATUSS, REQUIRED),
      column("filed_on", "partialDate"),
      column("published_on", "partialDate"),
      column("expected_expiry", "partialDate"),
      ...PROVENANCE,
    ],
    links: [link("HAS_MEMBER", "family", "id", { name: "member" })],
  }),
];
