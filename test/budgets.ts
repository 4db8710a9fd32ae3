/** What an example may cost: statements sent, and accesses to the store (dbHits) of all of them together. */
export interface Budget {
  readonly statements: number;
  readonly dbHits: number;
}

/**
 * The budgets of `test/queries/`, about a third above what was measured on the demo world. dbHits are exact and the same
 * on every machine; they grow with the demo world and jump when a plan goes wrong. To raise one, look at the plan first
 * (`PROFILE` of the statement that the failing test names), and say in the commit why the question costs more.
 */
export const BUDGETS: Readonly<Record<string, Budget>> = {
  "01-licensees-ja": { statements: 1, dbHits: 15_000 },
  "02-licensees-en": { statements: 1, dbHits: 30_000 },
  "03-seed-whole": { statements: 1, dbHits: 700 },
  "04-hub-seeds": { statements: 1, dbHits: 1_800 },
  "05-device-licence-holders": { statements: 1, dbHits: 13_000 },
  "06-search-ja": { statements: 1, dbHits: 900 },
  "07-deal-rights": { statements: 1, dbHits: 900 },
  "08-why-not": { statements: 2, dbHits: 12_500 },
  "09-nodes-with-evidence": { statements: 1, dbHits: 400 },
  "10-programmes": { statements: 1, dbHits: 1_400 },
  "11-back-in-time": { statements: 2, dbHits: 320 },
};
