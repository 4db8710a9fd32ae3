// The company works at the phase the seed is in.
// Strength: 1 inside the range of phases the company works at, 0.34 less for each phase outside, 0 from the third on;
// unknown when either is. Source: domain brief S7.
head([distance IN [
  CASE
    WHEN ofSeed[0] < ofCompany.lowest THEN ofCompany.lowest - ofSeed[0]
    WHEN ofSeed[0] > ofCompany.highest THEN ofSeed[0] - ofCompany.highest
    WHEN ofSeed[0] IS NOT NULL AND ofCompany.lowest IS NOT NULL THEN 0
  END] | {
  strength: CASE WHEN distance > 2 THEN 0.0 ELSE 1.0 - 0.34 * distance END,
  about: [[2, ofSeed[1], ofCompany.latest, ofSeed[2]], [1, ofSeed[1], ofCompany.earliest, ofSeed[2]]],
  detail: {distance: distance}
}])
