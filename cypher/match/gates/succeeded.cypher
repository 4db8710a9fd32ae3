// The company is no more: it was merged, renamed or transferred into another (domain brief G4).
[one IN ofCompany | {
  fact: one.successor.id,
  since: one.since,
  certainty: one.certainty,
  sources: one.sources,
  detail: {nameJa: one.successor.nameJa, nameEn: one.successor.nameEn, kind: one.kind}
}]
