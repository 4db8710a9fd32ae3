/** A study in two phases stands in the earlier when it starts. "Not Applicable" says nothing about a phase. */
const PHASES: Readonly<Record<string, string>> = {
  "Early Phase 1": "phase:CLINICAL_EARLY",
  "Phase 1": "phase:CLINICAL_EARLY",
  "Phase 1/Phase 2": "phase:CLINICAL_EARLY",
  "Phase 2": "phase:CLINICAL_POC",
  "Phase 2/Phase 3": "phase:CLINICAL_POC",
  "Phase 3": "phase:CLINICAL_LATE",
  "Phase 4": "phase:LAUNCHED",
};

/**
 * Only types that name one class of product: "Biological" is a biologic drug, a vaccine or a regenerative product, "Genetic"
 * a gene therapy or a gene test, "Diagnostic Test" a test or a scan, so they say nothing certain.
 */
const PRODUCT_CLASSES: Readonly<Record<string, string>> = {
  Drug: "DRUG",
  Device: "MEDICAL_DEVICE",
  "Combination Product": "COMBINATION",
};

/** The id of the phase that a registered phase stands for; undefined when it says nothing. */
export function phaseOf(registered: string | undefined): string | undefined {
  return registered === undefined ? undefined : PHASES[registered];
}

/** The classes of product that types of intervention name for certain; undefined when none does. */
export function productClassesOf(types: readonly string[]): readonly string[] | undefined {
  const classes = [...new Set(types.flatMap((type) => PRODUCT_CLASSES[type] ?? []))];
  return classes.length > 0 ? classes : undefined;
}
