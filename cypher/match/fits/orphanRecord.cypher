// The seed is for a rare disease and the company works on such products.
// Direction: for. Strength: share of its approved products that were designated for rare diseases; unknown when the seed is not
// designated or exempt for that reason, or nothing was approved. Source: domain brief S18.
head([rare IN [stateOfSeed.rare] |
  head([products IN [reduce(all = [], one IN [won IN recordOfCompany WHERE won[0] = 'WON' AND won[2].kind <> 'ORPHAN_DESIGNATION' | won[1]] | CASE WHEN one IN all THEN all ELSE all + one END)] |
    head([orphans IN [[one IN products WHERE any(won IN recordOfCompany WHERE won[0] = 'WON' AND won[2].kind = 'ORPHAN_DESIGNATION' AND won[1] = one)]] | {
      strength: CASE WHEN size(rare) > 0 AND size(products) > 0 THEN toFloat(size(orphans)) / size(products) END,
      about: [one IN CASE WHEN size(orphans) > 0 THEN orphans ELSE products END | [1, one.id, null, one]],
      detail: {count: size(orphans), products: size(products)}
    }])])])
