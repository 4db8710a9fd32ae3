/** What the properties mean that the jobs of the match write. */
export const MATCH_KEYS: Readonly<Record<string, string>> = {
  rarity: "How telling a shared interest is, 0 to 1; written by the job.",
  closeness: "1.0 for the disease itself, 0.5 and 0.25 one and two steps up the tree.",
  strength: "How strong the field is there, 0 to 1.",
  diseaseCount: "How many diseases the company is publicly linked to; written by the job.",
  modalityCount: "How many modalities (leaves) it is publicly linked to; written by the job.",
  prominence: "How much is on record of the company, 0 to 1; written by the job.",
  peers: "How many companies are public; written by the job.",
  sizeRank: "The place of the company by size alone; written by the job.",
  pull: "Its share of all links between companies and records of its kind; written by the job.",
};

/** What the links mean that signals, fits and gates walk. */
export const MATCH_LINKS: Readonly<Record<string, string>> = {
  AFFILIATED_WITH: "Derived: two organisations of one group: parent, subsidiary or sister.",
  BRIDGES: "Derived: a modality in which the company stands between ventures and established companies.",
  FINDS_EARLY: "Derived: a phase at which the company declined a seed as too early.",
  OBLIGED_BY: "Derived: a demand to have a company that is in force for the seed's type.",
  ORPHAN_FOR: "Derived: the seed is designated for this rare disease.",
  PURSUES: "Derived: a disease for which the company has an asset, with its modality and phase.",
  REFUSED_BY: "Derived: a co-owner of a patent on the seed refuses its consent.",
  SCORED_ON: "Derived: a dimension of readiness in which the seed was assessed.",
  SEEKS: "Derived: what a stated need wants, and the diseases up to two steps below.",
  SHOWN_TO: "Derived: the seed was shown to the company; what came of it.",
  WON: "Derived: a product for which the company holds an approval or designation.",
  WORKED_WITH: "Derived: two institutions share a deal, a funded project, a seed or a hub.",
};

/** What the properties of these links mean. */
export const MATCH_LINK_KEYS: Readonly<Record<string, string>> = {
  authority: "The authority that decided.",
  classes: "The product classes of the seed.",
  modality: "Id of the modality of the asset.",
  outcome: "What came of the approach.",
  partner: "Id of the company at the other end of the bridge.",
  rank: "Order of the phase.",
  reasons: "Why the company declined.",
  score: "The score given, 0 to 5.",
  seedId: "Id of the seed that was declined.",
};
