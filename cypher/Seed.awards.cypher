// The funded projects that advance the seed, by id.
MATCH (seed)<-[link:ADVANCES]-(award:Award)
WHERE current(link) AND visible(award)
RETURN award, link
ORDER BY award.id, link.id
