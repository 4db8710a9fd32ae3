/** What the links of commitments, products, readiness and schemes mean. */
export const DOMAIN_LINKS: Readonly<Record<string, string>> = {
  ABOUT: "What an agreement without a grant, an approach, a step before an authority or a statement is about.",
  ADDRESSES: "A programme makes seeds readier in a dimension.",
  ADVISED: "Who was advised.",
  AT: "Where a role is.",
  BY: "Who approached a company, or assessed a seed.",
  CAME_FROM: "The programme that a seed was handed over from.",
  COMMITTED: "Who promises.",
  COMPANION_OF: "A product is used with another.",
  DERIVED_FROM: "The seed that a product comes from.",
  EXEMPT_FROM: "A seed need not meet an obligation.",
  FACES: "An obstacle stands before a seed.",
  GIVEN_BY: "Who advises.",
  HAS_MEMBER: "An application of a patent family.",
  HAS_SCHEME: "A scheme or seed type of a programme, with its years.",
  HAS_SLOT: "A role that a seed or project needs.",
  HELD_BY: "Who took a step before an authority, or holds what it gave.",
  MANUFACTURED_BY: "Who makes a product.",
  OBLIGES: "What a programme demands.",
  OF: "The seed that was handed over or assessed.",
  OF_TYPE: "The seed type that a seed is of.",
  PROTECTED_BY: "A patent family protects a seed.",
  SCORES: "How ready a seed is in a dimension.",
  SPANS: "A phase that a programme supports.",
  TO: "The company that was approached, or the company or programme that a seed was handed over to.",
  TOWARDS: "What a promise is for.",
  UNDER_SCHEME: "The scheme that a project runs under.",
  WEAKENS: "The dimension of readiness that an obstacle weakens.",
};

/** What the properties of these links mean. */
export const DOMAIN_LINK_KEYS: Readonly<Record<string, string>> = {
  changeReason: "Why the participant changed, as stated.",
  consent: "Whether the owner agrees to a licence by the others: GRANTED or REFUSED; absent when nobody asked.",
  reason: "Why an obligation is waived: ORPHAN or HIGH_NOVELTY.",
  score: "0 nothing known to 5 ready for a company or authority.",
};
