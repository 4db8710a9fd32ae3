import { oneOf, REQUIRED, reference, text } from "../column.ts";
import { PROVENANCE } from "../provenance.ts";
import { link, links, type RecordKind } from "../record.ts";

const organization = (name: string) => reference(name, ["Organization"], REQUIRED);
const seed = (name: string) => reference(name, ["Seed"], REQUIRED);

/** Ties between companies, seeds and agreements that come after all of them. */
export const TIES: readonly RecordKind[] = [
  links("Subsidiary", "subsidiaries", {
    columns: [organization("subsidiary"), organization("parent"), ...PROVENANCE],
    links: [link("SUBSIDIARY_OF", "subsidiary", "parent")],
  }),
  links("Investment", "investments", {
    columns: [organization("investor"), organization("venture"), text("round"), text("amount"), ...PROVENANCE],
    links: [link("INVESTED_IN", "investor", "venture", { own: ["round", "amount"] })],
  }),
  links("Agency", "agencies", {
    columns: [organization("tlo"), organization("organization"), ...PROVENANCE],
    links: [link("ACTS_FOR", "tlo", "organization")],
  }),
  links("TrialSite", "trial_sites", {
    columns: [reference("trial", ["Trial"], REQUIRED), organization("organization"), ...PROVENANCE],
    links: [link("CONDUCTED_AT", "trial", "organization")],
  }),
  links("SeedCombination", "seed_combinations", {
    columns: [seed("seed"), seed("other"), ...PROVENANCE],
    links: [link("COMBINES_WITH", "seed", "other")],
  }),
  links("DealRelation", "deal_relations", {
    columns: [
      reference("deal", ["Deal"], REQUIRED),
      reference("earlier", ["Deal"], REQUIRED),
      oneOf("relation", ["EXERCISES", "AMENDS", "SUPERSEDES"], REQUIRED),
      ...PROVENANCE,
    ],
    links: ["EXERCISES", "AMENDS", "SUPERSEDES"].map((relation) =>
      link(relation, "deal", "earlier", { name: relation.toLowerCase(), when: ["relation", relation] }),
    ),
  }),
];
