// The company works at the phase the seed is in.
// Strength: 1 inside the range of phases the company works at, 0.34 less for each phase outside, 0 from the third on;
// unknown when either is. Source: domain brief S7.
head([distance IN [
  CASE
    WHEN stateOfSeed.phase[0] < phasesOfCompany.lowest THEN phasesOfCompany.lowest - stateOfSeed.phase[0]
    WHEN stateOfSeed.phase[0] > phasesOfCompany.highest THEN stateOfSeed.phase[0] - phasesOfCompany.highest
    WHEN stateOfSeed.phase[0] IS NOT NULL AND phasesOfCompany.lowest IS NOT NULL THEN 0
  END] | {
  strength: CASE WHEN distance > 2 THEN 0.0 ELSE 1.0 - 0.34 * distance END,
  about: [[2, stateOfSeed.phase[1], phasesOfCompany.latest, stateOfSeed.phase[2]], [1, stateOfSeed.phase[1], phasesOfCompany.earliest, stateOfSeed.phase[2]]],
  detail: {distance: distance}
}])
