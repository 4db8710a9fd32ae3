// The project that needs it.
MATCH (roleSlot)<-[link:HAS_SLOT]-(award:Award)
WHERE current(link) AND visible(award)
RETURN award
ORDER BY award.id
