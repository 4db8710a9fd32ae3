// The company is no more: it was merged, renamed or transferred into another (domain brief G4).
[one IN standingOfCompany
WHERE one[0] = 'SUCCEEDED_BY' AND one[2].kind IN ['MERGER', 'RENAME', 'TRANSFER'] |
{
  fact: one[1].id,
  since: one[2].since,
  certainty: one[2].certainty,
  sources: one[2].sources,
  detail: {nameJa: one[1].nameJa, nameEn: one[1].nameEn, kind: one[2].kind}
}][..1]
