/** The columns of the files about promises, approaches, readiness and patents; those of the others stand in tables.ts. */
export const DOMAIN_COLUMNS = {
  investments: ["investor", "venture", "round", "amount"],
  commitments: ["id", "organization", "seed", "award", "kind", "amount_jpy", "text_ja", "text_en", "fulfilled"],
  consultations: ["id", "organization", "seed", "award", "programme", "kind", "topics", "text_ja", "text_en"],
  approaches: ["id", "seed", "company", "organization", "outcome", "reasons", "channel", "material", "text_ja", "text_en"],
  seed_schemes: ["seed", "scheme"],
  exemptions: ["seed", "obligation", "reason"],
  seed_obstacles: ["seed", "obstacle"],
  readiness_assessments: ["id", "seed", "organization", "text_ja", "text_en"],
  readiness_scores: ["assessment", "dimension", "score"],
  role_slots: ["id", "seed", "award", "organization", "role", "filled"],
  patent_families: ["id", "title_ja", "title_en", "family_id", "earliest_priority", "ipc"],
  seed_patents: ["seed", "family"],
  patent_owners: ["family", "organization", "share", "consent"],
  patent_applications: ["id", "family", "office", "number", "status", "filed_on", "published_on", "expected_expiry"],
} as const;
