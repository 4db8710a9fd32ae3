// Only when asked for: no licence to market (業許可) on record is one that a product of the seed's kind needs in Japan (domain
// brief G3). Where the kind of the seed is unknown nobody is excluded.
CASE
  WHEN
    $mustHoldLicence AND
    size(licenceKindsOfSeed) > 0 AND
    NOT any(
      one IN standingOfCompany
      WHERE
        one[0] = 'HOLDS' AND
        one[1].kind IN licenceKindsOfSeed AND
        one[1].from <= $asOf AND
        one[1].to > $asOf AND
        one[1].retracted > $knownAt
    )
    THEN [one IN [head([each IN standingOfCompany WHERE each[0] = 'HOLDS' | each[1]])] | {
    fact: one.id,
    since: one.since,
    certainty: coalesce(one.certainty, 'INFERRED'),
    sources: coalesce(one.sources, []),
    detail: {kinds: licenceKindsOfSeed, held: one.kind}
  }]
  ELSE []
END
