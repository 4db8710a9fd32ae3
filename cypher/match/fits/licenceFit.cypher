// The company holds the licence to market (業許可) that a product of this kind needs in Japan; more than needed earns nothing.
// Strength: 1 when held, 0 when only others are known; unknown when none is known, or the seed's kind. Source: domain brief
// S4 and section 2.4.
head([fitting IN [[one IN licencesOfCompany WHERE one.kind IN licenceKindsOfSeed]] | {
  strength: CASE WHEN size(fitting) > 0 THEN 1.0 WHEN size(licenceKindsOfSeed) > 0 AND size(licencesOfCompany) > 0 THEN 0.0 END,
  about: [one IN CASE WHEN size(fitting) > 0 THEN fitting ELSE licencesOfCompany END | [1, one.id, null, one]],
  detail: {kind: coalesce(head(fitting), head(licencesOfCompany)).kind, held: size(fitting) > 0}
}])
