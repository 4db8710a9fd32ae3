// The company owns or originated the seed: it cannot license it from itself (domain brief G4).
[one IN ofSeed WHERE one.organization = company | {
  fact: company.id,
  since: one.since,
  certainty: one.certainty,
  sources: one.sources,
  detail: {nameJa: company.nameJa, nameEn: company.nameEn}
}][..1]
