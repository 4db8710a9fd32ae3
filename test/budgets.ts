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
};

/**
 * What every file of `cypher/` that the examples reach may cost, in dbHits: `perReturned` for each row that it gives and
 * each time that it is asked, `perFiltered` for each row that it reaches by an id, an index or a link and drops. Rows of
 * a whole label, and rows sorted away behind a limit, earn nothing: who reads more than the answer needs goes over.
 *
 * dbHits are exact and the same on every machine; a line is about a third above what was measured. To raise one, look at
 * the plan first (`npm run profile -- <example>`), and say in the commit why the body costs more. After a change of many
 * bodies `npm run profile -- --budgets` prints all lines anew; compare them with these before they take their place.
 */
export const BUDGETS: readonly Budget[] = [
  { body: "Deal.grants", perReturned: 8, perFiltered: 18 },
  { body: "Deal.parties", perReturned: 12, perFiltered: 11 },
  { body: "Exclusion.fact", perReturned: 2, perFiltered: 2 },
  { body: "Exclusion.sources", perReturned: 4, perFiltered: 2 },
  { body: "Grant.fields", perReturned: 9, perFiltered: 13 },
  { body: "Grant.territories", perReturned: 13, perFiltered: 10 },
  { body: "Hub.hosts", perReturned: 25, perFiltered: 32 },
  { body: "Hub.programmes", perReturned: 15, perFiltered: 9 },
  { body: "Hub.seeds", perReturned: 12, perFiltered: 8 },
  { body: "Licence.holder", perReturned: 7, perFiltered: 10 },
  { body: "Modality.broader", perReturned: 37, perFiltered: 52 },
  { body: "Organization.licences", perReturned: 17, perFiltered: 21 },
  { body: "Organization.roles", perReturned: 28, perFiltered: 35 },
  { body: "Programme.funders", perReturned: 10, perFiltered: 12 },
  { body: "Programme.outcomes", perReturned: 17, perFiltered: 14 },
  { body: "Programme.successors", perReturned: 13, perFiltered: 26 },
  { body: "Query.hub", perReturned: 3, perFiltered: 4 },
  { body: "Query.match", perReturned: 2, perFiltered: 4 },
  { body: "Query.meta", perReturned: 2, perFiltered: 0 },
  { body: "Query.nodes", perReturned: 3, perFiltered: 2 },
  { body: "Query.organizations.licence", perReturned: 18, perFiltered: 7 },
  { body: "Query.programmes", perReturned: 4, perFiltered: 4 },
  { body: "Query.search", perReturned: 10, perFiltered: 5 },
  { body: "Query.seed", perReturned: 3, perFiltered: 4 },
  { body: "Reason.evidence", perReturned: 2, perFiltered: 2 },
  { body: "Record.sources", perReturned: 4, perFiltered: 2 },
  { body: "Seed.awards", perReturned: 24, perFiltered: 18 },
  { body: "Seed.deals", perReturned: 21, perFiltered: 12 },
  { body: "Seed.excluded", perReturned: 1, perFiltered: 0 },
  { body: "Seed.grants", perReturned: 21, perFiltered: 26 },
  { body: "Seed.hubs", perReturned: 24, perFiltered: 39 },
  { body: "Seed.indications", perReturned: 17, perFiltered: 17 },
  { body: "Seed.licensees", perReturned: 1, perFiltered: 0 },
  { body: "Seed.modalities", perReturned: 20, perFiltered: 26 },
  { body: "Seed.originators", perReturned: 20, perFiltered: 26 },
  { body: "Seed.owners", perReturned: 24, perFiltered: 18 },
  { body: "Seed.phase", perReturned: 45, perFiltered: 14 },
  { body: "Seed.status", perReturned: 22, perFiltered: 29 },
  { body: "SeedIndication.diseases", perReturned: 11, perFiltered: 12 },
  { body: "SeedIndication.phase", perReturned: 8, perFiltered: 15 },
  { body: "SeedIndication.phases", perReturned: 9, perFiltered: 15 },
  { body: "composer", perReturned: 7, perFiltered: 3 },
  { body: "match/gates/licensorItself", perReturned: 36, perFiltered: 26 },
  { body: "match/gates/rightsTaken", perReturned: 22, perFiltered: 15 },
  { body: "match/gates/succeeded", perReturned: 32, perFiltered: 20 },
  { body: "match/refinements/licenceFit", perReturned: 31, perFiltered: 13 },
  { body: "match/refinements/stageFit", perReturned: 52, perFiltered: 12 },
  { body: "match/signals/pastTies", perReturned: 29, perFiltered: 24 },
  { body: "match/signals/recentActivity", perReturned: 44, perFiltered: 9 },
  { body: "match/signals/sharedDiseases", perReturned: 56, perFiltered: 10 },
  { body: "match/signals/sharedModality", perReturned: 72, perFiltered: 10 },
];
