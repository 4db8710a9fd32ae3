// The company sits where the seed's institution is. Direction: for, weak. Strength: 1 in the same prefecture, 0.5 in the same
// region, else 0; unknown when a seat is not on record. Source: domain brief S25; regions are the eight usual ones of Japan.
head([homes IN [[one IN homeOfSeed.homes WHERE one.prefecture IS NOT NULL]] |
  head([near IN [[one IN homes WHERE one.prefecture = company.prefecture]] |
    head([around IN [[one IN homes WHERE size([edge IN [1, 7, 14, 23, 30, 35, 39] WHERE edge < toInteger(right(company.prefecture, 2))]) =
      size([edge IN [1, 7, 14, 23, 30, 35, 39] WHERE edge < toInteger(right(one.prefecture, 2))])]] | {
      strength: CASE
        WHEN size(homes) = 0 OR company.prefecture IS NULL THEN null
        WHEN size(near) > 0 THEN 1.0
        WHEN size(around) > 0 THEN 0.5
        ELSE 0.0 END,
      about: [one IN CASE WHEN size(near) > 0 THEN near WHEN size(around) > 0 THEN around ELSE homes END | [1, one.id, null, one]],
      detail: {near: size(near) > 0, around: size(around) > 0}
    }])])])
