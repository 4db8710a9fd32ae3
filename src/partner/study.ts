/** What of a study the partner profile looks at. Never the names of its interventions: the partner makes the product. */
export interface Study {
  /** Id of the seed or the asset. */
  readonly id: string;
  readonly title: string;
  readonly conditions: readonly string[];
  readonly keywords: readonly string[];
  /** As registered; undefined when unknown. */
  readonly phase: string | undefined;
  /** Kinds of intervention as registered; empty when unknown. */
  readonly kinds: readonly string[];
  /** Id of the institution that leads it; undefined when unknown or a person. */
  readonly lead: string | undefined;
}

/** A study that the run has learnt from: from when it is known, and the companies that it speaks for. */
export interface KnownStudy extends Study {
  /** The day from which the world could know it, `2016-05-31`. */
  readonly known: string;
  /** Ids of its industry partners, or of the company that runs it. */
  readonly companies: readonly string[];
}

/** The phases by place; the last stands for unknown. */
const PHASES: readonly string[] = [
  "Early Phase 1",
  "Phase 1",
  "Phase 2",
  "Phase 3",
  "Phase 4",
  "Not Applicable",
  "unknown",
];
const TWO_PHASES: Readonly<Record<string, readonly number[]>> = {
  "Phase 1/Phase 2": [1, 2],
  "Phase 2/Phase 3": [2, 3],
};

/** The kinds of intervention by place; the last stands for unknown. */
const KINDS: readonly string[] = [
  "Drug",
  "Biological",
  "Device",
  "Procedure",
  "Radiation",
  "Behavioral",
  "Genetic",
  "Diagnostic Test",
  "Dietary Supplement",
  "Combination Product",
  "Other",
  "unknown",
];

export const PHASE_COUNT = PHASES.length;
export const KIND_COUNT = KINDS.length;

/** The places of the phases that a study is in; a study in two phases counts half in each. */
export function phasesOf({ phase }: Pick<Study, "phase">): readonly number[] {
  const place = PHASES.indexOf(phase ?? "unknown");
  return TWO_PHASES[phase ?? ""] ?? [place < 0 ? PHASE_COUNT - 1 : place];
}

/** The places of the kinds of intervention of a study. */
export function kindsOf({ kinds }: Pick<Study, "kinds">): readonly number[] {
  const places = kinds.map((kind) => KINDS.indexOf(kind)).filter((place) => place >= 0);
  return places.length > 0 ? places : [KIND_COUNT - 1];
}
