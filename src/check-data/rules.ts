/** What a rule of the data expects and what cures a fact that breaks it. */
export interface Rule {
  /** The statement `cypher/checks/<name>.cypher` that finds what breaks it. */
  readonly name: string;
  readonly expected: string;
  readonly cure: string;
  /** A fact that may be right all the same is only a warning. */
  readonly warning?: true;
}

/** The rules, in the order in which they are checked. */
export const RULES: readonly Rule[] = [
  {
    name: "overlapping-exclusive-grants",
    expected: "exclusive grants on one seed that differ in field, territory or time",
    cure: "End the earlier grant, narrow one of the two, or state CO_EXCLUSIVE.",
  },
  {
    name: "licensee-is-licensor",
    expected: "a licensee that is not the licensor",
    cure: "Mend the role or the organisation in deal_parties.csv.",
  },
  {
    name: "ends-before-it-begins",
    expected: "an end after the beginning",
    cure: "Mend since or until in the file that states it.",
  },
  {
    name: "two-phases-at-once",
    expected: "one phase at a time",
    cure: "Let the earlier phase end the day before the next begins (until).",
  },
  {
    name: "approval-without-licence",
    expected: "a holder with a first-class device licence (第一種医療機器製造販売業許可) on the day of the approval",
    cure: "Add the licence with its dates to licences.csv, or mend the holder; the licence may just not be recorded.",
    warning: true,
  },
  {
    name: "link-after-merger",
    expected: "no new facts at an organisation after its merger",
    cure: "State the fact of the successor.",
  },
  {
    name: "conditional-approval-without-expiry",
    expected: "an expiry, or expiry NOT_STATED where the source is silent",
    cure: "Fill in expires and expiry in regulatory_events.csv.",
  },
  {
    name: "seen-without-its-end",
    expected: "a link that no more people may see than both records it joins",
    cure: "Give the link the audience of the stricter end.",
  },
  {
    name: "status-typed-by-hand",
    expected: "status and phase computed from deals and indications",
    cure: "Remove the property; state a grant or a phase instead.",
  },
  {
    name: "fact-without-source",
    expected: "a source and a certainty",
    cure: "Import the fact from a file that names both.",
  },
  {
    name: "invented-without-mark",
    expected: "SYNTHETIC on whatever hangs on an invented record",
    cure: "Move the row to the folder synthetic, or point it at a real record.",
  },
  {
    name: "handover-to-both",
    expected: "OTHER_PROGRAMME to a programme, COMPANY_… to a company, never both",
    cure: "Mend the kind, or write two hand-overs.",
  },
  {
    name: "shares-above-one",
    expected: "shares that add up to 1 at most",
    cure: "Mend the shares, or end those of a former owner.",
  },
  { name: "score-out-of-range", expected: "a score from 0 to 5", cure: "Mend the score in readiness_scores.csv." },
  {
    name: "unfiled-patent-in-public",
    expected: "an unfiled application that is at most INTERNAL",
    cure: "Set its audience to INTERNAL or CONFIDENTIAL at once, and that of all that names it.",
  },
  {
    name: "licence-number-says-otherwise",
    expected: "the kind and prefecture that the number of the licence tells",
    cure: "Look at the licence: kind, prefecture or number is wrong, or the rule of numbers does not hold for it.",
    warning: true,
  },
  {
    name: "own-successor",
    expected: "a successor that is another record",
    cure: "Mend predecessor or successor.",
  },
];
