// The seed's programme requires a company now, and this one could be it: it holds the licence, or has taken part with institutions.
// Direction: for. Strength: 1 when it holds the licence needed, 0.5 when it has worked with institutions; unknown when nothing is
// required, the seed is exempt, or neither is on record. Source: domain brief S19 (deadlines of calls are not recorded).
head([demands IN [stateOfSeed.demands] | {
  strength: CASE
    WHEN size(demands) > 0 AND any(one IN licencesOfCompany WHERE one.kind IN licenceKindsOfSeed) THEN 1.0
    WHEN size(demands) > 0 AND any(one IN recordOfCompany WHERE one[0] = 'COLLABORATED_WITH') THEN 0.5 END,
  about: [one IN demands | [1, one.id, null, one]],
  detail: {textJa: head(demands).textJa, textEn: head(demands).textEn,
    licensed: any(one IN licencesOfCompany WHERE one.kind IN licenceKindsOfSeed)}
}])
