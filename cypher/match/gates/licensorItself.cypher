// The company owns or originated the seed: it cannot license it from itself (domain brief G4).
[one IN lotOfSeed
WHERE one[0] IN ['OWNED_BY', 'ORIGINATED_AT'] AND one[1] = company |
{
  fact: one[1].id,
  since: one[2].since,
  certainty: one[2].certainty,
  sources: one[2].sources,
  detail: {nameJa: one[1].nameJa, nameEn: one[1].nameEn}
}][..1]
