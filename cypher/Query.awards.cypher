// The funded projects, by id.
MATCH (award:Award)
WHERE award.id >= '' AND visible(award)
RETURN award
ORDER BY award.id
