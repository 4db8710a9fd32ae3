// A venture with the seed's modality that has an established company behind it, or a company that took such a thing in from a
// venture before. Direction: for. Strength: 1 for either, in the seed's own modality; unknown otherwise. Source: domain brief S17,
// report section 3 (3).
head([bridges IN [[one IN recordOfCompany WHERE one[0] = 'BRIDGES' AND one[1] IN stateOfSeed.scope]] | {
  strength: CASE WHEN size(bridges) > 0 THEN 1.0 END,
  about: [one IN bridges | [1, one[1].id, one[2].via, one[1]]],
  detail: {role: head(bridges)[2].role, count: size(reduce(all = [], one IN bridges | CASE WHEN one[2].via IN all THEN all ELSE all + one[2].via END))}
}])
