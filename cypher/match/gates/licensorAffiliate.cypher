// The company belongs to the group of who owns or originated the seed: parent, subsidiary or sister (domain brief G4).
[one IN standingOfCompany
WHERE one[0] = 'AFFILIATED_WITH' AND any(owner IN lotOfSeed WHERE owner[0] IN ['OWNED_BY', 'ORIGINATED_AT'] AND owner[1] = one[1]) |
{
  fact: one[1].id,
  since: one[2].since,
  certainty: one[2].certainty,
  sources: one[2].sources,
  detail: {nameJa: one[1].nameJa, nameEn: one[1].nameEn}
}][..1]
