import { column, LIST, oneOf, REQUIRED, reference, text } from "../column.ts";
import { PROVENANCE } from "../provenance.ts";
import { link, links, node, type RecordKind } from "../record.ts";

export const PRODUCT_CLASSES = [
  "DRUG",
  "BIOLOGIC_DRUG",
  "VACCINE",
  "REGENERATIVE_PRODUCT",
  "MEDICAL_DEVICE",
  "SAMD",
  "IVD",
  "COMBINATION",
  "RESEARCH_TOOL",
  "PLATFORM",
] as const;

/** Where facts come from; read before everything else. */
export const SOURCES = node("Source", "sources", {
  timeless: true,
  columns: [
    text("id", REQUIRED),
    text("title_ja"),
    text("title_en"),
    text("url"),
    text("publisher"),
    text("licence"),
    column("published", "partialDate"),
    column("retrieved", "day"),
    column("draft", "boolean"),
  ],
});

const named = [text("id", REQUIRED), text("name_ja"), text("name_en")];
const coded = [...named, text("code", REQUIRED)];

/** The words of the trade: they are known at all times, so that a question about an old day still finds them. */
export const VOCABULARY: readonly RecordKind[] = [
  node("Territory", "territories", { timeless: true, columns: [...coded, ...PROVENANCE] }),
  node("Role", "roles", { timeless: true, columns: [...coded, ...PROVENANCE] }),
  node("Phase", "phases", { timeless: true, columns: [...coded, column("rank", "integer", REQUIRED), ...PROVENANCE] }),
  node("Modality", "modalities", {
    timeless: true,
    columns: [...coded, column("level", "integer", REQUIRED), oneOf("product_class", PRODUCT_CLASSES), ...PROVENANCE],
  }),
  links("ModalityBroader", "modalities", {
    counted: "modalities (broader)",
    timeless: true,
    columns: [
      reference("id", ["Modality"], REQUIRED),
      reference("broader", ["Modality"], { prefix: "modality:" }),
      ...PROVENANCE,
    ],
    links: [link("BROADER", "id", "broader")],
  }),
  node("Disease", "diseases", {
    timeless: true,
    columns: [...named, text("mondo"), text("mesh"), text("icd10"), text("nando"), ...PROVENANCE],
  }),
  links("DiseaseParent", "disease_parents", {
    timeless: true,
    columns: [reference("disease", ["Disease"], REQUIRED), reference("parent", ["Disease"], REQUIRED), ...PROVENANCE],
    links: [link("IS_A", "disease", "parent")],
  }),
];

export const ID = text("id", REQUIRED);
export const TITLES = [text("title_ja"), text("title_en")];
export const NAMES = [text("name_ja"), text("name_en")];
export const PRODUCT_CLASS_LIST = oneOf("product_classes", PRODUCT_CLASSES, LIST);
