// Studies that are not stored, for a ranking that is taken back: a seed each, known to nobody else.
WITH $in.fact AS fact
UNWIND $in.rows AS row
MERGE (seed:Entity {id: row.id})
SET seed:Seed, seed += fact {.known, .audience, .sources, .certainty}, seed.kind = 'RESEARCH_STUDY', seed.titleEn = row.title
RETURN count(seed) AS drafted
