// The seed with this id.
MATCH (seed:Seed {id: $id})
WHERE visible(seed)
RETURN seed
