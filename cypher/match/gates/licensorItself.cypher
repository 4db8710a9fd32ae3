// The company owns or originated the seed: it cannot license it from itself (domain brief G4).
[one IN ofSeed WHERE one.organization = company | {
  fact: one.organization.id,
  since: one.since,
  certainty: one.certainty,
  sources: one.sources,
  detail: {nameJa: one.organization.nameJa, nameEn: one.organization.nameEn}
}][..1]
