import { column, LIST, oneOf, REQUIRED, reference } from "../column.ts";
import { PROVENANCE } from "../provenance.ts";
import { link, links, node, type RecordKind } from "../record.ts";
import { ID, NAMES, PRODUCT_CLASSES } from "./vocabulary.ts";

const dimension = reference("dimension", ["ReadinessDimension"], { ...REQUIRED, prefix: "dimension:" });

/** The gates that a development passes, what each demands, and which scheme helps with what. */
export const STAGE_GATES: readonly RecordKind[] = [
  node("StageGate", "stage_gates", {
    timeless: true,
    columns: [
      ID,
      ...NAMES,
      oneOf("product_classes", PRODUCT_CLASSES, { ...REQUIRED, ...LIST }),
      column("number", "integer", REQUIRED),
      reference("opens", ["Phase"], { ...REQUIRED, prefix: "phase:" }),
      ...PROVENANCE,
    ],
    links: [link("OPENS", "id", "opens", { name: "opening" })],
  }),
  links("StageGateDimension", "stage_gate_dimensions", {
    columns: [
      reference("gate", ["StageGate"], { ...REQUIRED, prefix: "gate:" }),
      dimension,
      column("score", "integer", REQUIRED),
      ...PROVENANCE,
    ],
    links: [link("DEMANDS", "gate", "dimension", { own: ["score"] })],
  }),
  links("SchemeDimension", "scheme_dimensions", {
    columns: [reference("scheme", ["Scheme"], REQUIRED), dimension, ...PROVENANCE],
    links: [link("ADDRESSES", "scheme", "dimension")],
  }),
];
