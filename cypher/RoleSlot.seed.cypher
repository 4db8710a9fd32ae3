// The seed that needs it.
MATCH (roleSlot)<-[link:HAS_SLOT]-(seed:Seed)
WHERE current(link) AND visible(seed)
RETURN seed
ORDER BY seed.id
