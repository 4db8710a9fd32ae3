// The company has an asset with the same modality in the same disease that has come further than the seed.
// Direction: against. Strength: 1 when there is one, counted against; unknown otherwise. Source: domain brief S9 (targets of
// assets are not recorded, so the leaf of the modality stands for the mechanism).
head([rivals IN [[one IN recordOfCompany WHERE one[0] = 'PURSUES' AND one[1] IN stateOfSeed.scope AND one[2].rank > stateOfSeed.phase[0] AND
  any(own IN stateOfSeed.scope WHERE own:Modality AND own.id = one[2].modality)]] | {
  strength: CASE WHEN size(rivals) > 0 THEN 1.0 END,
  about: [one IN rivals | [1, one[1].id, one[2].via, one[1]]],
  detail: {count: size(reduce(all = [], one IN rivals | CASE WHEN one[2].via IN all THEN all ELSE all + one[2].via END))}
}])
