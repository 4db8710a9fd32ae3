// The seed that has the indication.
MATCH (seedIndication)<-[has:HAS_INDICATION]-(seed:Seed)
WHERE current(has) AND visible(seed)
RETURN seed
ORDER BY seed.id
