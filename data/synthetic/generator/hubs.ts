import { type Branch, branchOf } from "./themes.ts";

/** A hub of the third term, with what the generator plants at it. */
export interface HubPlan {
  readonly hub: string;
  readonly prefecture: string;
  /** What the six seeds that are no drugs are; the report says the hubs differ in this. */
  readonly others: readonly Branch[];
  /** The first seed of the hub: its modality and disease. The company beside it was made to fit it best. */
  readonly key: { readonly modality: string; readonly disease: string; readonly partner: string };
}

/** Every hub has twelve open seeds: six drugs or biologics, six others. */
export const HUBS: readonly HubPlan[] = [
  plan(
    "hokkaido",
    "JP-01",
    "regenerative regenerative device device diagnostic digital",
    "CT-MSC|Stroke disorder|regenerative-01",
  ),
  plan("tohoku", "JP-04", "device device device device digital diagnostic", "MD-WEAR|Heart failure|device-01"),
  plan(
    "tsukuba",
    "JP-08",
    "digital digital digital device device regenerative",
    "SW-DTX|Hypertensive disorder|digital-01",
  ),
  plan(
    "tokyo",
    "JP-13",
    "regenerative regenerative regenerative digital device diagnostic",
    "GT-ONC|Glioblastoma|biotech-01",
  ),
  plan(
    "keio",
    "JP-13",
    "regenerative regenerative regenerative device digital diagnostic",
    "CT-IPS|Spinal cord injury|regenerative-02",
  ),
  plan(
    "nagoya",
    "JP-23",
    "regenerative regenerative regenerative device device diagnostic",
    "CT-CAR|B-cell acute lymphoblastic leukemia|biotech-02",
  ),
  plan(
    "kyoto",
    "JP-26",
    "regenerative regenerative regenerative regenerative device digital",
    "AB-BIS|Colorectal cancer|pharma-02",
  ),
  plan(
    "osaka",
    "JP-27",
    "regenerative regenerative regenerative regenerative device diagnostic",
    "CT-EPI|Limbal stem cell deficiency|regenerative-03",
  ),
  plan(
    "okayama",
    "JP-33",
    "regenerative regenerative device device digital diagnostic",
    "NA-ASO|Amyotrophic lateral sclerosis|pharma-03",
  ),
  plan("kyushu", "JP-40", "device device device device digital regenerative", "MD-BONE|Alveolar bone defect|device-02"),
];

function plan(hub: string, prefecture: string, others: string, key: string): HubPlan {
  const [modality = "", disease = "", partner = ""] = key.split("|");
  return { hub, prefecture, others: others.split(" ").map(branchOf), key: { modality, disease, partner } };
}
