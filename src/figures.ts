import { totalText } from "./outcome-total.ts";
import * as programme from "./programme-figures.ts";
import { type Sentence, sentenceOf } from "./texts.ts";
import { waitOf, waitText } from "./time-to-licence.ts";
import type { Row } from "./unknown.ts";

/** A computed field: what it reads, and what it says of that. */
interface Figure {
  readonly needs: readonly string[];
  readonly of: (row: Row) => unknown;
}

const TABLE = ["cohort", "handedOver", "handedOverWithLicence", "keptWithLicence"];
const PERIODS = ["countBefore", "periodBefore", "countAfter", "periodAfter"];

/** The fields that are computed from counts of the graph, by coordinate. */
export const FIGURES: Readonly<Record<string, Figure>> = {
  "LicenceTable.withLicence": { needs: TABLE, of: programme.withLicence },
  "LicenceTable.withoutLicence": { needs: TABLE, of: programme.withoutLicence },
  "LicenceTable.twoSided": { needs: TABLE, of: (row) => programme.licenceProbabilities(row)?.twoSided ?? null },
  "LicenceTable.oneSided": { needs: TABLE, of: (row) => programme.licenceProbabilities(row)?.greater ?? null },
  "TimeToLicence.medianDays": { needs: ["waits"], of: (row) => waitOf(row).median },
  "TimeToLicence.lowDays": { needs: ["waits"], of: (row) => waitOf(row).low },
  "TimeToLicence.highDays": { needs: ["waits"], of: (row) => waitOf(row).high },
  "ConsultingEffect.before": { needs: PERIODS, of: programme.rateBefore },
  "ConsultingEffect.after": { needs: PERIODS, of: programme.rateAfter },
  "ConsultingEffect.ratio": { needs: PERIODS, of: programme.rateChange },
  "ConsultingEffect.twoSided": { needs: PERIODS, of: (row) => programme.rateProbabilities(row)?.twoSided ?? null },
  "ConsultingEffect.oneSided": { needs: PERIODS, of: (row) => programme.rateProbabilities(row)?.greater ?? null },
};

/** The fields that say in words what was computed, by coordinate. */
export const FIGURE_TEXTS: Readonly<Record<string, { needs: readonly string[]; of: (row: Row) => Sentence }>> = {
  "LicenceTable.text": { needs: TABLE, of: programme.licenceText },
  "ConsultingEffect.text": { needs: PERIODS, of: programme.consultingText },
  "OutcomeTotal.text": { needs: ["figures", "silent", "refused", "total", "qualifier"], of: totalText },
  "TimeToLicence.text": { needs: ["waits", "families", "licensed", "undated"], of: waitText },
  "Estimate.text": { needs: [], of: ({ words }) => sentenceOf(words) },
};

/** What stands in the way of reading an estimate as more than it is. */
export function caveatsOf({ notes }: Row): Sentence[] {
  return Array.isArray(notes) ? notes.map(sentenceOf) : [];
}
