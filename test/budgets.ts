import type { Budget } from "../src/profile/budget-lines.ts";

/** How many statements each example of `test/queries/` is answered by: one for each root field, equal ones together. */
export const STATEMENTS: Readonly<Record<string, number>> = {
  "01-licensees-ja": 1,
  "02-licensees-en": 1,
  "03-seed-whole": 1,
  "04-hub-seeds": 1,
  "05-device-licence-holders": 1,
  "06-search-ja": 1,
  "07-deal-rights": 1,
  "08-why-not": 2,
  "09-nodes-with-evidence": 1,
  "10-programmes": 1,
  "11-back-in-time": 2,
  "12-rights": 1,
};

/**
 * What every file of `cypher/` that the examples reach may cost, in dbHits: `perReturned` for each row that it gives and
 * each time that it is asked, `perFiltered` for each row that it reaches by an id, an index or a link and drops. Rows of
 * a whole label, and rows sorted away behind a limit, earn nothing: who reads more than the answer needs goes over.
 *
 * dbHits are exact and nearly the same on every machine (the order in which link types were first written moves a walk by
 * a hit or two); a line is a third and two hits above what was measured. To raise one, look at the plan first
 * (`npm run profile -- <example>`), and say in the commit why the body costs more. After a change of many bodies
 * `npm run profile -- --budgets` prints all lines anew; compare them with these before they take their place.
 */
export const BUDGETS: readonly Budget[] = [
  { body: "composer", perReturned: 54, perFiltered: 2 },
  { body: "Deal.grants", perReturned: 10, perFiltered: 5 },
  { body: "Deal.parties", perReturned: 14, perFiltered: 7 },
  { body: "Exclusion.fact", perReturned: 4, perFiltered: 1 },
  { body: "Exclusion.sources", perReturned: 6, perFiltered: 2 },
  { body: "Grant.fields", perReturned: 6, perFiltered: 3 },
  { body: "Grant.territories", perReturned: 15, perFiltered: 8 },
  { body: "GrantedRight.deal", perReturned: 4, perFiltered: 1 },
  { body: "GrantedRight.grant", perReturned: 4, perFiltered: 1 },
  { body: "GrantedRight.grantors", perReturned: 4, perFiltered: 1 },
  { body: "GrantedRight.holders", perReturned: 4, perFiltered: 1 },
  { body: "Hub.hosts", perReturned: 14, perFiltered: 7 },
  { body: "Hub.programmes", perReturned: 16, perFiltered: 5 },
  { body: "Hub.seeds", perReturned: 12, perFiltered: 5 },
  { body: "Licence.holder", perReturned: 9, perFiltered: 5 },
  { body: "match/gates/rightsTaken.seed", perReturned: 16, perFiltered: 5 },
  { body: "match/halves/home.seed", perReturned: 88, perFiltered: 5 },
  { body: "match/halves/licenceKinds.seed", perReturned: 5, perFiltered: 4 },
  { body: "match/halves/licences.company", perReturned: 10, perFiltered: 5 },
  { body: "match/halves/lot.seed", perReturned: 30, perFiltered: 8 },
  { body: "match/halves/phases.company", perReturned: 17, perFiltered: 7 },
  { body: "match/halves/record.company", perReturned: 27, perFiltered: 7 },
  { body: "match/halves/standing.company", perReturned: 20, perFiltered: 9 },
  { body: "match/halves/state.seed", perReturned: 224, perFiltered: 7 },
  { body: "match/signals/pastTies", perReturned: 28, perFiltered: 8 },
  { body: "match/signals/recentActivity", perReturned: 42, perFiltered: 6 },
  { body: "match/signals/sharedDiseases", perReturned: 59, perFiltered: 5 },
  { body: "match/signals/sharedModality", perReturned: 68, perFiltered: 9 },
  { body: "match/signals/statedNeed", perReturned: 67, perFiltered: 10 },
  { body: "Modality.broader", perReturned: 15, perFiltered: 8 },
  { body: "Organization.licences", perReturned: 15, perFiltered: 8 },
  { body: "Organization.roles", perReturned: 13, perFiltered: 7 },
  { body: "Programme.funders", perReturned: 12, perFiltered: 6 },
  { body: "Programme.outcomes", perReturned: 18, perFiltered: 7 },
  { body: "Programme.successors", perReturned: 11, perFiltered: 5 },
  { body: "Query.hub", perReturned: 5, perFiltered: 4 },
  { body: "Query.match", perReturned: 3, perFiltered: 1 },
  { body: "Query.meta", perReturned: 6, perFiltered: 0 },
  { body: "Query.nodes", perReturned: 5, perFiltered: 1 },
  { body: "Query.organizations.licence", perReturned: 20, perFiltered: 5 },
  { body: "Query.programmes", perReturned: 6, perFiltered: 4 },
  { body: "Query.search", perReturned: 9, perFiltered: 1 },
  { body: "Query.seed", perReturned: 5, perFiltered: 4 },
  { body: "Reason.evidence", perReturned: 5, perFiltered: 1 },
  { body: "Record.sources", perReturned: 6, perFiltered: 2 },
  { body: "RightsCell.field", perReturned: 3, perFiltered: 0 },
  { body: "RightsCell.licensors", perReturned: 4, perFiltered: 1 },
  { body: "Seed.awards", perReturned: 10, perFiltered: 6 },
  { body: "Seed.deals", perReturned: 18, perFiltered: 5 },
  { body: "Seed.excluded", perReturned: 10, perFiltered: 3 },
  { body: "Seed.grants", perReturned: 17, perFiltered: 8 },
  { body: "Seed.hubs", perReturned: 16, perFiltered: 7 },
  { body: "Seed.indications", perReturned: 15, perFiltered: 8 },
  { body: "Seed.licensees", perReturned: 26, perFiltered: 0 },
  { body: "Seed.modalities", perReturned: 14, perFiltered: 7 },
  { body: "Seed.originators", perReturned: 13, perFiltered: 6 },
  { body: "Seed.owners", perReturned: 8, perFiltered: 4 },
  { body: "Seed.phase", perReturned: 42, perFiltered: 7 },
  { body: "Seed.rights", perReturned: 26, perFiltered: 6 },
  { body: "Seed.status", perReturned: 18, perFiltered: 6 },
  { body: "SeedIndication.diseases", perReturned: 14, perFiltered: 6 },
  { body: "SeedIndication.phase", perReturned: 10, perFiltered: 6 },
  { body: "SeedIndication.phases", perReturned: 11, perFiltered: 6 },
];
