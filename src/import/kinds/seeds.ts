import { column, LIST, oneOf, REQUIRED, reference, text } from "../column.ts";
import { PROVENANCE } from "../provenance.ts";
import { link, links, node, type RecordKind } from "../record.ts";
import { ID, PRODUCT_CLASS_LIST, TITLES } from "./vocabulary.ts";

const seed = reference("seed", ["Seed"], REQUIRED);
const organization = reference("organization", ["Organization"], REQUIRED);
const modality = reference("modality", ["Modality"], { ...REQUIRED, prefix: "modality:" });
const phase = reference("phase", ["Phase"], { ...REQUIRED, prefix: "phase:" });
const asset = reference("asset", ["PipelineAsset"], REQUIRED);

/** Seeds with their indications, the assets of companies, and the trials of both. */
export const SEEDS: readonly RecordKind[] = [
  node("Seed", "seeds", {
    columns: [
      ID,
      oneOf("kind", ["LICENSABLE"], REQUIRED),
      ...TITLES,
      text("summary_ja"),
      text("summary_en"),
      PRODUCT_CLASS_LIST,
      oneOf("device_class", ["I", "II", "III", "IV"]),
      text("target"),
      text("mechanism"),
      column("created", "partialDate"),
      ...PROVENANCE,
    ],
  }),
  links("SeedModality", "seed_modalities", {
    columns: [seed, modality, column("primary", "boolean"), ...PROVENANCE],
    links: [link("HAS_MODALITY", "seed", "modality", { own: ["primary"] })],
  }),
  links("SeedOrganization", "seed_organizations", {
    columns: [
      seed,
      organization,
      oneOf("relation", ["ORIGINATED_AT", "OWNED_BY", "LED_BY"], REQUIRED),
      column("share", "number"),
      text("basis"),
      ...PROVENANCE,
    ],
    links: [
      link("ORIGINATED_AT", "seed", "organization", { name: "originated", when: ["relation", "ORIGINATED_AT"] }),
      link("OWNED_BY", "seed", "organization", {
        name: "owned",
        own: ["share", "basis"],
        when: ["relation", "OWNED_BY"],
      }),
      link("LED_BY", "seed", "organization", { name: "led", when: ["relation", "LED_BY"] }),
    ],
  }),
  node("SeedIndication", "seed_indications", {
    columns: [
      ID,
      seed,
      reference("disease", ["Disease"]),
      text("text_ja"),
      text("text_en"),
      text("population"),
      ...PROVENANCE,
    ],
    links: [
      link("HAS_INDICATION", "seed", "id", { name: "indicated" }),
      link("FOR", "id", "disease", { name: "aimed" }),
    ],
  }),
  links("IndicationPhase", "indication_phases", {
    columns: [reference("indication", ["SeedIndication"], REQUIRED), phase, ...PROVENANCE],
    links: [link("IN_PHASE", "indication", "phase")],
  }),
  links("Support", "supports", {
    columns: [
      reference("hub", ["Hub"], REQUIRED),
      seed,
      column("inside_hub", "boolean"),
      text("seed_type"),
      ...PROVENANCE,
    ],
    links: [link("SUPPORTS", "hub", "seed", { own: ["insideHub", "seedType"] })],
  }),
  links("AwardSeed", "award_seeds", {
    columns: [reference("award", ["Award"], REQUIRED), seed, ...PROVENANCE],
    links: [link("ADVANCES", "award", "seed")],
  }),
  node("PipelineAsset", "assets", {
    columns: [ID, organization, ...TITLES, PRODUCT_CLASS_LIST, ...PROVENANCE],
    links: [link("DEVELOPS", "organization", "id")],
  }),
  links("AssetDisease", "asset_diseases", {
    columns: [asset, reference("disease", ["Disease"], REQUIRED), ...PROVENANCE],
    links: [link("FOR", "asset", "disease")],
  }),
  links("AssetModality", "asset_modalities", {
    columns: [asset, modality, ...PROVENANCE],
    links: [link("HAS_MODALITY", "asset", "modality")],
  }),
  links("AssetPhase", "asset_phases", {
    columns: [asset, phase, ...PROVENANCE],
    links: [link("IN_PHASE", "asset", "phase")],
  }),
  node("Trial", "trials", {
    columns: [
      ID,
      ...TITLES,
      text("registry_ids", LIST),
      text("phase"),
      oneOf("trial_kind", [
        "CHIKEN_COMPANY",
        "CHIKEN_INVESTIGATOR",
        "SPECIFIED_CLINICAL_RESEARCH",
        "OTHER_RESEARCH",
        "REGISTERED_STUDY",
      ]),
      text("study_type"),
      column("started", "partialDate"),
      text("conditions", LIST),
      text("keywords", LIST),
      ...PROVENANCE,
    ],
  }),
  links("TrialTest", "trial_tests", {
    columns: [
      reference("trial", ["Trial"], REQUIRED),
      reference("indication", ["SeedIndication", "PipelineAsset"], REQUIRED),
      ...PROVENANCE,
    ],
    links: [link("TESTS", "trial", "indication")],
  }),
  links("TrialSponsor", "trial_sponsors", {
    columns: [reference("trial", ["Trial"], REQUIRED), organization, ...PROVENANCE],
    links: [link("SPONSORED_BY", "trial", "organization")],
  }),
];
