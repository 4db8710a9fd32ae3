// The exclusive rights that are wanted are already granted to somebody else (domain brief G1).
[one IN ofSeed WHERE NOT company IN one.parties | {
  fact: one.grant.id,
  since: one.grant.since,
  certainty: one.grant.certainty,
  sources: one.grant.sources,
  detail: {territory: $territory, exclusivity: one.grant.exclusivity, titleJa: one.deal.titleJa, titleEn: one.deal.titleEn}
}]
