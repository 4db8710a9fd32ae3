// The company has assets in the very diseases of the seed, with other modalities: the seed extends a franchise.
// Direction: for. Strength: share of the seed's diseases with such an asset; unknown when there is none, for a pipeline is
// never recorded in full. Source: domain brief S8 (targets of assets are not recorded, so the modality tells).
head([fields IN [[one IN stateOfSeed.scope WHERE one:Disease]] |
  head([others IN [[one IN recordOfCompany WHERE one[0] = 'PURSUES' AND one[1] IN fields AND
    NOT any(own IN stateOfSeed.scope WHERE own.id = one[2].modality)]] |
    head([met IN [[one IN fields WHERE any(other IN others WHERE other[1] = one)]] | {
      strength: CASE WHEN size(met) > 0 THEN toFloat(size(met)) / size(fields) END,
      about: [one IN others | [1, one[1].id, one[2].via, one[1]]],
      detail: {count: size(reduce(all = [], one IN others | CASE WHEN one[2].via IN all THEN all ELSE all + one[2].via END))}
    }])])])
