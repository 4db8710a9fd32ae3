// The company has won approvals for products of the seed's class, for devices of its risk class too.
// Direction: for. Strength: min(1, products of the class / 3); 0 when it has won other approvals only; unknown when none is
// on record, or the seed's class. Source: domain brief S3, report section 3 (3).
head([won IN [[one IN recordOfCompany WHERE one[0] = 'WON' AND one[2].kind <> 'ORPHAN_DESIGNATION']] |
  head([same IN [[one IN won WHERE one[1].productClass IN seed.productClasses AND
    coalesce(one[1].deviceClass = seed.deviceClass, true)]] |
    head([products IN [reduce(all = [], one IN same | CASE WHEN one[1] IN all THEN all ELSE all + one[1] END)] | {
      strength: CASE
        WHEN size(won) > 0 AND size(seed.productClasses) > 0 THEN
          CASE WHEN size(products) > 2 THEN 1.0 ELSE size(products) / 3.0 END
        END,
      about: [one IN CASE WHEN size(same) > 0 THEN same ELSE won END | [1, one[1].id, one[2].via, one[1]]],
      detail: {count: size(products), classes: seed.productClasses}
    }])])])
