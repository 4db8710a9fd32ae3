// Which of these seeds the run has placed.
UNWIND $in.ids AS id
MATCH (seed:Seed {id: id})-[:PLACED_IN]->(:PartnerRun {id: $in.run})
RETURN seed.id AS id
