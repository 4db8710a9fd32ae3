/** What the run of the profile RESEARCH_PARTNER means that is no type of the API. */
export const PARTNER_LABELS: Readonly<Record<string, string>> = {
  PartnerRun: "What was known of industry partners of academic studies before a day: figures and links carry its id.",
};

export const PARTNER_KEYS: Readonly<Record<string, string>> = {
  frozen: "The freeze (DATE): only what was known before this day counts.",
  companies: "How many companies the run has seen.",
  partneredStudies: "How many academic studies with industry partners it has seen.",
  ownStudies: "How many studies of companies it has seen.",
  terms: "How many words and pairs of words its texts are compared by.",
};

export const PARTNER_LINKS: Readonly<Record<string, string>> = {
  COUNTS: "Derived: what a company has done by the freeze of a run.",
  PARTNERED_WITH: "Derived: an institution's past partners, as a run counts them; half in four years.",
  PLACED_IN: "Derived: where a study stands in a run, with the sums over all companies of what speaks for each.",
  RESEMBLES_PARTNERED_BY: "Derived: studies much like this one had the company as partner.",
  RESEMBLES_STUDIES_OF: "Derived: the company runs studies much like this one.",
  SHARES_CIRCLE_WITH: "Derived: institutions with similar partners work with the company.",
};

export const PARTNER_LINK_KEYS: Readonly<Record<string, string>> = {
  count: "How many studies speak.",
  kindFits: "By kind of intervention: ln of how many times more often than the average it partners such studies.",
  kinds: "Places of the kinds of intervention.",
  lead: "Id of the institution that leads the study.",
  leadCircle: "The sum of `mass` over SHARES_CIRCLE_WITH of its lead.",
  mass: "How much speaks: similarity or count, decayed by age.",
  own: "How many studies it runs itself.",
  ownKindFits: "The same of the studies it runs itself.",
  partnered: "How many academic studies it has partnered.",
  pastPartner: "The sum of `mass` over PARTNERED_WITH of its lead.",
  phaseFits: "By phase: ln of how many times more often than the average it partners such studies.",
  phases: "Places of the phases.",
  run: "Id of the run.",
  share: "Share of all recent activity; all companies of a run together are 1.",
  similarOwnStudies: "The sum of `mass` over RESEMBLES_STUDIES_OF.",
  similarPartnered: "The sum of `mass` over RESEMBLES_PARTNERED_BY.",
  studies: "Ids of the studies that speak most, at most five.",
};
