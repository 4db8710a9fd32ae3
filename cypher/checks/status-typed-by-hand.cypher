// A seed with a stored status or phase: both are computed as of the day asked.
MATCH (seed:Seed)
WHERE seed['status'] IS NOT NULL OR seed['phase'] IS NOT NULL
RETURN seed.id AS fact, 'a stored status or phase' AS given
ORDER BY fact
