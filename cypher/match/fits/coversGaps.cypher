// What the company's record shows covers weak points of the seed (scores of 2 or less): approvals in the class for regulatory
// strategy, a launched or approved product for market and reimbursement, clinical assets of the modality for manufacturing and
// safety, clinical assets for trials, the licence for the team, a device licence for design and quality.
// Direction: for. Strength: sum of severity (3 - score) of what is covered / sum of severity; unknown when no weak point is
// assessed, or nothing of the company is on record. Source: domain brief S11; the abilities are INFERRED from records.
head([gaps IN [[one IN stateOfSeed.scores WHERE one[1] <= 2]] |
  head([skilled IN [[one IN recordOfCompany WHERE one[0] = 'PURSUES' AND one[2].rank > 3 AND
    any(own IN stateOfSeed.scope WHERE own.id = one[2].modality)]] |
    head([covered IN [[gap IN gaps WHERE CASE gap[0]
      WHEN 'REG' THEN any(one IN recordOfCompany WHERE one[0] = 'WON' AND one[1].productClass IN seed.productClasses)
      WHEN 'MKT' THEN phasesOfCompany.highest > 7
      WHEN 'PAY' THEN phasesOfCompany.highest > 7
      WHEN 'CMC' THEN size(skilled) > 0
      WHEN 'SAFE' THEN size(skilled) > 0
      WHEN 'CLIN' THEN phasesOfCompany.highest > 4
      WHEN 'TEAM' THEN any(one IN licencesOfCompany WHERE one.kind IN licenceKindsOfSeed)
      WHEN 'PROT' THEN any(one IN licencesOfCompany WHERE one.kind IN licenceKindsOfSeed AND one.kind STARTS WITH 'DEVICE')
      ELSE false END]] | {
      strength: CASE
        WHEN size(gaps) > 0 AND (phasesOfCompany.highest IS NOT NULL OR size(licencesOfCompany) > 0 OR size(recordOfCompany) > 0)
        THEN reduce(sum = 0.0, gap IN covered | sum + 3 - gap[1]) / reduce(sum = 0.0, gap IN gaps | sum + 3 - gap[1]) END,
      about: [gap IN CASE WHEN size(covered) > 0 THEN covered ELSE gaps END | [4 - gap[1], gap[3].id, gap[2], gap[3]]],
      detail: {count: size(covered), gaps: size(gaps)}
    }])])])
