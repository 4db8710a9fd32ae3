// The seeds that the run has placed.
MATCH (run:PartnerRun {id: $in.id})<-[:PLACED_IN]-(seed:Seed)
RETURN seed.id AS id
ORDER BY id
