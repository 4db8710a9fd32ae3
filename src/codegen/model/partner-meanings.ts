/** What the run of the profile RESEARCH_PARTNER means that is no type of the API. */
export const PARTNER_LABELS: Readonly<Record<string, string>> = {
  PartnerRun: "What was known of industry partners of academic studies before a day: figures and links carry its id.",
};

/** As the register writes them, by place; `src/partner/study.ts` reads them so. */
const PHASES = "Early Phase 1|Phase 1|Phase 2|Phase 3|Phase 4|Not Applicable|unknown".split("|");
const KINDS =
  "Drug|Biological|Device|Procedure|Radiation|Behavioral|Genetic|Diagnostic Test|Dietary Supplement|Combination Product|Other|unknown".split(
    "|",
  );
const MORE_OFTEN = "By place of company: ln of how many times more often than the average it";

/** A list for each phase or kind of intervention, named by its place: `phaseFits0` to `phaseFits6`. */
function listsOf(name: string, classes: readonly string[], meaning: string): Record<string, string> {
  return Object.fromEntries(classes.map((one, place) => [`${name}${place}`, `${MORE_OFTEN} ${meaning}: ${one}.`]));
}

export const PARTNER_KEYS: Readonly<Record<string, string>> = {
  activities: "By place of company: ln of its share of all recent activity; the shares of a run add up to 1.",
  ...listsOf("kindFits", KINDS, "partners studies of a kind of intervention"),
  ownCounts: "By place of company: how many studies it runs itself.",
  ...listsOf("ownKindFits", KINDS, "runs studies of its own of a kind of intervention"),
  partneredCounts: "By place of company: how many academic studies it has partnered.",
  ...listsOf("phaseFits", PHASES, "partners studies of a phase"),
  frozen: "The freeze (DATE): only what was known before this day counts.",
  companies: "How many companies the run has seen.",
  partneredStudies: "How many academic studies with industry partners it has seen.",
  ownStudies: "How many studies of companies it has seen.",
  terms: "How many words and pairs of words its texts are compared by.",
};

export const PARTNER_LINKS: Readonly<Record<string, string>> = {
  COUNTS: "Derived: a company that a run has seen, and at which place of the run's lists it stands.",
  PARTNERED_WITH: "Derived: an institution's past partners, as a run counts them; half in four years.",
  PLACED_IN: "Derived: where a study stands in a run, with the sums over all companies of what speaks for each.",
  RESEMBLES_PARTNERED_BY: "Derived: studies much like this one had the company as partner.",
  RESEMBLES_STUDIES_OF: "Derived: the company runs studies much like this one.",
  SHARES_CIRCLE_WITH: "Derived: institutions with similar partners work with the company.",
};

export const PARTNER_LINK_KEYS: Readonly<Record<string, string>> = {
  count: "How many studies speak.",
  kinds: "Places of the kinds of intervention.",
  lead: "Id of the institution that leads the study.",
  leadCircle: "How much speaks for all companies by SHARES_CIRCLE_WITH of its lead.",
  lift: "How much speaks (similarity or count, decayed by age), over the company's share of all recent activity.",
  pastPartner: "How much speaks for all companies by PARTNERED_WITH of its lead.",
  phases: "Places of the phases.",
  place: "At which place of the run's lists the company stands, from 0.",
  run: "Id of the run.",
  similarOwnStudies: "How much speaks for all companies by RESEMBLES_STUDIES_OF.",
  similarPartnered: "How much speaks for all companies by RESEMBLES_PARTNERED_BY.",
  studies: "Ids of the studies that speak most, at most five.",
};
