// The company works with an institution that shares work with the seed's own: one step in between.
// Direction: for. Strength: 1 / steps: 1.0 when it works with the seed's institution, 0.5 through one in between, 0 when it
// works with others only; unknown when nobody is on record. Source: domain brief S6; personal contacts matter (Thursby).
head([partners IN [[one IN recordOfCompany WHERE one[0] = 'COLLABORATED_WITH' | one[1]]] |
  head([near IN [[home IN homeOfSeed.homes WHERE home IN partners]] |
  head([through IN [[step IN homeOfSeed.circle WHERE step[0] IN partners AND NOT step[0] IN homeOfSeed.homes]] | {
    strength: CASE
      WHEN size(near) > 0 THEN 1.0
      WHEN size(through) > 0 THEN 0.5
      WHEN size(partners) > 0 AND size(homeOfSeed.homes) > 0 THEN 0.0
      END,
    about: [one IN CASE WHEN size(near) + size(through) = 0 THEN partners ELSE [] END | [0, one.id, null, one]] + [one IN near | [2, one.id, null, one]] + [one IN through | [1, one[0].id, one[1], one[0]]],
    detail: {steps: CASE WHEN size(near) > 0 THEN 1 WHEN size(through) > 0 THEN 2 END}
  }])])])
